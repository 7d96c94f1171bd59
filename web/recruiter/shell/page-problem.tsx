import type { ReactNode } from "react";
import { ApiError } from "#web/api.ts";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";
import { NothingHere } from "./nothing-here.tsx";

type Props = { title: string; over?: ReactNode; error: unknown; onRetry: () => void };

/** In place of a page whose subject could not be read. An id that is nobody's and one that is none at all are the same to a reader. */
export function PageProblem({ title, over, error, onRetry }: Props) {
  if (error instanceof ApiError && (error.code === "NOT_FOUND" || error.code === "INVALID")) return <NothingHere />;
  return (
    <>
      <PageTitle over={over}>{title}</PageTitle>
      <Failure error={error} onRetry={onRetry} />
    </>
  );
}
