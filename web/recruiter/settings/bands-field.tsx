import type { Band } from "#contract/report.ts";
import { Button } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { freshSlug } from "#web/recruiter/plan-editor/fresh-slug.ts";
import { trashIcon } from "#web/recruiter/drawings.ts";

const most = 8;

/** The organisation's words for ranges of the overall score. */
export function BandsField({ bands, onChange }: { bands: readonly Band[]; onChange: (bands: Band[]) => void }) {
  const edit = (index: number, part: Partial<Band>) =>
    onChange(bands.map((band, i) => (i === index ? { ...band, ...part } : band)));
  const add = () =>
    onChange([
      ...bands,
      {
        id: freshSlug(
          "band",
          bands.map((band) => band.id),
        ),
        label: "",
        from: 0,
      },
    ]);
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-medium">Words for the overall score</legend>
      <p className="text-small text-ink-soft">
        A proposal to whoever reads the report, never a decision. Each word holds from its number up to the next.
        Without any, only the number is shown.
      </p>
      {bands.map((band, index) => (
        <div key={band.id} className="grid grid-cols-[minmax(0,1fr)_6rem_auto] items-end gap-3">
          <Field
            label={`Word ${index + 1}`}
            required
            maxLength={60}
            value={band.label}
            onChange={(event) => edit(index, { label: event.target.value })}
          />
          <Field
            label="From"
            type="number"
            required
            min={0}
            max={100}
            value={band.from}
            onChange={(event) => edit(index, { from: event.target.valueAsNumber || 0 })}
          />
          <Button look="quiet" icon={trashIcon} onClick={() => onChange(bands.filter((_, i) => i !== index))}>
            <span className="sr-only">Remove {band.label || `word ${index + 1}`}</span>
          </Button>
        </div>
      ))}
      {bands.length < most && (
        <div>
          <Button size="small" icon="plus" onClick={add}>
            Add a word
          </Button>
        </div>
      )}
    </fieldset>
  );
}
