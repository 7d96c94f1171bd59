/** What the messages of a draft come to, for whoever waits. Pure. */
import type { DraftMessage } from "#contract/api/draft.ts";

export type Step = { name: "read" | "skills" | "competencies" | "questions" | "check"; text: string; done: boolean };

/** Steps in order, those to come included, each with what it found. */
export function stepsOf(messages: readonly DraftMessage[]): Step[] {
  const last = <T extends DraftMessage["type"]>(type: T) =>
    messages.findLast((message): message is Extract<DraftMessage, { type: T }> => message.type === type);
  const read = last("read");
  const skills = last("skills");
  const chosen = last("competencies");
  const written = messages.filter((message) => message.type === "questions");
  const there = written.reduce((sum, message) => sum + message.there, 0);
  const isDone = last("done") !== undefined;
  const complete = chosen !== undefined && written.length >= chosen.competencies.length;
  return [
    { name: "read", text: "Reading the description", done: read !== undefined },
    {
      name: "skills",
      text: skills === undefined ? "Finding skills" : counted(skills.skills.length, "skill", "found"),
      done: skills !== undefined,
    },
    {
      name: "competencies",
      text:
        chosen === undefined
          ? "Choosing competencies"
          : `Competencies: ${chosen.competencies.map((entry) => entry.name).join(", ")}`,
      done: chosen !== undefined,
    },
    {
      name: "questions",
      text: there === 0 ? "Choosing and wording questions" : counted(there, "question", complete ? "ready" : "so far"),
      done: complete,
    },
    { name: "check", text: "Checking the wording", done: isDone },
  ];
}

function counted(count: number, what: string, how: string): string {
  return `${count} ${count === 1 ? what : `${what}s`} ${how}`;
}
