import { Link } from "@tanstack/react-router";
import type { InterviewDetail } from "#contract/api/interviews.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import { useNow } from "#web/components/use-now.ts";
import { useEvaluate } from "#web/recruiter/use-evaluate.ts";
import { useMe } from "#web/recruiter/use-me.ts";

/** An evaluation that has not begun by then needs a push. */
const evaluationBeginsWithinMs = 60_000;
const open: ReadonlySet<string> = new Set(["created", "waiting", "live", "paused"]);

/** The one thing that is worth doing now. */
export function NextStep({ interview }: { interview: InterviewDetail }) {
  const { id } = interview;
  const { may } = useMe();
  const now = useNow(5_000);
  const evaluate = useEvaluate(id);
  if (interview.report === "ready") {
    return (
      <Alert
        kind="success"
        title="The report is ready"
        actions={
          <Link to="/interviews/$id/report" params={{ id }} search={{}} className={buttonClass("primary")}>
            Read the report
          </Link>
        }
      >
        Three minutes are enough: every rating leads to the words it rests on.
      </Alert>
    );
  }
  if (interview.report === "failed") {
    return (
      <Alert
        kind="danger"
        title="The evaluation failed"
        actions={
          may("recruiter") && (
            <Button icon="again" busy={evaluate.isPending} onClick={() => evaluate.mutate()}>
              Run it again
            </Button>
          )
        }
      >
        Nothing of the interview is lost. Run the evaluation again; if it fails once more, look at the page of
        evaluations.
        <Failure error={evaluate.error} />
      </Alert>
    );
  }
  const hasJustEnded =
    interview.report === "none" &&
    interview.startedAt !== null &&
    interview.endedAt !== null &&
    now - interview.endedAt < evaluationBeginsWithinMs;
  if (interview.report === "pending" || hasJustEnded)
    return (
      <Alert title="The report is being written">
        <Spinner label="This usually takes less than a minute. You need not wait on this page." />
      </Alert>
    );
  if (interview.purpose === "practice" && interview.status === "created") {
    return (
      <Alert
        title="You have not begun"
        actions={
          <Link to="/practice" search={{}} className={buttonClass("primary")}>
            Start a new one
          </Link>
        }
      >
        The link to this one was shown when you created it. Without it, start a new one: it is the same interview.
      </Alert>
    );
  }
  if (interview.purpose === "practice" && open.has(interview.status)) {
    return (
      // The candidate's pages are another program, so this is a plain link.
      <Alert
        icon="play"
        title="Your practice interview is waiting"
        actions={
          <a href={`/interview/${id}`} className={buttonClass("primary")}>
            Go on with it
          </a>
        }
      >
        Go on where you stopped, in the browser in which you began. The feedback stands here when it is over.
      </Alert>
    );
  }
  switch (interview.status) {
    case "created":
      return interview.invitation?.state === "open" ? (
        <Alert icon="send" title="Waiting for the candidate">
          The invitation has not been opened. If the candidate did not get it, make a new link below and send it once
          more.
        </Alert>
      ) : (
        <Alert kind="warning" title="The candidate has no working link">
          Make a new link below and send it.
        </Alert>
      );
    case "waiting":
      return (
        <Alert icon="eye" title="The candidate has opened the link">
          They are reading what the interview is about. It begins when they agree and press start.
        </Alert>
      );
    case "live":
      return (
        <Alert
          icon="play"
          title="The interview is running"
          actions={
            <Link to="/interviews/$id/live" params={{ id }} className={buttonClass("primary")}>
              Watch it live
            </Link>
          }
        >
          The candidate does not see who is watching.
        </Alert>
      );
    case "paused":
      return (
        <Alert kind="warning" icon="pause" title="The interview is paused">
          The candidate goes on with the link they have. If it is lost, make a new one below.
        </Alert>
      );
    case "completed":
    case "abandoned":
      return (
        <Alert
          title="No report"
          actions={
            may("recruiter") && (
              <Button busy={evaluate.isPending} onClick={() => evaluate.mutate()}>
                Evaluate now
              </Button>
            )
          }
        >
          Nothing has been evaluated yet.
          <Failure error={evaluate.error} />
        </Alert>
      );
    case "cancelled":
    case "expired":
    case "failed":
      return (
        <Alert
          title={
            interview.status === "expired"
              ? "The time to take part is over"
              : interview.status === "cancelled"
                ? "Called off"
                : "The interview failed"
          }
          actions={
            may("recruiter") && (
              <Link
                to="/interviews/new"
                search={
                  interview.job === null
                    ? interview.plan.id === null
                      ? {}
                      : { plan: interview.plan.id }
                    : { job: interview.job.id }
                }
                className={buttonClass()}
              >
                Create a new interview
              </Link>
            )
          }
        >
          {interview.status === "failed" &&
            `${interview.view?.failure ?? "Something went wrong on our side."} What was said until then is kept in the transcript, is not evaluated, and should not count against the candidate. `}
          If the candidate should still be interviewed, create a new interview with the same plan.
        </Alert>
      );
  }
}
