import { type ReactNode, useState } from "react";
import type * as z from "zod";
import { practise } from "#contract/api/interviews.ts";
import { call, newId } from "#web/api.ts";
import { Button } from "#web/components/button.tsx";
import { Failure } from "#web/components/failure.tsx";
import { useAction } from "#web/recruiter/use-action.ts";

/** Begins a practice interview for whoever is signed in; it goes on on the candidate's pages. */
export function PractiseButton({
  given,
  small = false,
  look = "secondary",
  children,
}: {
  given: z.input<typeof practise.body>;
  small?: boolean;
  look?: "primary" | "secondary";
  children: ReactNode;
}) {
  const [key] = useState(newId);
  const begin = useAction(() => call(practise, { body: given, idempotencyKey: key }), {
    stale: [["practice"]],
    onDone: ({ url }) => window.location.assign(url),
  });
  return (
    <div className="grid gap-2">
      <div>
        <Button
          look={look}
          size={small ? "small" : "normal"}
          icon="play"
          busy={begin.isPending}
          onClick={() => begin.mutate()}
        >
          {children}
        </Button>
      </div>
      <Failure error={begin.error} />
    </div>
  );
}
