/** All endpoints, for what has to go through every one of them: the router, the OpenAPI document, the tests of roles and origins. */
import * as audio from "./audio.ts";
import * as candidate from "./candidate.ts";
import * as cv from "./cv.ts";
import * as draft from "./draft.ts";
import type { Endpoint } from "./endpoint.ts";
import * as health from "./health.ts";
import * as interviews from "./interviews.ts";
import * as people from "./people.ts";
import * as plans from "./plans.ts";
import * as recordings from "./recordings.ts";
import * as voice from "./voice.ts";

const named: Readonly<Record<string, unknown>> = {
  ...health,
  ...people,
  ...plans,
  ...draft,
  ...interviews,
  ...candidate,
  ...audio,
  ...cv,
  ...recordings,
  ...voice,
};

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "access" in value;

export const endpoints: Readonly<Record<string, Endpoint>> = Object.fromEntries(
  Object.entries(named).flatMap(([name, value]) => (isEndpoint(value) ? [[name, value] as const] : [])),
);
