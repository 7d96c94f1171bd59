import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Failure } from "#web/components/failure.tsx";
import { PageTitle } from "#web/components/page-title.tsx";

/** In place of a page that could not be shown. */
export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const again = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6 p-4 sm:p-8">
      <PageTitle>This page could not be shown</PageTitle>
      <Failure error={error} onRetry={again} />
    </div>
  );
}
