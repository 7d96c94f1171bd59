/** The OpenAPI document, from the same table of endpoints that the router is built from. Pure: the same table, the same document. */
import * as z from "zod";
import type { Access, Endpoint } from "#contract/api/endpoint.ts";
import { endpoints } from "#contract/api/endpoints.ts";
import { door } from "#contract/api/candidate.ts";
import { cv } from "#contract/api/cv.ts";
import { draftMessage, draftWish, planDraft } from "#contract/api/draft.ts";
import { interviewDetail, interviewSummary, personRating } from "#contract/api/interviews.ts";
import { organisation, organisationSettings, profile } from "#contract/api/people.ts";
import { job, planDetail, planSummary } from "#contract/api/plans.ts";
import { jobSkill } from "#contract/api/skill.ts";
import { errorEnvelope } from "#contract/errors.ts";
import { candidateEvent } from "#contract/candidate-events.ts";
import { event, eventBody } from "#contract/events.ts";
import { libraryCompetency, libraryPlan } from "#contract/library.ts";
import { candidateInput, toCandidate } from "#contract/live/candidate.ts";
import { recruiterInput, toRecruiter } from "#contract/live/recruiter.ts";
import { competency, plan, planSettings, planShape, question, stage } from "#contract/plan.ts";
import { competencyResult, report } from "#contract/report.ts";
import { transcript } from "#contract/transcript.ts";
import { transcriptLine } from "#contract/transcript-line.ts";
import { candidateView } from "#contract/candidate-view.ts";
import { recruiterView } from "#contract/views.ts";
import { version } from "#worker/platform/version.ts";
import { tags, who } from "./openapi-words.ts";

export type JsonSchema = { [key: string]: unknown };
export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
};
export type Operation = {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: JsonSchema }> }>;
};
export type OpenApi = {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
};

/** Shapes that come up again and again have a name of their own, and one place. */
const named = z.registry<{ id: string }>();
const names: Readonly<Record<string, z.ZodType>> = {
  Error: errorEnvelope,
  Plan: plan,
  PlanShape: planShape,
  PlanSettings: planSettings,
  Stage: stage,
  Question: question,
  Competency: competency,
  PlanSummary: planSummary,
  PlanDetail: planDetail,
  PlanDraft: planDraft,
  DraftMessage: draftMessage,
  JobSkill: jobSkill,
  Job: job,
  LibraryCompetency: libraryCompetency,
  LibraryPlan: libraryPlan,
  InterviewSummary: interviewSummary,
  InterviewDetail: interviewDetail,
  PersonRating: personRating,
  Profile: profile,
  Organisation: organisation,
  OrganisationSettings: organisationSettings,
  Door: door,
  Cv: cv,
  CandidateView: candidateView,
  RecruiterView: recruiterView,
  Event: event,
  EventBody: eventBody,
  CandidateEvent: candidateEvent,
  Transcript: transcript,
  TranscriptLine: transcriptLine,
  Report: report,
  CompetencyResult: competencyResult,
  CandidateInput: candidateInput,
  RecruiterInput: recruiterInput,
  ToCandidate: toCandidate,
  ToRecruiter: toRecruiter,
};
for (const [id, schema] of Object.entries(names)) named.add(schema, { id });

/** What is sent may leave out what has a default, so the same name means another shape in each direction. */
const componentName = (name: string, io: "input" | "output") =>
  io === "input" ? `${name.replace(/Input$/u, "")}Sent` : name;

const schemas: Record<string, JsonSchema> = {};

function schemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    metadata: named,
    unrepresentable: "any",
    target: "draft-2020-12",
  });
  const { $defs, id, ...rest } = relinked(made, io) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { id: _id, ...described } = definition;
    schemas[componentName(name, io)] = described;
  }
  if (typeof id !== "string") return rest;
  schemas[componentName(id, io)] = rest;
  return { $ref: `#/components/schemas/${componentName(id, io)}` };
}

/** The same schema with its references pointing to the document's components. */
function relinked(value: unknown, io: "input" | "output"): unknown {
  if (Array.isArray(value)) return value.map((entry) => relinked(entry, io));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      key === "$ref" && typeof entry === "string"
        ? [key, `#/components/schemas/${componentName(entry.replace("#/$defs/", ""), io)}`]
        : [key, relinked(entry, io)],
    ),
  );
}

