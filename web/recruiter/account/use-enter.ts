import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useAction } from "#web/recruiter/use-action.ts";
import { nextPlace } from "./next-place.ts";

/** Signs in or up, and goes on to where one wanted to go, with nothing left of whoever was here before. */
export function useEnter(run: () => Promise<void>, next: string | undefined) {
  const router = useRouter();
  const client = useQueryClient();
  return useAction(run, {
    onDone: () => {
      client.clear();
      router.history.push(nextPlace(next));
    },
  });
}
