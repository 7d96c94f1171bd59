/** Recordings: taken from the voice agent, heard by people. */
import * as recordings from "#contract/api/recordings.ts";
import { hearRecording } from "#worker/services/recordings/hear.ts";
import { listRecordings } from "#worker/services/recordings/list.ts";
import { putSlice } from "#worker/services/recordings/put-slice.ts";
import { type App, route, type Shared } from "./route.ts";

export function recordingRoutes(app: App, shared: Shared): void {
  route(app, shared, recordings.putSlice, ({ ctx, params, query, file }) =>
    putSlice(ctx, { ...params, ...query, bytes: file.bytes }),
  );
  route(app, shared, recordings.listRecordings, ({ ctx, params }) => listRecordings(ctx, params.id));
  route(app, shared, recordings.getRecording, async ({ ctx, params, request, answer }) => {
    answer.file = await hearRecording(ctx, params.id, params.recording, request);
  });
}
