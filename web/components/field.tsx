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

function Labelled({ id, label, hint, error, labelHidden, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-medium"}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </div>
      )}
      {children}
      {error != null && error !== "" && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-small font-medium text-danger">
          <Icon name="alert" className="mt-0.5 size-4" />
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, error }: Pick<Common, "hint" | "error">) {
  const wrong = error != null && error !== "";
  const ids = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids === "" ? undefined : ids, "aria-invalid": wrong || undefined };
}

export function Field({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Common & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, error, labelHidden }}>
      <input
        {...rest}
        {...described(id, { hint, error })}
        className={classNames(controlClass, "min-h-11", className)}
      />
    </Labelled>
  );
}

export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, error, labelHidden }}>
      <textarea
        rows={4}
        {...rest}
        {...described(id, { hint, error })}
        className={classNames(controlClass, "field-sizing-content resize-y", className)}
      />
    </Labelled>
  );
}

export function Select({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Common & SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> }) {
  const id = useId();
  return (
    <Labelled {...{ id, label, hint, error, labelHidden }}>
      <select
        {...rest}
        {...described(id, { hint, error })}
        className={classNames(controlClass, "min-h-11", className)}
      />
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
  const id = useId();
  return (
    <div className={classNames("grid gap-1", className)}>
      <label htmlFor={id} className="flex items-start gap-3">
        <input
          {...rest}
          {...described(id, { hint, error })}
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-brand"
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="ps-8 text-small text-ink-soft">
          {hint}
        </div>
      )}
      {error != null && error !== "" && (
        <p id={`${id}-error`} className="ps-8 text-small font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
