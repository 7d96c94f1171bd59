import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { interviewQuery } from "#web/recruiter/queries.ts";

/** The interview that the frame around this page has loaded. */
export function useInterview() {
  const { id } = useParams({ from: "/app/interviews/$id" });
  return useSuspenseQuery(interviewQuery(id)).data;
}
