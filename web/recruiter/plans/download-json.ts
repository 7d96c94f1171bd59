import { slugOf } from "#web/recruiter/plan-editor/fresh-slug.ts";

/** Hands a value to the browser as a file that can be imported again. */
export function downloadJson(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${slugOf(name)}.plan.json`;
  link.click();
  URL.revokeObjectURL(url);
}
