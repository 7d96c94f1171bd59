/** The candidate's door and what lies behind it. */
import * as audio from "#contract/api/audio.ts";
import * as candidate from "#contract/api/candidate.ts";
import * as cv from "#contract/api/cv.ts";
import { issuePass, passCookieName, passSeconds } from "#worker/services/auth/candidate-pass.ts";
import { getCandidateInterview, getRecord, giveConsent } from "#worker/services/candidate/interview.ts";
import { correctCv } from "#worker/services/cv/correct.ts";
import { getCv } from "#worker/services/cv/get.ts";
import { giveCv } from "#worker/services/cv/give.ts";
import { removeCv } from "#worker/services/cv/remove.ts";
import { acceptInvitation, getDoor } from "#worker/services/invitations/door.ts";
import { locationHintFrom } from "#worker/services/invitations/location-hint.ts";
import { limits } from "#worker/services/requests/limit.ts";
import { giveSpoken } from "#worker/services/speech/give.ts";
import { listSpokenAnswers } from "#worker/services/speech/list.ts";
import { type App, done, route, type Shared } from "./route.ts";

export function candidateRoutes(app: App, shared: Shared): void {
  route(app, shared, candidate.getInvitation, ({ ctx, params }) => getDoor(ctx, params.token), { limit: limits.door });
  route(
    app,
    shared,
    candidate.acceptInvitation,
    async ({ ctx, params, request, answer }) => {
      const { pass, ...accepted } = await acceptInvitation(ctx, params.token, locationHintFrom(request.cf));
      const value = await issuePass(ctx.settings, ctx.now, pass);
      const secure = ctx.baseUrl.startsWith("https://") ? "; Secure" : "";
      answer.headers.append(
        "set-cookie",
        `${passCookieName(pass.interviewId)}=${value}; Path=/api; HttpOnly; SameSite=Lax; Max-Age=${passSeconds}${secure}`,
      );
      return accepted;
    },
    { limit: limits.door },
  );
  route(app, shared, candidate.getCandidateInterview, ({ ctx }) => getCandidateInterview(ctx));
  route(app, shared, candidate.giveConsent, ({ ctx, body }) => giveConsent(ctx, body));
  route(app, shared, candidate.getRecord, ({ ctx }) => getRecord(ctx));
  route(app, shared, audio.giveSpokenAnswer, ({ ctx, query, file }) =>
    giveSpoken(ctx, { id: query.id, to: query.to, bytes: file.bytes }),
  );
  route(app, shared, audio.getSpokenAnswers, ({ ctx }) => listSpokenAnswers(ctx));
  route(
    app,
    shared,
    cv.giveCv,
    ({ ctx, query, file }) => giveCv(ctx, { ...file, name: file.name || query.name }, query.searchable === "true"),
    { limit: limits.files },
  );
  route(app, shared, cv.getCv, ({ ctx }) => getCv(ctx));
  route(app, shared, cv.correctCv, ({ ctx, body }) => correctCv(ctx, body));
  route(app, shared, cv.removeCv, async ({ ctx }) => {
    await removeCv(ctx);
    return done;
  });
}
