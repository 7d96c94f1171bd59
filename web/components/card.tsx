import type { HTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

export function Card({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return (
    <div
      {...rest}
      className={classNames("rounded-card border border-line bg-surface p-5 shadow-card sm:p-6", className)}
    />
  );
}
