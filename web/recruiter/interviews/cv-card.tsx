import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Cv, type CvFact, cvFileTypes, giveInterviewCv, removeInterviewCv } from "#contract/api/cv.ts";
import { call } from "#web/api.ts";
import { Badge } from "#web/components/badge.tsx";
import { Card } from "#web/components/card.tsx";
import { ConfirmButton } from "#web/components/confirm-button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { FileDrop } from "#web/components/file-drop.tsx";
import { useToast } from "#web/components/toast.tsx";
import { interviewCvQuery } from "#web/recruiter/queries.ts";
import { useAction } from "#web/recruiter/use-action.ts";
import { useMe } from "#web/recruiter/use-me.ts";
import { upload } from "#web/upload.ts";

const groups: readonly [CvFact["kind"], string][] = [
  ["role", "Roles"],
  ["education", "Education"],
  ["skill", "Skills"],
  ["language", "Languages"],
];
const unseen: Record<Cv["dropped"][number]["why"], string> = {
  invisible_colour: "text in the colour of the background",
  tiny: "text too small to read",
  off_page: "text beyond the edge of the page",
  hidden_layer: "text on a hidden layer",
  hidden_text: "hidden text",
};

function Facts({ cv }: { cv: Cv }) {
  const facts = cv.facts.filter((fact) => !fact.removed);
  return (
    <>
      {facts.length === 0 && (
        <p className="text-ink-soft">
          The text was read; no list of roles or skills was recognised in it. Questions are made from the text itself.
        </p>
      )}
      <dl className="grid gap-3">
        {groups.map(([kind, label]) => {
          const some = facts.filter((fact) => fact.kind === kind);
          return (
            some.length > 0 && (
              <div key={kind}>
                <dt className="text-small text-ink-soft">{label}</dt>
                {some.map((fact) => (
                  <dd key={fact.id} dir="auto" className="break-words">
                    {fact.text}
                  </dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
      {cv.dropped.length + cv.picturePages.length > 0 && (
        <div className="text-small text-ink-soft">
          <p>Left out, since no reader of the page would see it or it could not be read:</p>
          <ul className="list-disc ps-5">
            {cv.dropped.map(({ page, why, characters }) => (
              <li key={`${page} ${why}`}>
                page {page}: {unseen[why]} ({characters} characters)
              </li>
            ))}
            {cv.picturePages.length > 0 && <li>pages that are pictures: {cv.picturePages.join(", ")}</li>}
          </ul>
        </div>
      )}
    </>
  );
}

/** The candidate's CV, for recruiters: what was understood of it, and a way to give one for them. */
export function CvCard({ interview, name, isOver }: { interview: string; name: string; isOver: boolean }) {
  const { may } = useMe();
  const toast = useToast();
  const [part, setPart] = useState(0);
  const found = useQuery({ ...interviewCvQuery(interview), enabled: may("recruiter") });
  const stale = [["interview", interview, "cv"]];
  const give = useAction(
    (file: File) => {
      setPart(0);
      return upload(giveInterviewCv, { params: { id: interview }, file, onProgress: setPart });
    },
    { stale },
  );
  const remove = useAction(() => call(removeInterviewCv, { params: { id: interview } }), {
    stale,
    onDone: () => toast({ text: "The CV is deleted." }),
  });
  if (!may("recruiter") || !found.isSuccess) return <Failure error={found.error} />;
  const { cv } = found.data;
  if (cv === null && isOver) return null;
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-title font-semibold">CV</h2>
        {cv !== null && <Badge>{cv.by === "candidate" ? "Given by the candidate" : "Given by your team"}</Badge>}
      </div>
      <p className="text-ink-soft">
        {cv === null
          ? `${name} can give one before the interview begins. If you have it, you can give it for them: follow-up questions may then take it up. The rating never sees it.`
          : cv.searchable
            ? "It may be found in your search, also after the interview. The rating never sees it."
            : "Follow-up questions may take it up. The rating never sees it, and it is deleted when the interview ends."}
      </p>
      {cv !== null && <Facts cv={cv} />}
      <Failure error={give.error ?? remove.error} title="The CV was not changed" />
      {give.isPending ? (
        <div className="grid gap-2">
          <progress className="w-full accent-brand" max={1} value={part < 1 ? part : undefined} aria-label="CV" />
          <output>{part < 1 ? `Sending: ${Math.round(part * 100)} %` : "The CV is being read …"}</output>
        </div>
      ) : (
        !isOver &&
        cv?.by !== "candidate" && (
          <FileDrop
            label={cv === null ? "Choose a file" : "Choose another file"}
            drop="or drop it here"
            hint="PDF, Word (.docx) or text, up to 10 MB and 30 pages"
            accept={cvFileTypes}
            onFile={(file) => give.mutate(file)}
          />
        )
      )}
      {cv !== null && (
        <div>
          <ConfirmButton
            icon="close"
            title="Delete this CV?"
            body="The file, what was read in it and what the search holds of it are deleted at once. This cannot be undone."
            confirmLabel="Delete the CV"
            onConfirm={() => remove.mutateAsync()}
          >
            Delete the CV
          </ConfirmButton>
        </div>
      )}
    </Card>
  );
}
