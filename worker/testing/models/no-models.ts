/**
 * Settings of no model, so that keys in a developer's .dev.vars are of no use to a test. One that wants a model says so with
 * a key, an address and, since the order is "offline" here, with `MODELS_INTERVIEWING` or whatever it is wanted for.
 */
import { modelSettingNames } from "#worker/platform/models/settings-shape.ts";
import { liveKitShape } from "#worker/platform/rooms/settings.ts";

export const noModels: Readonly<Record<string, string>> = Object.fromEntries(
  modelSettingNames.filter((name) => name !== "AI").map((name) => [name, ""]),
);

/** Rooms that can be spoken in as far as anybody knows who does not ask them: an interview's object that sends for agents. */
export const unansweredVoice: Readonly<Record<string, string>> = {
  LIVEKIT_URL: "ws://127.0.0.1:9",
  LIVEKIT_API_KEY: "devkey",
  LIVEKIT_API_SECRET: "a secret of a server that is not there",
};

/** And of no LiveKit, for the same reason. */
export const noVoice: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(liveKitShape.shape).map((name) => [name, ""]),
);
