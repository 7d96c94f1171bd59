import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { getSpokenAnswers, type SpokenAnswer } from "#contract/api/audio.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { call } from "#web/api.ts";
import { useLoad } from "#web/candidate/use-load.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import { lengthOf, SpeakingClock } from "./speaking-clock.tsx";
import { SpeakingLevel } from "./speaking-level.tsx";
import { loadSpeakingText, SpeakingTextContext, useSpeakingText } from "./speaking-text.ts";
import { type Stage, useSpeaking } from "./use-speaking.ts";

type Props = {
  interview: string;
  view: CandidateView;
  /** It is out of sight, and what was recorded stays. */
  hidden: boolean;
  /** What became of a recording that was sent. */
  onDone: (answer: SpokenAnswer) => void;
  /** Back to typing. `holds`: there is a recording that should be here again when somebody comes back. */
  onType: (holds: boolean) => void;
};

/** Recording an answer, hearing it, doing it again, sending it. Typing is one press away all the time. */
export function SpeakingPart(props: Props) {
  const { interview } = props;
  const { language } = props.view;
  const load = useCallback(
    async (signal: AbortSignal) => ({
      text: await loadSpeakingText(language),
      keeps: (await call(getSpokenAnswers, { query: { interview }, signal })).keeps,
    }),
    [interview, language],
  );
  const [loaded] = useLoad(load);
  const { onType } = props;
  const failed = loaded.state === "failed";
  useEffect(() => {
    // What cannot be loaded leaves typing as it was.
    if (failed) onType(false);
  }, [failed, onType]);
  if (loaded.state !== "ready") return <Spinner className="mx-auto size-6" />;
  return (
    <SpeakingTextContext value={loaded.value.text}>
      <Speaking {...props} keeps={loaded.value.keeps} />
    </SpeakingTextContext>
  );
}

function Speaking({ interview, view, hidden, keeps, onDone, onType }: Props & { keeps: boolean }) {
  const text = useSpeakingText();
  const { stage, record, send } = useSpeaking({ interview, onDone });
  const { ask } = view;
  const waits = ask === null || view.phase === "speaking";
  const recorder = stage.at === "recording" ? stage.recorder : null;
  useEffect(() => {
    // Whoever looks away from it should not go on being heard.
    if (hidden) recorder?.stop();
  }, [hidden, recorder]);
  useLeaveWarning(stage.at !== "asking" && stage.at !== "silenced");
  return (
    <section
      hidden={hidden}
      aria-label={text.region}
      className="mx-auto grid w-full max-w-2xl gap-3 rounded-card border border-line bg-surface p-4 shadow-card"
    >
      <Told stage={stage} />
      {stage.at === "recording" && <SpeakingLevel recorder={stage.recorder} />}
      {"held" in stage && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- what is heard is what was just said, and becomes text when it is sent
        <audio controls src={stage.held.url} aria-label={text.listen} className="h-11 w-full" />
      )}
      {stage.at !== "silenced" && !(stage.at === "recorded" && stage.trouble !== null) && (
        <p className="text-small text-ink-soft">
          {stage.at === "recorded" && waits ? text.waits : keeps ? text.lead.kept : text.lead.dropped}
        </p>
      )}
      <Actions stage={stage} hidden={hidden}>
        {stage.at === "recording" && (
          <Button look="primary" icon="stop" onClick={stage.recorder.stop}>
            {text.stop}
          </Button>
        )}
        {stage.at === "silenced" && stage.trouble !== "unsupported" && (
          <Button look="primary" icon="again" onClick={record}>
            {text.tryAgain}
          </Button>
        )}
        {"held" in stage && (
          <Button
            look="primary"
            icon="send"
            busy={stage.at === "sending"}
            aria-disabled={waits || undefined}
            onClick={() => {
              if (!waits) void send(stage.held, ask.id);
            }}
          >
            {text.send}
          </Button>
        )}
        {stage.at === "recorded" && (
          <Button icon="again" onClick={record}>
            {text.again}
          </Button>
        )}
        <Button look="quiet" icon="keyboard" onClick={() => onType("held" in stage || stage.at === "recording")}>
          {text.type}
        </Button>
      </Actions>
    </section>
  );
}

/** What is going on, read out as it changes. */
function Told({ stage }: { stage: Stage }) {
  const text = useSpeakingText();
  if (stage.at === "silenced")
    return (
      <Alert kind="warning" urgent>
        {text.trouble[stage.trouble]}
      </Alert>
    );
  if (stage.at === "recorded" && stage.trouble !== null)
    return (
      <Alert kind="warning" urgent>
        {text.trouble[stage.trouble]}
      </Alert>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {stage.at === "recording" && <span aria-hidden="true" className="size-3 rounded-full bg-danger" />}
      {stage.at === "sending" && <Spinner className="size-4" />}
      <output className="font-medium">{words()}</output>
      {stage.at === "recording" && <SpeakingClock since={stage.recorder.since} />}
    </div>
  );

  function words(): string {
    switch (stage.at) {
      case "recording":
        return text.recording;
      case "recorded":
        return `${text.recorded(lengthOf(stage.held.ms))} ${stage.held.reachedEnd ? text.reachedEnd : ""}`.trim();
      case "sending":
        return stage.part < 1 ? text.sending(Math.round(stage.part * 100)) : text.hearing;
      default:
        return text.asking;
    }
  }
}

/** Each stage's first button gets the focus, unless somebody has taken up something else on the page. */
function Actions({ stage, hidden, children }: { stage: Stage; hidden: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const idle = activeElement === null || activeElement === document.body || box.current?.contains(activeElement);
    if (!hidden && idle === true) box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [stage.at, hidden]);
  return (
    <div ref={box} className="flex flex-wrap gap-2">
      {children}
    </div>
  );
}

/** A recording is nowhere but in this page. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [active]);
}
