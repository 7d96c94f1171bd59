import type { ModelMaker, OrganisationSettings } from "#contract/api/people.ts";
import { Select } from "#web/components/field.tsx";

type Models = OrganisationSettings["models"];

const makers: Record<ModelMaker, string> = {
  gemini: "Gemini (Google)",
  claude: "Claude (Anthropic)",
  openai: "OpenAI, or a server that speaks its protocol",
  "workers-ai": "Workers AI (Cloudflare)",
};

type Purpose = { id: keyof Models; label: string; hint: string };

const purposes: readonly Purpose[] = [
  {
    id: "interviewing",
    label: "Interviewing",
    hint: "Chooses follow-up questions and words them. Holds for interviews that are opened from now on.",
  },
  { id: "judging", label: "Judging", hint: "Reads the answers for the report. A judge never sees the CV or the name." },
  { id: "drafting", label: "Drafting", hint: "Makes plans from job descriptions and reads CVs." },
];

const transcribing: Purpose = {
  id: "transcribing",
  label: "Writing down speech",
  hint: "Turns spoken answers into text. Candidates are told whose model it is before they agree, so it holds for interviews that are opened from now on.",
};

const asSetUp = "as-set-up";
const byRules = "rules";

/** Which makers' models do what. The chosen one is asked first; the others that are set up stand in for it. */
export function ModelsField({
  models,
  available,
  transcribers,
  onChange,
}: {
  models: Models;
  available: readonly ModelMaker[];
  transcribers: readonly ModelMaker[];
  onChange: (models: Models) => void;
}) {
  const choose = (id: keyof Models, value: string) => {
    const able = id === "transcribing" ? transcribers : available;
    const first = able.find((maker) => maker === value);
    const others = able.filter((maker) => maker !== first);
    onChange({ ...models, [id]: value === asSetUp ? null : first === undefined ? [] : [first, ...others] });
  };
  const select = ({ id, label, hint }: Purpose, able: readonly ModelMaker[], none: string) => (
    <Select
      key={id}
      label={label}
      hint={hint}
      value={valueOf(models[id])}
      onChange={(event) => choose(id, event.target.value)}
    >
      <option value={asSetUp}>As the platform is set up</option>
      {listed(models[id], able).map((maker) => (
        <option key={maker} value={maker}>
          {makers[maker]}
          {able.includes(maker) ? "" : " – not set up at present"}
        </option>
      ))}
      <option value={byRules}>{none}</option>
    </Select>
  );
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-1.5 font-medium">Language models</legend>
      <p className="text-small text-ink-soft">
        {available.length === 0
          ? "No language model is set up on this platform, so rules do everything. Whoever runs it can set a key."
          : "What a model cannot do in time is done by rules, and the report says so."}
      </p>
      {purposes.map((purpose) => select(purpose, available, "Rules, without a language model"))}
      {select(transcribing, transcribers, "Nobody: answers are typed")}
    </fieldset>
  );
}

function valueOf(chosen: readonly ModelMaker[] | null): string {
  return chosen === null ? asSetUp : (chosen[0] ?? byRules);
}

/** A choice whose maker is no longer set up stays to be seen. */
function listed(chosen: readonly ModelMaker[] | null, available: readonly ModelMaker[]): ModelMaker[] {
  const first = chosen?.[0];
  return first === undefined || available.includes(first) ? [...available] : [...available, first];
}
