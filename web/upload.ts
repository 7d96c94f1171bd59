/** Sends a file to an endpoint that takes one, and tells how far it has come, which `fetch` does not. */
import type * as z from "zod";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { addressOf, answerOf, offline } from "./api.ts";

type Given = {
  params?: object;
  query?: object;
  file: File;
  /** From 0 to 1; at 1 the file has arrived and is being read. */
  onProgress: (part: number) => void;
};

/** Throws `ApiError`. */
export async function upload<E extends Endpoint>(
  endpoint: E,
  { params, query, file, onProgress }: Given,
): Promise<z.output<E["response"]>> {
  const response = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method, addressOf(endpoint, params, { ...query, name: file.name.slice(-200) }));
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("content-type", file.type === "" ? "application/octet-stream" : file.type);
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.upload.addEventListener("load", () => onProgress(1));
    request.addEventListener("load", () => {
      const headers = new Headers();
      for (const name of ["x-request-id", "retry-after"]) {
        const value = request.getResponseHeader(name);
        if (value !== null) headers.set(name, value);
      }
      resolve(new Response(request.responseText, { status: request.status, headers }));
    });
    for (const failure of ["error", "abort", "timeout"]) request.addEventListener(failure, () => reject(offline()));
    request.send(file);
  });
  return answerOf(endpoint, response);
}
