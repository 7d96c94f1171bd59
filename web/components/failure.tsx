import { ApiError } from "#web/api.ts";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import { failureWords } from "./failure-words.ts";

const titles: Partial<Record<ApiError["code"], string>> = {
  OFFLINE: "No connection",
  NOT_FOUND: "Not found",
  FORBIDDEN: "Your role does not allow this",
  RATE_LIMITED: "A little too fast",
};

/** Asking for the same once more leads to the same answer. */
const settled: ReadonlySet<ApiError["code"]> = new Set(["FORBIDDEN", "INVALID", "NOT_FOUND"]);

/** Says what went wrong, what to do, and the number by which the request can be found in the logs. */
export function Failure({
  error,
  title,
  onRetry,
  className,
}: {
  error: unknown;
  /** In place of a general one, where the page knows what was tried. */
  title?: string;
  onRetry?: () => void;
  className?: string;
}) {
  if (error === null || error === undefined) return null;
  const known = error instanceof ApiError ? error : null;
  const { sentence, fields } = failureWords(
    known ?? {
      message:
        "Something went wrong in this page. Load it again; if it happens once more, tell whoever runs Viva for you.",
      details: [],
    },
  );
  return (
    <Alert
      kind="danger"
      urgent
      title={title ?? (known && titles[known.code]) ?? "That did not work"}
      className={className ?? ""}
      actions={
        onRetry &&
        !(known !== null && settled.has(known.code)) && (
          <Button size="small" icon="again" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      <p>{sentence}</p>
      {fields.length > 0 && (
        <ul className="list-disc ps-5">
          {fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      )}
      {known !== null && known.requestId !== "" && (
        <p className="text-small text-ink-soft">Request {known.requestId}</p>
      )}
    </Alert>
  );
}