const json = (schema: JsonSchema) => ({ "application/json": { schema } });
const failed = {
  description: "An error, with its code, a sentence and the request's id.",
  content: json({ $ref: "#/components/schemas/Error" }),
};

function parametersOf(schema: z.ZodType, place: "path" | "query"): Parameter[] {
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: described,
  }));
}

const isEmpty = (schema: z.ZodType) => schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0;

function securityOf(access: Access): Record<string, string[]>[] {
  if (access === "public") return [];
  if (access === "agent") return [{ agentToken: [] }];
  return access === "candidate" ? [{ candidateCookie: [] }] : [{ sessionCookie: [] }, { bearer: [] }];
}

function operationOf(name: string, endpoint: Endpoint): Operation {
  const parameters = [...parametersOf(endpoint.params, "path"), ...parametersOf(endpoint.query, "query")];
  if (endpoint.creates) {
    parameters.push({
      name: "Idempotency-Key",
      in: "header",
      required: false,
      description: "The same key with the same body answers with what the first call made; for a day.",
      schema: { type: "string", maxLength: 200 },
    });
  }
  return {
    operationId: name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: who[endpoint.access],
    security: securityOf(endpoint.access),
    parameters,
    ...(endpoint.file !== null
      ? { requestBody: { required: true, content: fileContent } }
      : isEmpty(endpoint.body)
        ? {}
        : { requestBody: { required: true, content: json(schemaOf(endpoint.body, "input")) } }),
    responses: {
      [endpoint.status]: {
        description: "Done.",
        content: endpoint.media === null ? json(schemaOf(endpoint.response, "output")) : mediaContent(endpoint.media),
      },
      ...(endpoint.media === null ? {} : rangeResponses(endpoint.media)),
      default: failed,
    },
  };
}

const mediaContent = (types: readonly string[]) => Object.fromEntries(types.map((type) => [type, { schema: binary }]));
const rangeResponses = (types: readonly string[]) => ({
  206: { description: "The bytes that `Range` asked for.", content: mediaContent(types) },
  304: { description: "Still what `If-None-Match` names." },
  416: { description: "There is nothing at that place; `Content-Range` says how long the file is." },
});

const binary = { type: "string", format: "binary" };
const fileContent = {
  "application/octet-stream": { schema: binary },
  "multipart/form-data": { schema: { type: "object", properties: { file: binary }, required: ["file"] } },
};

const account = {
  type: "object",
  properties: {
    token: { type: "string", description: "Also in the header set-auth-token: the bearer token." },
    user: { type: "object" },
  },
};
const credentials = {
  email: { type: "string", format: "email" },
  password: { type: "string", minLength: 10, maxLength: 128 },
};

function authOperation(operationId: string, summary: string, properties: JsonSchema, required: string[]): Operation {
  return {
    operationId,
    tags: ["Signing in"],
    summary,
    security: [],
    parameters: [],
    requestBody: { required: true, content: json({ type: "object", properties, required }) },
    responses: { 200: { description: "Done. Sets the session cookie.", content: json(account) }, default: failed },
  };
}

const onInterview: Parameter[] = [{ name: "interviewId", in: "path", required: true, schema: { type: "string" } }];
const liveSecurity: Operation["security"] = [{ candidateCookie: [] }, { sessionCookie: [] }, { bearer: [] }];

