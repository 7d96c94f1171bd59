import { type FormEvent, useCallback, useRef, useState } from "react";
import { type Door, giveConsent } from "#contract/api/candidate.ts";
import { type ConsentText, consentAsString } from "#contract/languages/consent.ts";
import { consentVersionOf } from "#contract/languages/consent-version.ts";
import { ApiError, call } from "#web/api.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Checkbox } from "#web/components/field.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { Loading } from "./loading.tsx";
import { Frame } from "./frame.tsx";
import { ProblemPage, problemOf } from "./problem-page.tsx";
import { sha256 } from "./sha-256.ts";
import { loadConsent, useText } from "./texts.ts";
import { useArrival } from "./use-arrival.ts";
import { useLoad } from "./use-load.ts";

type Props = { id: string; door: Door; onAgreed: () => void };

export function ConsentPage({ id, door, onAgreed }: Props) {
  const text = useText();
  const contact = door.contact.trim() === "" ? text.inviter : door.contact;
  const load = useCallback(() => loadConsent(door, contact), [door, contact]);
  const [loaded, again] = useLoad(load);
  if (loaded.state === "loading") {
    return <Loading />;
  }
  if (loaded.state === "failed") return <ProblemPage problem="offline" onRetry={again} />;
  // The service asks for a version of the text that this page does not have: it is older than the service.
  if (door.consentVersion !== consentVersionOf(door)) return <ProblemPage problem="outdated" />;
  return <Words id={id} door={door} onAgreed={onAgreed} words={loaded.value} />;
}

function Words({ id, door, onAgreed, words }: Props & { words: ConsentText }) {
  const title = useArrival();
  return (
    <Frame over={door.organisation}>
      <div className="grid gap-8">
        <PageTitle ref={title} lead={words.lead}>
          {words.title}
        </PageTitle>
        <div className="grid gap-6">
          {words.points.map((point) => (
            <section key={point.heading} className="grid gap-1 border-s-4 border-brand-soft ps-4">
              <h2 className="font-semibold">{point.heading}</h2>
              <p className="max-w-prose">{point.text}</p>
            </section>
          ))}
        </div>
        <Agreement id={id} door={door} onAgreed={onAgreed} label={words.agreement} shown={consentAsString(words)} />
      </div>
    </Frame>
  );
}

function Agreement({ id, door, onAgreed, label, shown }: Props & { label: string; shown: string }) {
  const text = useText();
  const box = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ticked) {
      setMissing(true);
      box.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      const hash = await sha256(shown);
      await call(giveConsent, {
        query: { interview: id },
        body: { version: door.consentVersion, language: door.language, hash },
      });
      onAgreed();
    } catch (failure) {
      setError(failure instanceof ApiError ? failure : new ApiError("UNAVAILABLE", ""));
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      className="grid justify-items-start gap-5 rounded-card border border-line bg-surface p-5 shadow-card sm:p-6"
    >
      <Checkbox
        ref={box}
        label={label}
        checked={ticked}
        required
        error={missing && !ticked ? text.consent.mustTick : null}
        onChange={(event) => setTicked(event.target.checked)}
      />
      <Button type="submit" look="primary" size="large" busy={busy}>
        {text.consent.agree}
      </Button>
      {error !== null && (
        <Alert kind="warning" urgent>
          {text.consent.failed} {error.code === "OFFLINE" ? text.problems[problemOf(error.code)].text : ""}
        </Alert>
      )}
    </form>
  );
}
