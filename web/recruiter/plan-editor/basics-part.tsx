import { language } from "#contract/language.ts";
import { level, planShape } from "#contract/plan.ts";
import { levelWords } from "#web/recruiter/words.ts";
import { useEditor } from "./editor-context.ts";
import { NotedArea, NotedSelect, NotedText } from "./noted-fields.tsx";

const languages = { en: "English", de: "German" };

export function BasicsPart() {
  const { draft, change } = useEditor();
  const set = (part: Partial<typeof draft>, field?: string) => change({ ...draft, ...part }, field);
  return (
    <>
      <NotedText
        path="title"
        label="Title"
        maxLength={120}
        value={draft.title}
        onValue={(title) => set({ title }, "title")}
        hint="For you and your colleagues."
      />
      <NotedText
        path="position"
        label="Position"
        maxLength={120}
        value={draft.position}
        onValue={(position) => set({ position }, "position")}
        hint="Candidates see it at the door."
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <NotedSelect
          path="level"
          label="Level"
          value={draft.level}
          onValue={(value) => set({ level: level.parse(value) })}
        >
          {level.options.map((entry) => (
            <option key={entry} value={entry}>
              {levelWords[entry]}
            </option>
          ))}
        </NotedSelect>
        <NotedSelect
          path="language"
          label="Language"
          value={draft.language}
          onValue={(value) => set({ language: language.parse(value) })}
        >
          {language.options.map((entry) => (
            <option key={entry} value={entry}>
              {languages[entry]}
            </option>
          ))}
        </NotedSelect>
        <NotedSelect
          path="purpose"
          label="For"
          value={draft.purpose}
          onValue={(value) => set({ purpose: planShape.shape.purpose.parse(value) })}
        >
          <option value="assessment">Candidates</option>
          <option value="practice">Practice</option>
        </NotedSelect>
      </div>
      <NotedArea
        path="aboutRole"
        label="About the role"
        rows={5}
        maxLength={8_000}
        value={draft.aboutRole}
        onValue={(aboutRole) => set({ aboutRole }, "aboutRole")}
        hint="When candidates ask, the interviewer answers from this text and from nothing else: tasks, team, place, hours, next steps."
      />
      <NotedArea
        path="greeting"
        label="Greeting (optional)"
        maxLength={800}
        value={draft.greeting ?? ""}
        onValue={(greeting) => set({ greeting: greeting === "" ? null : greeting }, "greeting")}
        hint="Said before the first question. Without one, Viva has its own."
      />
    </>
  );
}
