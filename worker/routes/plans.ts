/** Plans, jobs and the library. */
import * as plans from "#contract/api/plans.ts";
import { compareCandidates } from "#worker/services/jobs/compare.ts";
import { changeJob, createJob, getJob, listJobs } from "#worker/services/jobs/manage.ts";
import { listLibrary } from "#worker/services/library/list.ts";
import { getReadyPlan } from "#worker/services/library/ready.ts";
import {
  archivePlan,
  createPlan,
  duplicatePlan,
  getPlan,
  listPlans,
  savePlan,
  validatePlan,
} from "#worker/services/plans/manage.ts";
import { tryPlan } from "#worker/services/practice/practise.ts";
import { type App, done, route, type Shared } from "./route.ts";

export function planRoutes(app: App, shared: Shared): void {
  route(app, shared, plans.listPlans, ({ ctx, query }) => listPlans(ctx, query));
  route(app, shared, plans.createPlan, ({ ctx, body }) => createPlan(ctx, body));
  route(app, shared, plans.validatePlan, ({ ctx, body }) => validatePlan(ctx, body.plan));
  route(app, shared, plans.getPlan, ({ ctx, params, query }) => getPlan(ctx, params.id, query.version));
  route(app, shared, plans.putPlan, ({ ctx, params, body }) => savePlan(ctx, params.id, body));
  route(app, shared, plans.duplicatePlan, ({ ctx, params }) => duplicatePlan(ctx, params.id));
  route(app, shared, plans.archivePlan, async ({ ctx, params }) => {
    await archivePlan(ctx, params.id, true);
    return done;
  });
  route(app, shared, plans.restorePlan, ({ ctx, params }) => archivePlan(ctx, params.id, false));
  route(app, shared, plans.tryPlan, ({ ctx, params }) => tryPlan(ctx, params.id));
  route(app, shared, plans.getLibrary, () => listLibrary());
  route(app, shared, plans.getLibraryPlan, ({ params }) => getReadyPlan(params.id));
  route(app, shared, plans.listJobs, ({ ctx, query }) => listJobs(ctx, query));
  route(app, shared, plans.createJob, ({ ctx, body }) => createJob(ctx, body));
  route(app, shared, plans.getJob, ({ ctx, params }) => getJob(ctx, params.id));
  route(app, shared, plans.patchJob, ({ ctx, params, body }) => changeJob(ctx, params.id, body));
  route(app, shared, plans.compareCandidates, ({ ctx, params }) => compareCandidates(ctx, params.id));
}
