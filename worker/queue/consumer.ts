/** Takes what interviews have put on the queue, each message by itself: one that fails does not hold up the others. */
import { getInterview } from "#worker/interview/client.ts";
import { queueMessage, type QueueMessage } from "#worker/platform/queue-messages.ts";
import { describeError } from "#worker/platform/logger.ts";
import type { SystemContext } from "#worker/services/context.ts";
import { tidyCv } from "#worker/services/cv/forget.ts";
import { failEvaluation } from "#worker/services/evaluations/fail.ts";
import { startEvaluation } from "#worker/services/evaluations/start.ts";
import { mirrorInterview } from "#worker/services/interviews/mirror.ts";
import { stopRecordingRoom } from "#worker/services/voice/rooms.ts";

const deadLetters = "viva-dead-letters";

export async function consume(ctx: SystemContext, batch: MessageBatch): Promise<void> {
  const take = batch.queue === deadLetters ? buryMessage : takeMessage;
  for (const message of batch.messages) {
    const parsed = queueMessage.safeParse(message.body);
    if (!parsed.success) {
      // It will not become readable by waiting; the log keeps that it was there.
      ctx.log("error", "queue.message.unreadable", { queue: batch.queue, attempts: message.attempts });
      message.ack();
      continue;
    }
    const about = {
      queue: batch.queue,
      messageType: parsed.data.type,
      interviewId: parsed.data.interviewId,
      attempts: message.attempts,
    };
    try {
      await take(ctx, parsed.data);
      // Until the interview hears of it, it asks again: so nothing hangs on a queue that loses a message.
      await getInterview(ctx.env, parsed.data.interviewId).confirm(effectOf(parsed.data));
      message.ack();
    } catch (thrown) {
      ctx.log("error", "queue.message.failed", { ...about, ...describeError(thrown) });
      // 2, 4, 8 … seconds: long enough for a database to come back, short enough for a recruiter who waits.
      message.retry({ delaySeconds: Math.min(2 ** message.attempts, 300) });
    }
  }
}

/** The id of the effect that put the message on the queue. */
function effectOf(message: QueueMessage): string {
  return message.type === "mirror" ? `mirror:${message.seq}` : `evaluate:${message.version}`;
}

async function takeMessage(ctx: SystemContext, message: QueueMessage): Promise<void> {
  if (message.type === "evaluate") return startEvaluation(ctx, message);
  await mirrorInterview(ctx, message);
  if (message.endedAt === null) return;
  await tidyCv(ctx, message.interviewId);
  await getInterview(ctx.env, message.interviewId).forgetUnsentSpoken();
  await stopRecordingRoom(ctx, message.interviewId);
}

/** A mirror message is superseded by the interview's next one; a lost evaluation must be seen. */
async function buryMessage(ctx: SystemContext, message: QueueMessage): Promise<void> {
  if (message.type === "mirror") return takeMessage(ctx, message);
  await failEvaluation(ctx, {
    interviewId: message.interviewId,
    version: message.version,
    sealed: message.sealed,
    reason:
      "The evaluation could not be started after several attempts. Run it again; if it fails again, look at the health page.",
  });
}
