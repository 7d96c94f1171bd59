import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "#web/api.ts";

const worthAnotherTry: ReadonlySet<string> = new Set(["OFFLINE", "UNAVAILABLE", "INTERNAL", "RATE_LIMITED"]);

/** Reading is tried again where that can help; changing never is, because the person decides that. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && worthAnotherTry.has(error.code),
    },
    mutations: { retry: false },
  },
});
