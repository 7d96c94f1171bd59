import type { ButtonHTMLAttributes, Ref } from "react";
import { classNames } from "./class-names.ts";
import { type Drawing, Icon, type IconName } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";

const looks = {
  primary: "bg-brand text-on-brand hover:bg-brand-strong border-transparent",
  secondary: "bg-surface text-ink border-line-strong hover:bg-sunken",
  quiet: "bg-transparent text-ink-soft border-transparent hover:bg-sunken hover:text-ink",
  danger: "bg-danger text-on-danger hover:bg-danger-strong border-transparent",
};
const sizes = {
  small: "min-h-9 gap-1.5 px-3 text-small",
  normal: "min-h-11 gap-2 px-4 text-body",
  large: "min-h-13 gap-2.5 px-6 text-lead",
};

/** Classes of a button, for a link that should look like one. */
export function buttonClass(look: keyof typeof looks = "secondary", size: keyof typeof sizes = "normal"): string {
  return classNames(
    "inline-flex items-center justify-center rounded-control border font-medium no-underline transition-colors select-none",
    "disabled:pointer-events-none disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-60",
    looks[look],
    sizes[size],
  );
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  icon?: IconName | Drawing;
  /** Shows that it is at work. It stays focusable, so that the keyboard does not lose its place, but does nothing. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  look,
  size,
  icon,
  busy = false,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={busy && type === "submit" ? "button" : type}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? undefined : onClick}
      className={classNames(buttonClass(look, size), className)}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
