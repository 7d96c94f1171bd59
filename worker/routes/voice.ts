/** Being interviewed by voice: rooms, what is measured in them, and what LiveKit tells of them. */
import * as voice from "#contract/api/voice.ts";
import { getLatencies } from "#worker/services/metrics/latencies.ts";
import { checkMicrophone } from "#worker/services/voice/check-microphone.ts";
import { joinByVoice } from "#worker/services/voice/join.ts";
import { reportHeard, reportLatency } from "#worker/services/voice/report-latency.ts";
import { stopRecording } from "#worker/services/voice/stop-recording.ts";
import { takeRoomEvent } from "#worker/services/voice/take-room-event.ts";
import { type App, route, type Shared } from "./route.ts";

export function voiceRoutes(app: App, shared: Shared): void {
  route(app, shared, voice.joinByVoice, ({ ctx }) => joinByVoice(ctx));
  route(app, shared, voice.checkMicrophone, ({ ctx }) => checkMicrophone(ctx));
  route(app, shared, voice.stopRecording, ({ ctx }) => stopRecording(ctx));
  route(app, shared, voice.reportHeard, ({ ctx, body }) => reportHeard(ctx, body));
  route(app, shared, voice.reportLatency, ({ ctx, body }) => reportLatency(ctx, body));
  route(app, shared, voice.getLatencies, ({ ctx, query }) => getLatencies(ctx, query));
  route(app, shared, voice.livekitWebhook, ({ ctx, text, request }) =>
    takeRoomEvent(ctx, text, request.headers.get("authorization")),
  );
}