function handWritten(): OpenApi["paths"] {
  const messages = { oneOf: [schemaOf(toCandidate, "output"), schemaOf(toRecruiter, "output")] };
  return {
    "/api/auth/sign-up/email": {
      post: authOperation("signUp", "A new account", { name: { type: "string" }, ...credentials }, [
        "name",
        "email",
        "password",
      ]),
    },
    "/api/auth/sign-in/email": { post: authOperation("signIn", "Sign in", credentials, ["email", "password"]) },
    "/api/auth/sign-out": { post: authOperation("signOut", "Sign out: the session ends", {}, []) },
    "/api/auth/get-session": {
      get: {
        operationId: "getSession",
        tags: ["Signing in"],
        summary: "The session, or null",
        security: securityOf("user"),
        parameters: [],
        responses: { 200: { description: "The session and its account, or null.", content: json({}) } },
      },
    },
    "/api/auth/token": {
      get: {
        operationId: "getJwt",
        tags: ["Signing in"],
        summary: "A JWT of a quarter of an hour, signed with a key of the key set",
        security: securityOf("user"),
        parameters: [],
        responses: {
          200: { description: "Done.", content: json({ type: "object", properties: { token: { type: "string" } } }) },
          default: failed,
        },
      },
    },
    "/api/auth/jwks": {
      get: {
        operationId: "getKeys",
        tags: ["Signing in"],
        summary: "Public keys that JWTs are verified with",
        security: [],
        parameters: [],
        responses: { 200: { description: "A JSON Web Key Set.", content: json({}) } },
      },
    },
    "/api/live/{interviewId}": {
      get: {
        operationId: "openLiveLink",
        tags: ["Live link"],
        summary: "The live link as a WebSocket",
        description:
          'The first frame is `{type: "hello", protocol: 1, lastSeq}`; then `{type: "input", input}`. What comes back is one message per frame. The text "ping" is answered with "pong". Candidates come with their cookie; members of the organisation watch with `?as=recruiter`, and recruiters may also send.',
        security: liveSecurity,
        parameters: [
          ...onInterview,
          { name: "as", in: "query", required: false, schema: { type: "string", enum: ["recruiter"] } },
        ],
        responses: { 101: { description: "The connection is open." }, default: failed },
      },
      post: {
        operationId: "sendInput",
        tags: ["Live link"],
        summary: "One input; what follows is streamed until the turn is settled",
        description:
          "For clients without WebSockets. The same input may be sent again at any time: it counts once, and the stored result comes back.",
        security: liveSecurity,
        parameters: onInterview,
        requestBody: {
          required: true,
          content: json({ oneOf: [schemaOf(candidateInput, "input"), schemaOf(recruiterInput, "input")] }),
        },
        responses: {
          200: { description: "One message per line.", content: { "application/x-ndjson": { schema: messages } } },
          default: failed,
        },
      },
    },
  };
}

let built: OpenApi | undefined;

export function openApiDocument(): OpenApi {
  built ??= build();
  return built;
}

/** A draft may also be asked for with a file, and watched while it is made. */
function describeDrafting(operation: Operation | undefined): void {
  if (operation === undefined) throw new Error("there is no endpoint that drafts a plan");
  operation.description = `${operation.description} With \`Accept: application/x-ndjson\` the answer is a stream of one message per line, the last of them \`done\` with the draft, or \`failed\`.`;
  const form = {
    type: "object",
    required: ["file"],
    properties: {
      file: { type: "string", format: "binary", description: "A PDF, a Word file (.docx), or text." },
      wish: { type: "string", contentMediaType: "application/json", contentSchema: schemaOf(draftWish, "input") },
    },
  };
  operation.requestBody = {
    required: true,
    content: { ...operation.requestBody?.content, "multipart/form-data": { schema: form } },
  };
  const answer = operation.responses[200];
  if (answer !== undefined)
    answer.content = { ...answer.content, "application/x-ndjson": { schema: schemaOf(draftMessage, "output") } };
}

function build(): OpenApi {
  schemaOf(errorEnvelope, "output");
  const paths: OpenApi["paths"] = handWritten();
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replaceAll(/:(\w+)/gu, "{$1}");
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) };
  }
  describeDrafting(paths["/api/plans/draft"]?.["post"]);
  return {
    openapi: "3.1.0",
    info: {
      title: "Viva",
      version,
      description:
        "The API of Viva, an AI interviewer. Everything is JSON. Errors have one shape with a code from a closed set, a sentence that says what to do, and the request's id. Lists take `page` and `pageSize`. Requests that change something are refused from pages of other origins.",
      license: { name: "MIT", identifier: "MIT" },
    },
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => a.localeCompare(b, "en"))),
      securitySchemes: {
        sessionCookie: {
          type: "apiKey",
          in: "cookie",
          name: "better-auth.session_token",
          description: "Set by signing in; with the prefix __Secure- over HTTPS.",
        },
        bearer: { type: "http", scheme: "bearer", description: "The token of `POST /api/token`, or its JWT." },
        agentToken: { type: "http", scheme: "bearer", description: "Comes with the job of a voice agent." },
        candidateCookie: {
          type: "apiKey",
          in: "cookie",
          name: "viva_c_…",
          description:
            "Set by accepting an invitation; the name ends with the last eight characters of the interview's id.",
        },
      },
    },
  };
}
