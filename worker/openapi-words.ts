/** What the OpenAPI document says of groups of endpoints, and of who may call one. */
import type { Access } from "#contract/api/endpoint.ts";

export const who: Readonly<Record<Access, string>> = {
  public: "Open to everybody.",
  candidate:
    "For the candidate of the interview that `interview` names, with the cookie that the invitation link gave.",
  agent: "For the voice agent of an interview, with the token of its job.",
  user: "For every signed-in account.",
  reviewer: "For reviewers, recruiters and owners of the active organisation.",
  recruiter: "For recruiters and owners of the active organisation.",
  owner: "For owners of the active organisation.",
  admin: "For administrators of the platform.",
};

export const tags: Readonly<Record<string, string>> = {
  "Signing in": "Accounts with a password; sessions by cookie, bearer token or JWT.",
  Profile: "One's own account.",
  Organisation: "The organisation that requests act in, its settings and members.",
  Jobs: "What people are interviewed for.",
  Plans: "What an interview follows: versioned, and unchanged once an interview uses a version.",
  Library: "Competencies with anchors, questions and ready plans.",
  Interviews: "From the invite link to the report and the decision.",
  Practice: "Interviews for oneself.",
  Candidate: "What the candidate's browser calls.",
  Agent: "What the voice agent calls beside the live link.",
  Metrics: "What was measured.",
  Webhooks: "What other services tell.",
  "Live link": "The running interview, over a WebSocket or one input at a time.",
  Administration: "The platform's accounts.",
  Operation: "Health.",
};
