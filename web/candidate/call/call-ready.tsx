import { type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Spinner } from "#web/components/spinner.tsx";
import { useLater } from "#web/components/use-later.ts";
import type { Call } from "./call.ts";
import { type CallState, understood } from "./call-state.ts";
import { CallNotice } from "./call-notice.tsx";
import { useCallText } from "./call-text.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { drawings } from "./drawings.ts";
import { LevelBar } from "./level-bar.tsx";
import { useCallState } from "./use-call-state.ts";

type Props = {
  call: Call;
  /** The interview begins, in this press. */
  onBegin: () => void;
  onType: () => void;
  busy: boolean;
};

/** Nobody has come to the check after so long: it is gone on without it. */
const noAnswerMs = 10_000;

/** Before a spoken interview: is the candidate understood, and do they hear? Nothing begins by itself. */
export function CallReady({ call, onBegin, onType, busy }: Props) {
  const text = useCallText();
  const [step, setStep] = useState<"explain" | "check" | "begin">("explain");
  const [checked, setChecked] = useState(false);
  const state = useCallState(call);
  const check = () => {
    setStep("check");
    call.check();
  };
  const goOn = (right: boolean) => {
    setChecked(right);
    setStep("begin");
    call.prepare();
  };
  const type = () => {
    call.leave();
    onType();
  };
  const typing = (
    <Button look="quiet" icon="keyboard" onClick={type}>
      {text.check.type}
    </Button>
  );
  switch (step) {
    case "explain":
      return (
        <Step title={text.check.title}>
          <p className="max-w-prose">{text.check.lead}</p>
          <Row>
            <Button look="primary" icon={drawings.microphone} onClick={check}>
              {text.check.allow}
            </Button>
            {typing}
          </Row>
        </Step>
      );
    case "check":
      return (
        <Step title={text.check.title}>
          <CallNotice call={call} onRetry={check} onType={null} />
          <Check call={call} state={state} onAgain={check} onGoOn={goOn} typing={typing} />
        </Step>
      );
    case "begin":
      return (
        <Step title={checked ? text.begin.title : text.begin.unchecked}>
          <CallNotice call={call} onRetry={onBegin} onType={null} />
          <p className="max-w-prose">{text.begin.lead}</p>
          <p className="max-w-prose text-ink-soft">{text.begin.recorded}</p>
          <Row>
            <Button look="primary" size="large" busy={busy} onClick={onBegin}>
              {text.begin.begin}
              {!busy && <Icon name="arrow" />}
            </Button>
            <Button icon="again" onClick={check}>
              {text.begin.again}
            </Button>
            {typing}
          </Row>
        </Step>
      );
  }
}

type CheckProps = {
  call: Call;
  state: CallState;
  onAgain: () => void;
  onGoOn: (right: boolean) => void;
  typing: ReactNode;
};

function Check({ call, state, onAgain, onGoOn, typing }: CheckProps) {
  const text = useCallText();
  const words = understood(state);
  const { stage, agent, microphone, microphoneTrouble } = state;
  const isAwaited = stage === "in" && agent === "awaited";
  const isUnanswered = useLater(isAwaited, noAnswerMs) && isAwaited;
  const without = (
    <Button icon="arrow" onClick={() => onGoOn(false)}>
      {text.check.without}
    </Button>
  );
  if (stage === "out")
    return (
      <Row>
        {/* Without a microphone there is nothing to go on with. */}
        {microphoneTrouble === null && without}
        {typing}
      </Row>
    );
  return (
    <>
      {stage === "microphone" && <p>{text.check.asking}</p>}
      {microphone && (
        <>
          <LevelBar call={call} />
          <DeviceChoice call={call} />
        </>
      )}
      {stage === "connecting" && <Spinner label={text.check.connecting} />}
      {isAwaited && !isUnanswered && <Spinner label={text.check.awaited} />}
      {isUnanswered && <Alert urgent>{text.check.noAnswer}</Alert>}
      {state.blocked && (
        <Button look="primary" icon={drawings.sound} onClick={call.letSoundOut}>
          {text.letSoundOut}
        </Button>
      )}
      {stage === "in" && agent !== "awaited" && (
        <>
          <div className="grid gap-1">
            <p>{text.check.say}</p>
            <p className="font-serif text-lead">{text.check.example}</p>
          </div>
          <div className="grid w-full gap-1 rounded-card border border-line bg-surface p-4">
            <p className="text-small font-medium text-ink-soft">{text.check.understood}</p>
            {/* What was said is said back aloud: it need not be read out as well. */}
            <p dir="auto" className={words === "" ? "text-ink-soft" : ""} data-understood>
              {words === "" ? text.check.nothingYet : words}
            </p>
          </div>
          <p className="text-small text-ink-soft">{text.check.voice}</p>
        </>
      )}
      <Row>
        {words !== "" && (
          <Button look="primary" icon="check" onClick={() => onGoOn(true)}>
            {text.check.right}
          </Button>
        )}
        {stage === "in" && (
          <Button icon="again" onClick={onAgain}>
            {text.check.again}
          </Button>
        )}
        {isUnanswered && without}
        {typing}
      </Row>
      <p className="text-small text-ink-soft">{text.check.kept}</p>
    </>
  );
}

const Row = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap gap-3">{children}</div>;

/** Each step's title takes the focus, so that a screen reader reads on from there. */
function Step({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className="grid w-full justify-items-start gap-4 rounded-card border border-line bg-surface p-5 shadow-card sm:p-7">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-title font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
