import { longestDescription } from "#contract/api/draft.ts";
import { Button } from "#web/components/button.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { FileDrop } from "#web/components/file-drop.tsx";
import type { Description } from "./stream-draft.ts";

const ways: { by: Description["by"]; label: string; start: Description | null }[] = [
  { by: "text", label: "Paste the text", start: { by: "text", text: "" } },
  { by: "file", label: "A file", start: null },
  { by: "url", label: "A public page", start: { by: "url", url: "" } },
];

type Props = {
  way: Description["by"];
  /** Null: a file is to be chosen yet. */
  value: Description | null;
  onChange: (way: Description["by"], value: Description | null) => void;
};

/** Where the description comes from. */
export function DescriptionField({ way, value, onChange }: Props) {
  return (
    <div className="grid gap-5">
      <fieldset className="grid gap-2">
        <legend className="sr-only">Where the description comes from</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {ways.map(({ by, label, start }) => (
            <label
              key={by}
              className="flex min-h-11 items-center gap-3 rounded-control border border-line-strong px-3 py-2 has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="description-by"
                className="size-4 accent-brand"
                checked={way === by}
                onChange={() => onChange(by, start)}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {way === "text" && (
        <TextArea
          label="Job description"
          required
          rows={10}
          maxLength={longestDescription}
          hint="All of it: what is to be done, and what somebody needs for it. English or German."
          className="max-h-[60dvh] min-h-60 overflow-y-auto"
          value={value?.by === "text" ? value.text : ""}
          onChange={(event) => onChange("text", { by: "text", text: event.target.value })}
        />
      )}
      {way === "file" &&
        (value?.by === "file" ? (
          <div className="flex flex-wrap items-center gap-3">
            <p className="min-w-0 font-medium wrap-anywhere">{value.file.name}</p>
            <Button size="small" onClick={() => onChange("file", null)}>
              Choose another
            </Button>
          </div>
        ) : (
          <FileDrop
            label="Choose a file"
            drop="or drop it here"
            hint="PDF, Word (.docx) or text, up to 10 MB."
            accept=".pdf,.docx,.txt,.md,application/pdf,text/plain"
            onFile={(file) => onChange("file", { by: "file", file })}
          />
        ))}
      {way === "url" && (
        <Field
          label="Address of the page"
          required
          type="url"
          inputMode="url"
          maxLength={2_000}
          placeholder="https://"
          hint="A page that anybody can open without signing in."
          value={value?.by === "url" ? value.url : ""}
          onChange={(event) => onChange("url", { by: "url", url: event.target.value })}
        />
      )}
    </div>
  );
}
