/** Reads what a draft is asked for from a form: a file, and what is wished for beside it. */
import { VivaError } from "#contract/errors.ts";

export type DraftForm = { file: { bytes: Uint8Array; name: string; type: string | null }; wish: unknown };

/** What a form has around its file. */
const around = 64 * 1024;

export function isForm(request: Request): boolean {
  return request.headers.get("content-type")?.toLowerCase().startsWith("multipart/form-data") === true;
}

/** The field `file`, and `wish` as JSON. Throws TOO_LARGE as soon as the limit is passed, INVALID and BAD_JSON. */
export async function readDraftForm(request: Request, maxBytes: number): Promise<DraftForm> {
  const tooLarge = () =>
    new VivaError("TOO_LARGE", `A file may have at most ${Math.floor(maxBytes / 1_048_576)} MB. Send a smaller one.`);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes + around) throw tooLarge();
  let length = 0;
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength;
        if (length > maxBytes + around) controller.error(tooLarge());
        else controller.enqueue(chunk);
      },
    }),
  );
  const form = await new Response(counted ?? null, {
    headers: { "content-type": request.headers.get("content-type") ?? "" },
  })
    .formData()
    .catch((error: unknown) => {
      throw error instanceof VivaError || length > maxBytes + around ? tooLarge() : noFile();
    });
  const file = form.get("file");
  if (file === null || typeof file === "string") throw noFile();
  if (file.size > maxBytes) throw tooLarge();
  return {
    file: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, type: file.type },
    wish: wishOf(form),
  };
}

const noFile = () =>
  new VivaError("INVALID", 'Send the description as the field "file" of a form, or as JSON.', {
    details: [{ path: "file", message: "is missing" }],
  });

function wishOf(form: FormData): unknown {
  const wish = form.get("wish");
  if (typeof wish !== "string" || wish === "") return {};
  try {
    return JSON.parse(wish);
  } catch {
    throw new VivaError("BAD_JSON", 'The field "wish" is not valid JSON. Check quotes and commas.');
  }
}
