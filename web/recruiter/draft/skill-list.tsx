import type { JobSkill } from "#contract/api/skill.ts";

/** What a job description asks for, each with the sentence that it was read from. */
export function SkillList({ skills }: { skills: readonly JobSkill[] }) {
  return (
    <>
      <Skills title="Needed" skills={skills.filter(({ importance }) => importance === "must")} />
      <Skills title="Welcome" skills={skills.filter(({ importance }) => importance === "nice")} />
    </>
  );
}

function Skills({ title, skills }: { title: string; skills: readonly JobSkill[] }) {
  if (skills.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-medium">{title}</h3>
      <ul className="grid gap-3">
        {skills.map(({ name, sentence }) => (
          <li key={name} className="grid gap-0.5">
            <span dir="auto">{name}</span>
            <q className="text-small text-ink-soft wrap-anywhere" dir="auto">
              {sentence}
            </q>
          </li>
        ))}
      </ul>
    </div>
  );
}
