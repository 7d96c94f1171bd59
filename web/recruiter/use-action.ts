import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";

type Options<Given, Made> = {
  /** Keys of what the change makes stale. */
  stale?: readonly QueryKey[];
  onDone?: (made: Made, given: Given) => void;
};

/** A change on the server: whatever it makes stale is read again, also when it fails, because then the page was out of date. */
export function useAction<Given = void, Made = unknown>(
  run: (given: Given) => Promise<Made>,
  { stale = [], onDone }: Options<Given, Made> = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (made, given) => onDone?.(made, given),
    onSettled: () => {
      for (const queryKey of stale) void client.invalidateQueries({ queryKey });
    },
  });
}
