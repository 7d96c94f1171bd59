import { useCallback, useState } from "react";
import { acceptInvitation, type Door, getInvitation } from "#contract/api/candidate.ts";
import { ApiError, call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Icon, type IconName } from "#web/components/icon.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Contact } from "./contact.tsx";
import { Loading } from "./loading.tsx";
import { Frame } from "./frame.tsx";
import { InLanguage } from "./in-language.tsx";
import { ProblemPage, problemOf } from "./problem-page.tsx";
import { dateAndTime, useText } from "./texts.ts";
import { useLoad } from "./use-load.ts";

type Props = { token: string; go: (path: string) => void };

/** Where an invitation link leads: who interviews, how, and what is kept, before anything is recorded. */
export function DoorPage({ token, go }: Props) {
  const load = useCallback((signal: AbortSignal) => call(getInvitation, { params: { token }, signal }), [token]);
  const [door, again] = useLoad(load);
  if (door.state === "loading") {
    return <Loading />;
  }
  if (door.state === "failed")
    return <ProblemPage problem={problemOf(door.error.code)} requestId={door.error.requestId} onRetry={again} />;
  return (
    <InLanguage language={door.value.language}>
      <OpenDoor door={door.value} token={token} go={go} />
    </InLanguage>
  );
}

function OpenDoor({ door, token, go }: Props & { door: Door }) {
  const text = useText();
  const { enter, busy, error } = useEntry(token, go);
  if (error !== null && problemOf(error.code) !== "offline" && problemOf(error.code) !== "busy") {
    return <ProblemPage problem={problemOf(error.code)} requestId={error.requestId} onRetry={() => void enter("")} />;
  }
  if (door.status === "over") {
    return (
      <Frame over={door.organisation}>
        <div className="grid justify-items-start gap-6">
          <PageTitle lead={text.door.over.text}>{text.door.over.title}</PageTitle>
          <Button look="primary" size="large" busy={busy} onClick={() => void enter("/record")}>
            {text.door.over.action}
          </Button>
          <Problem error={error} />
        </div>
      </Frame>
    );
  }
  const { facts } = text.door;
  const invites = door.voice ? text.door.leadByVoice : text.door.lead;
  const lead = door.purpose === "practice" ? text.door.practiceLead : invites(door.organisation);
  return (
    <Frame over={door.organisation}>
      <div className="grid gap-8">
        <PageTitle over={text.door.hello(door.candidate)} lead={lead}>
          {text.door.title(door.position)}
        </PageTitle>
        {door.purpose === "trial" && <Alert>{text.door.trialNotice}</Alert>}
        {door.status === "running" && <Alert icon="clock">{text.door.running}</Alert>}
        <ul className="flex flex-wrap gap-x-6 gap-y-2 font-medium">
          <Figure icon="clock">{text.door.aboutMinutes(Math.max(1, Math.round(door.durationMs / 60_000)))}</Figure>
          <Figure icon="message">{text.door.questions(door.questions)}</Figure>
          <Figure icon="lock">{text.door.openUntil(dateAndTime(door.expiresAt, door.language))}</Figure>
        </ul>
        <div className="grid justify-items-start gap-3">
          <Button look="primary" size="large" busy={busy} onClick={() => void enter("")}>
            {door.status === "running" ? text.door.goOn : text.door.go}
            {!busy && <Icon name="arrow" />}
          </Button>
          <Problem error={error} />
        </div>
        <div className="grid gap-6 rounded-card border border-line bg-surface p-5 shadow-card sm:p-7">
          <Fact icon="robot" {...facts.ai} />
          <Fact icon="leaf" {...(door.voice ? facts.paceByVoice : facts.pace)} />
          <Fact
            icon="shield"
            heading={facts.kept.heading}
            text={door.purpose === "practice" ? text.door.practiceKept : facts.kept.text(door.organisation)}
          />
          <Fact icon="keyboard" {...facts.access} />
        </div>
        <section className="grid gap-1">
          <h2 className="font-serif text-lead font-semibold">{text.door.otherWay}</h2>
          <p className="max-w-prose text-ink-soft">
            <Contact sentence={text.door.otherWayText} contact={door.contact} />
          </p>
        </section>
      </div>
    </Frame>
  );
}

/** Lets this browser into the interview and goes there. */
function useEntry(token: string, go: (path: string) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const enter = async (page: "" | "/record") => {
    setBusy(true);
    setError(null);
    try {
      const { interviewId } = await call(acceptInvitation, { params: { token } });
      go(`/interview/${interviewId}${page}`);
    } catch (failure) {
      setError(failure instanceof ApiError ? failure : new ApiError("UNAVAILABLE", ""));
    } finally {
      setBusy(false);
    }
  };
  return { enter, busy, error };
}

function Problem({ error }: { error: ApiError | null }) {
  const text = useText();
  if (error === null) return null;
  return (
    <Alert kind="warning" urgent>
      {text.problems[problemOf(error.code)].text}
    </Alert>
  );
}

function Figure({ icon, children }: { icon: IconName; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <Icon name={icon} className="text-brand" />
      {children}
    </li>
  );
}

function Fact({ icon, heading, text }: { icon: IconName; heading: string; text: string }) {
  return (
    <section className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      <span className="row-span-2 grid size-10 place-items-center rounded-full bg-brand-soft text-brand">
        <Icon name={icon} />
      </span>
      <h2 className="self-center font-semibold">{heading}</h2>
      <p className="col-start-2 text-ink-soft">{text}</p>
    </section>
  );
}
