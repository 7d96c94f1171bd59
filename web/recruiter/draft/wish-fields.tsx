import { draftDifficulty, draftStyle, type DraftWish } from "#contract/api/draft.ts";
import { language } from "#contract/language.ts";
import { level } from "#contract/plan.ts";
import { Field, Select } from "#web/components/field.tsx";
import { levelWords } from "#web/recruiter/words.ts";

export type Wish = Partial<DraftWish>;

const languageWords = { en: "English", de: "German" } as const;
const styleWords = {
  mixed: "A mix",
  behavioural: "Past behaviour",
  situational: "Realistic situations",
  knowledge: "Knowledge",
} as const;
const difficultyWords = { mixed: "A mix", easy: "Easy", medium: "Medium", hard: "Hard" } as const;
const found = "As the description says";

/** What the plan should be like; what is left open is found in the description. */
export function WishFields({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  const set = (change: { [K in keyof Wish]: Wish[K] | undefined }) =>
    onChange(
      // Every key is one of a wish; those that were emptied are left out.
      Object.fromEntries(Object.entries({ ...wish, ...change }).filter(([, value]) => value !== undefined)) as Wish,
    );
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        label="Position"
        maxLength={120}
        placeholder={found}
        value={wish.position ?? ""}
        onChange={({ target }) => set({ position: target.value === "" ? undefined : target.value })}
      />
      <Select
        label="Level"
        value={wish.level ?? ""}
        onChange={({ target }) => set({ level: level.safeParse(target.value).data })}
      >
        <option value="">{found}</option>
        {level.options.map((entry) => (
          <option key={entry} value={entry}>
            {levelWords[entry]}
          </option>
        ))}
      </Select>
      <Select
        label="Language of the interview"
        value={wish.language ?? ""}
        onChange={({ target }) => set({ language: language.safeParse(target.value).data })}
      >
        <option value="">That of the description</option>
        {language.options.map((entry) => (
          <option key={entry} value={entry}>
            {languageWords[entry]}
          </option>
        ))}
      </Select>
      <Select
        label="Questions on competencies"
        value={wish.questions ?? 6}
        onChange={({ target }) => set({ questions: Number(target.value) })}
      >
        {Array.from({ length: 15 }, (_, at) => at + 1).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Select>
      <Select
        label="Kind of questions"
        value={wish.style ?? "mixed"}
        onChange={({ target }) => set({ style: draftStyle.safeParse(target.value).data })}
      >
        {(["mixed", "behavioural", "situational", "knowledge"] as const).map((entry) => (
          <option key={entry} value={entry}>
            {styleWords[entry]}
          </option>
        ))}
      </Select>
      <Select
        label="Difficulty"
        value={wish.difficulty ?? "mixed"}
        onChange={({ target }) => set({ difficulty: draftDifficulty.safeParse(target.value).data })}
      >
        {(["mixed", "easy", "medium", "hard"] as const).map((entry) => (
          <option key={entry} value={entry}>
            {difficultyWords[entry]}
          </option>
        ))}
      </Select>
    </div>
  );
}
