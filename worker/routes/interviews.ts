/** Interviews as recruiters and reviewers handle them, and practice. */
import * as cv from "#contract/api/cv.ts";
import * as interviews from "#contract/api/interviews.ts";
import { newId } from "#worker/platform/ids.ts";
import { searchCandidates } from "#worker/services/candidates/search.ts";
import { getInterviewCv } from "#worker/services/cv/get.ts";
import { giveInterviewCv } from "#worker/services/cv/give.ts";
import { removeInterviewCv } from "#worker/services/cv/remove.ts";
import { evaluateAgain, listEvaluations } from "#worker/services/evaluations/again.ts";
import { cancelInterview, inviteAgain, tellInterview } from "#worker/services/interviews/act.ts";
import { createInterview } from "#worker/services/interviews/create.ts";
import { getInterview } from "#worker/services/interviews/detail.ts";
import { forkInterview } from "#worker/services/interviews/fork.ts";
import { listInterviews, listPractice } from "#worker/services/interviews/list.ts";
import { getCheckpoint, getEvents, getTranscript } from "#worker/services/interviews/read.ts";
import { practise } from "#worker/services/practice/practise.ts";
import { rateInterview } from "#worker/services/reports/rate.ts";
import { getReport } from "#worker/services/reports/read.ts";
import { limits } from "#worker/services/requests/limit.ts";
import { type App, done, route, type Shared } from "./route.ts";

export function interviewRoutes(app: App, shared: Shared): void {
  route(app, shared, interviews.listInterviews, ({ ctx, query }) => listInterviews(ctx, query));
  route(app, shared, interviews.createInterview, ({ ctx, body }) => createInterview(ctx, body));
  route(app, shared, interviews.getInterview, ({ ctx, params }) => getInterview(ctx, params.id));
  route(app, shared, interviews.cancelInterview, ({ ctx, params, body }) =>
    cancelInterview(ctx, params.id, body.reason),
  );
  route(app, shared, interviews.inviteAgain, ({ ctx, params, body }) => inviteAgain(ctx, params.id, body));
  route(app, shared, interviews.evaluateInterview, ({ ctx, params }) => evaluateAgain(ctx, params.id));
  route(app, shared, interviews.nudgeInterview, ({ ctx, params, body }) =>
    tellInterview(ctx, params.id, { type: "nudge", id: body.id ?? newId("inp"), text: body.text }),
  );
  route(app, shared, interviews.extendInterview, ({ ctx, params, body }) =>
    tellInterview(ctx, params.id, { type: "extend", id: body.id ?? newId("inp"), ms: body.ms }),
  );
  route(app, shared, interviews.endInterview, ({ ctx, params, body }) =>
    tellInterview(ctx, params.id, { type: "end", id: body.id ?? newId("inp") }),
  );
  route(app, shared, interviews.forkInterview, ({ ctx, params, body }) => forkInterview(ctx, params.id, body));
  route(app, shared, interviews.getTranscript, ({ ctx, params }) => getTranscript(ctx, params.id));
  route(app, shared, interviews.getReport, async ({ ctx, params, query, answer }) => {
    const found = await getReport(ctx, params.id, query.version);
    if (found.ready) return found.report;
    const { retryAfter } = found.pending;
    if (retryAfter !== null) {
      answer.status = 202;
      answer.headers.set("retry-after", String(retryAfter));
    }
    return found.pending;
  });
  route(app, shared, interviews.getEvents, ({ ctx, params, query }) =>
    getEvents(ctx, params.id, query.after, query.limit),
  );
  route(app, shared, interviews.getCheckpoints, ({ ctx, params, query }) =>
    getCheckpoint(ctx, params.id, query.seq ?? null),
  );
  route(app, shared, interviews.rateInterview, ({ ctx, params, body }) => rateInterview(ctx, params.id, body));
  route(
    app,
    shared,
    cv.giveInterviewCv,
    ({ ctx, params, query, file }) => giveInterviewCv(ctx, params.id, { ...file, name: file.name || query.name }),
    { limit: limits.files },
  );
  route(app, shared, cv.getInterviewCv, ({ ctx, params }) => getInterviewCv(ctx, params.id));
  route(app, shared, cv.removeInterviewCv, async ({ ctx, params }) => {
    await removeInterviewCv(ctx, params.id);
    return done;
  });
  route(app, shared, cv.searchCandidates, ({ ctx, query }) => searchCandidates(ctx, query.q), { limit: limits.search });
  route(app, shared, interviews.listEvaluations, ({ ctx, query }) => listEvaluations(ctx, query));
  route(app, shared, interviews.practise, ({ ctx, body }) => practise(ctx, body));
  route(app, shared, interviews.listPractice, ({ ctx, query }) => listPractice(ctx, query));
}
