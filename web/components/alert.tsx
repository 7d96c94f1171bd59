import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

const kinds: Record<"info" | "success" | "warning" | "danger", { look: string; icon: IconName }> = {
  info: { look: "bg-brand-soft text-ink [&>svg]:text-brand", icon: "info" },
  success: { look: "bg-ok-soft text-ink [&>svg]:text-ok", icon: "check" },
  warning: { look: "bg-warn-soft text-ink [&>svg]:text-warn", icon: "alert" },
  danger: { look: "bg-danger-soft text-ink [&>svg]:text-danger", icon: "alert" },
};

type Props = {
  kind?: keyof typeof kinds;
  title?: string;
  children?: ReactNode;
  /** Read out at once, without waiting for a pause: for what went wrong with what the person just did. */
  urgent?: boolean;
  icon?: IconName;
  actions?: ReactNode;
  className?: string;
};

export function Alert({ kind = "info", title, children, urgent = false, icon, actions, className }: Props) {
  return (
    <div
      role={urgent ? "alert" : undefined}
      className={classNames("flex items-start gap-3 rounded-control px-4 py-3", kinds[kind].look, className)}
    >
      <Icon name={icon ?? kinds[kind].icon} className="mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  );
}
