/** Form controls with their label, hint and error tied together, so that each is read out with its control. */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** Classes of a control, for one that is not among those below. */
export const controlClass =
  "w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink aria-invalid:border-danger disabled:bg-sunken disabled:text-ink-soft";

type Common = {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do; null when nothing is. */
  error?: string | null;
  /** The label is read out but not shown. */
  labelHidden?: boolean;
};

const isWrong = ({ error }: Pick<Common, "error">) => error != null && error !== "";

/** What every control is given beside its own: how it is named, explained and told to be wrong, and its looks. */
type Given = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  className: string;
};

function useDescribed({ hint, error }: Pick<Common, "hint" | "error">): Omit<Given, "className"> {
  const id = useId();
  const ids = [hint !== undefined && `${id}-hint`, isWrong({ error }) && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids === "" ? undefined : ids, "aria-invalid": isWrong({ error }) || undefined };
}

/** In a row of fields labels start at the same height and so do controls, whatever hint stands between. */
function Labelled({
  label,
  hint,
  error,
  labelHidden,
  look,
  children,
}: Common & { look: string | undefined; children: (given: Given) => ReactNode }) {
  const described = useDescribed({ hint, error });
  const { id } = described;
  return (
    <div className="grid grid-rows-[1fr_auto] gap-1.5">
      <div className="grid content-start gap-0.5">
        <label htmlFor={id} className={labelHidden ? "sr-only" : "font-medium"}>
          {label}
        </label>
        {hint !== undefined && (
          <div id={`${id}-hint`} className="text-small text-ink-soft">
            {hint}
          </div>
        )}
      </div>
      {children({ ...described, className: classNames(controlClass, look) })}
      {isWrong({ error }) && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-small font-medium text-danger">
          <Icon name="alert" className="mt-0.5 size-4" />
          {error}
        </p>
      )}
    </div>
  );
}

/** What is the field's own, and what goes to its control. */
function divide<Rest extends Common & { className?: string | undefined }>({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Rest) {
  return { own: { label, hint, error, labelHidden }, className, rest };
}

export function Field(props: Common & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  const { own, className, rest } = divide(props);
  return (
    <Labelled {...own} look={classNames("min-h-11", className)}>
      {(given) => <input dir="auto" {...rest} {...given} />}
    </Labelled>
  );
}

export function TextArea(
  props: Common & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> },
) {
  const { own, className, rest } = divide(props);
  return (
    <Labelled {...own} look={classNames("field-sizing-content resize-y", className)}>
      {(given) => <textarea rows={4} dir="auto" {...rest} {...given} />}
    </Labelled>
  );
}

export function Select(props: Common & SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> }) {
  const { own, className, rest } = divide(props);
  return (
    <Labelled {...own} look={classNames("min-h-11", className)}>
      {(given) => <select {...rest} {...given} />}
    </Labelled>
  );
}

export function Checkbox({
  label,
  hint,
  error,
  className,
  ...rest
}: Omit<Common, "label" | "labelHidden"> & { label: ReactNode } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    "type"
  > & { ref?: Ref<HTMLInputElement> }) {
  const described = useDescribed({ hint, error });
  const { id } = described;
  return (
    <div className={classNames("grid gap-1", className)}>
      <label htmlFor={id} className="flex items-start gap-3">
        <input {...rest} {...described} type="checkbox" className="mt-1 size-5 shrink-0 accent-brand" />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="ps-8 text-small text-ink-soft">
          {hint}
        </div>
      )}
      {isWrong({ error }) && (
        <p id={`${id}-error`} className="ps-8 text-small font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
