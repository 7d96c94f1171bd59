import { useContext } from "react";
import type { Problem } from "#contract/languages/candidate.ts";
import type { ApiError } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Frame } from "./frame.tsx";
import { InLanguage } from "./in-language.tsx";
import { languageOf, TextContext, useText } from "./texts.ts";

/** What a failure means to the person in front of it. */
export function problemOf(code: ApiError["code"]): Problem {
  switch (code) {
    case "NOT_FOUND":
    case "INVALID":
      return "not_found";
    case "INVITATION_EXPIRED":
      return "expired";
    case "INVITATION_REVOKED":
      return "revoked";
    case "INTERVIEW_OVER":
      return "over";
    case "UNAVAILABLE":
      return "updating";
    case "RATE_LIMITED":
      return "busy";
    case "OFFLINE":
      return "offline";
    case "NOT_SIGNED_IN":
    case "FORBIDDEN":
      return "closed_out";
    case "UPGRADE_REQUIRED":
      return "outdated";
    default:
      return "failed";
  }
}

const passing: ReadonlySet<Problem> = new Set(["busy", "updating", "offline", "failed"]);

type Props = { problem: Problem; requestId?: string; onRetry?: () => void };

/** Before the language of the interview is known, the browser's is used. */
export function ProblemPage(props: Props) {
  if (useContext(TextContext) !== null) return <Words {...props} />;
  return (
    <InLanguage language={languageOf(navigator.languages)}>
      <Words {...props} />
    </InLanguage>
  );
}

function Words({ problem, requestId, onRetry }: Props) {
  const text = useText();
  const { title, text: words } = text.problems[problem];
  return (
    <Frame>
      <div className="grid gap-5 py-8" role="alert">
        <span className="grid size-14 place-items-center rounded-full bg-warn-soft text-warn">
          <Icon name={problem === "offline" ? "offline" : "info"} className="size-7" />
        </span>
        <PageTitle>{title}</PageTitle>
        <p className="max-w-prose text-lead">{words}</p>
        {problem === "outdated" && (
          <div>
            <Button look="primary" icon="again" onClick={() => location.reload()}>
              {text.reloadPage}
            </Button>
          </div>
        )}
        {passing.has(problem) && onRetry !== undefined && (
          <div>
            <Button look="primary" icon="again" onClick={onRetry}>
              {text.tryAgain}
            </Button>
          </div>
        )}
        {problem === "failed" && requestId !== undefined && requestId !== "" && (
          <p className="text-small text-ink-soft">
            {text.reference} <code className="font-mono select-all">{requestId}</code>
          </p>
        )}
      </div>
    </Frame>
  );
}
