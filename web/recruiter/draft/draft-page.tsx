import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "#web/components/button.tsx";
import { Card } from "#web/components/card.tsx";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { NewPlanEditor } from "#web/recruiter/plan-editor/plan-editor.tsx";
import { UnsavedGuard } from "#web/recruiter/plan-editor/unsaved-guard.tsx";
import { DescriptionField } from "./description-field.tsx";
import { DraftProgress } from "./draft-progress.tsx";
import { DraftResult } from "./draft-result.tsx";
import { stepsOf } from "./progress.ts";
import type { Description } from "./stream-draft.ts";
import { useDraft } from "./use-draft.ts";
import { type Wish, WishFields } from "./wish-fields.tsx";

const isThere = (value: Description | null): value is Description =>
  value !== null && (value.by === "file" || (value.by === "text" ? value.text : value.url).trim() !== "");

/** From a job description to a plan that is edited before it is saved. */
export function DraftPage() {
  const { state, begin, back } = useDraft();
  const [way, setWay] = useState<Description["by"]>("text");
  const [description, setDescription] = useState<Description | null>({ by: "text", text: "" });
  const [wish, setWish] = useState<Wish>({});
  const [editing, setEditing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { at } = state;
  // What the page shows changes as a whole, so the reader of a screen is taken to its beginning.
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) title.current?.focus();
    shown.current = at;
  }, [at]);
  const over = (
    <Link to="/plans" search={{}}>
      Plans
    </Link>
  );
  if (state.at === "ready" && editing) return <NewPlanEditor plan={state.draft.plan} />;
  if (state.at === "ready")
    return (
      <>
        <PageTitle
          ref={title}
          over={over}
          lead="A draft. Read it, change it in the editor, and save it there: until then it is not among your plans."
          actions={
            <>
              <Button look="primary" icon="arrow" onClick={() => setEditing(true)}>
                Open in the editor
              </Button>
              <Button onClick={back}>Change the description</Button>
            </>
          }
        >
          {state.draft.position}
        </PageTitle>
        <DraftResult draft={state.draft} />
        <UnsavedGuard dirty />
      </>
    );
  return (
    <>
      <PageTitle
        ref={title}
        over={over}
        lead="Skills and questions are drafted from it. Each skill comes with the sentence that it was read from."
      >
        From a job description
      </PageTitle>
      {state.at === "work" ? (
        <DraftProgress steps={stepsOf(state.messages)} onCancel={back} />
      ) : (
        <form
          className="grid max-w-2xl gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            if (isThere(description)) void begin(description, wish);
          }}
        >
          <Card className="grid gap-5">
            <h2 className="font-serif text-title font-semibold">The description</h2>
            <DescriptionField
              way={way}
              value={description}
              onChange={(by, value) => {
                setWay(by);
                setDescription(value);
              }}
            />
          </Card>
          <Card className="grid gap-5">
            <h2 className="font-serif text-title font-semibold">The interview</h2>
            <WishFields wish={wish} onChange={setWish} />
          </Card>
          <Failure error={state.error} title="No draft was made" />
          <div className="flex flex-wrap gap-3">
            <Button look="primary" type="submit" disabled={!isThere(description)}>
              Draft a plan
            </Button>
            <Link to="/plans" search={{}} className={buttonClass("quiet")}>
              Back
            </Link>
          </div>
        </form>
      )}
    </>
  );
}
