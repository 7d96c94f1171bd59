import { useCallback, useState } from "react";
import { type CvAnswer, cvFileTypes } from "#contract/api/cv.ts";
import type { Language } from "#contract/language.ts";
import { Alert } from "#web/components/alert.tsx";
import { Button } from "#web/components/button.tsx";
import { Checkbox } from "#web/components/field.tsx";
import { FileDrop } from "#web/components/file-drop.tsx";
import { useLoad } from "#web/candidate/use-load.ts";
import { CvTextContext, loadCvText, useCvText } from "./cv-text.ts";
import { Understood } from "./understood.tsx";
import { loadCv, type Trouble, useCv } from "./use-cv.ts";

type Props = {
  interview: string;
  language: Language;
  isPractice: boolean;
  /** Afterwards there is only something to take back. */
  isOver: boolean;
};

/** Where a candidate may give a CV, look over what was read in it, and take it away. Never in the way of anything else. */
export function CvPart({ interview, language, isPractice, isOver }: Props) {
  const load = useCallback(
    async (signal: AbortSignal) => ({ text: await loadCvText(language), first: await loadCv(interview, signal) }),
    [interview, language],
  );
  const [loaded] = useLoad(load);
  // What cannot be loaded is optional: the interview can begin without it.
  if (loaded.state !== "ready") return null;
  const { text, first } = loaded.value;
  return (
    <CvTextContext value={text}>
      {isOver ? (
        <Kept interview={interview} first={first} />
      ) : (
        <Loaded interview={interview} first={first} isPractice={isPractice} />
      )}
    </CvTextContext>
  );
}

function Loaded({ interview, first, isPractice }: { interview: string; first: CvAnswer; isPractice: boolean }) {
  const text = useCvText();
  const cv = useCv(interview, first);
  const [wish, setWish] = useState(false);
  const busy = cv.doing.type !== "nothing";
  return (
    <section
      aria-labelledby="cv-title"
      className="grid w-full gap-5 rounded-card border border-line bg-surface p-5 shadow-card sm:p-6"
    >
      <div className="grid gap-2">
        <h2 id="cv-title" className="font-serif text-title font-semibold">
          {text.title}
        </h2>
        <p className="max-w-prose text-ink-soft">
          {cv.cv?.by === "recruiter" ? text.fromTeam : isPractice ? text.practiceLead : text.lead}
        </p>
      </div>
      {cv.doing.type === "sending" ? <Progress part={cv.doing.part} /> : null}
      <output className={cv.told === null ? "sr-only" : "font-medium text-ok"}>
        {cv.told === "done" ? text.done : cv.told === "removed" ? text.removed : ""}
      </output>
      {cv.trouble !== null && <Problem trouble={cv.trouble} />}
      {cv.cv !== null && <Understood cv={cv.cv} busy={busy} onChange={(fact, words) => cv.correct(fact.id, words)} />}
      {(cv.searchOffered || cv.cv?.searchable === true) && (
        <Checkbox
          label={text.searchable.label}
          hint={text.searchable.hint}
          checked={cv.cv?.searchable ?? wish}
          disabled={busy}
          onChange={({ target }) => (cv.cv === null ? setWish(target.checked) : cv.letBeFound(target.checked))}
        />
      )}
      {cv.doing.type !== "sending" && (
        <FileDrop
          label={cv.cv === null ? text.choose : text.chooseOther}
          drop={text.drop}
          hint={text.kinds}
          accept={cvFileTypes}
          onFile={(file) => cv.give(file, cv.cv?.searchable ?? wish)}
        />
      )}
      {cv.cv !== null && (
        <div>
          <Button busy={busy} onClick={cv.remove}>
            {text.remove}
          </Button>
        </div>
      )}
    </section>
  );
}

function Kept({ interview, first }: { interview: string; first: CvAnswer }) {
  const text = useCvText();
  const cv = useCv(interview, first);
  if (first.cv?.searchable !== true) return null;
  return (
    <section className="grid justify-items-start gap-4 print:hidden">
      <h2 className="font-serif text-title font-semibold">{text.kept.title}</h2>
      {cv.cv !== null && <p className="max-w-prose">{text.kept.lead}</p>}
      <output className={cv.told === null ? "sr-only" : "font-medium text-ok"}>
        {cv.told === "removed" ? text.removed : ""}
      </output>
      {cv.trouble !== null && <Problem trouble={cv.trouble} />}
      {cv.cv !== null && (
        <Button busy={cv.doing.type !== "nothing"} onClick={cv.remove}>
          {text.remove}
        </Button>
      )}
    </section>
  );
}

function Progress({ part }: { part: number }) {
  const text = useCvText();
  const words = part < 1 ? text.sending(Math.round(part * 100)) : text.reading;
  return (
    <div className="grid gap-2">
      <progress className="w-full accent-brand" max={1} value={part < 1 ? part : undefined} aria-label={text.title} />
      <output>{words}</output>
    </div>
  );
}

function Problem({ trouble }: { trouble: Trouble }) {
  const text = useCvText();
  const words =
    trouble.type === "too_large"
      ? text.tooLarge
      : trouble.type === "not_saved"
        ? text.notSaved
        : (trouble.message ?? text.failed);
  return (
    <Alert kind="warning" urgent>
      {words}
    </Alert>
  );
}
