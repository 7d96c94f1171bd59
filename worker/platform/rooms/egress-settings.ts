/** Where LiveKit's egress puts what it records of rooms. Without these settings rooms are recorded by the voice agent alone. */
import * as z from "zod";

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

export const egressShape = z.object({
  EGRESS_S3_ENDPOINT: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  EGRESS_S3_BUCKET: text.pipe(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
      .optional(),
  ),
  EGRESS_S3_ACCESS_KEY: text,
  EGRESS_S3_SECRET: text,
  EGRESS_S3_REGION: text,
});

export const egressWhatToDo: Readonly<Record<keyof typeof egressShape.shape, string>> = {
  EGRESS_S3_ENDPOINT:
    "EGRESS_S3_ENDPOINT must be the address of the bucket's S3 API, without the bucket, for example https://<account id>.r2.cloudflarestorage.com: correct or remove it.",
  EGRESS_S3_BUCKET:
    "EGRESS_S3_BUCKET must be the name of the bucket that FILES is bound to, for example viva-files: correct or remove it.",
  EGRESS_S3_ACCESS_KEY:
    "EGRESS_S3_ACCESS_KEY must be a text, the access key id of a token for that bucket alone: set it with `wrangler secret put EGRESS_S3_ACCESS_KEY`, or remove it.",
  EGRESS_S3_SECRET:
    "EGRESS_S3_SECRET must be a text, the secret of that token: set it with `wrangler secret put EGRESS_S3_SECRET`, or remove it.",
  EGRESS_S3_REGION: 'EGRESS_S3_REGION must be a text; for R2 it is "auto", which is also what it is unset.',
};

export type EgressSettings = { endpoint: string; bucket: string; accessKey: string; secret: string; region: string };

/** Null settings: rooms are recorded by the voice agent alone. */
export function egressOf(
  set: z.infer<typeof egressShape>,
  hasLiveKit: boolean,
): { settings: EgressSettings | null; problems: readonly string[] } {
  const {
    EGRESS_S3_ENDPOINT: endpoint,
    EGRESS_S3_BUCKET: bucket,
    EGRESS_S3_ACCESS_KEY: accessKey,
    EGRESS_S3_SECRET: secret,
    EGRESS_S3_REGION: region,
  } = set;
  const none = { settings: null, problems: [] };
  if ([endpoint, bucket, accessKey, secret, region].every((value) => value === undefined)) return none;
  if (endpoint === undefined || bucket === undefined || accessKey === undefined || secret === undefined)
    return {
      settings: null,
      problems: [
        "EGRESS_S3_ENDPOINT, EGRESS_S3_BUCKET, EGRESS_S3_ACCESS_KEY and EGRESS_S3_SECRET belong together: set all four, or none of them and no EGRESS_S3_REGION.",
      ],
    };
  if (!hasLiveKit)
    return {
      settings: null,
      problems: [
        "EGRESS_S3_… say where LiveKit's egress stores recordings, so they want LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET beside them: set those, or remove EGRESS_S3_….",
      ],
    };
  return { settings: { endpoint, bucket, accessKey, secret, region: region ?? "auto" }, problems: [] };
}
