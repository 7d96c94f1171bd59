/** The Worker's entries: requests, queues, the schedule, the interview's object and the evaluation. Wiring only. */
import { createApp } from "#worker/app.ts";
import { connect } from "#worker/db/client.ts";
import { log } from "#worker/platform/logger.ts";
import { consume } from "#worker/queue/consumer.ts";
import { expireCvs } from "#worker/services/cv/expire.ts";

export { EvaluationWorkflow } from "#worker/evaluation/workflow/evaluation-workflow.ts";
export { InterviewDO } from "#worker/interview/interview-do.ts";

const app = createApp();

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),
  queue: (batch, env) => consume({ db: connect(env.DB), env, now: Date.now(), log }, batch),
  scheduled: async (_event, env) => void (await expireCvs({ db: connect(env.DB), env, now: Date.now(), log })),
} satisfies ExportedHandler<Env>;
