/** compose.yaml as far as it can be looked at without containers: what it gives each program is what that program wants. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { readSettings } from "#agent/env.ts";
import { liveKitOf, liveKitShape } from "#worker/platform/rooms/settings.ts";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

const service = z.object({
  image: z.string(),
  build: z.object({ context: z.literal("."), dockerfile: z.string() }).optional(),
  network_mode: z.literal("host"),
  restart: z.literal("unless-stopped"),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()).default([]),
  secrets: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.literal("service_healthy") })).default({}),
  healthcheck: z.object({ test: z.tuple([z.literal("CMD")]).rest(z.string()) }).optional(),
  stop_grace_period: z.string().optional(),
});
const compose = z.object({
  services: z.record(z.enum(["server", "livekit", "speech", "agent"]), service),
  secrets: z.object({ settings: z.object({ file: z.literal(".env") }) }),
  volumes: z.record(z.string(), z.null()),
});

const source = read("compose.yaml");
const { services, volumes } = compose.parse(parse(source, { merge: true }));

/** As compose puts settings in: `${NAME}`, `${NAME:-otherwise}`, `${NAME:?what to do}`. */
function filled(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, how?: string, more?: string) => {
    const value = env[name] ?? "";
    if (value === "" && how === "?") throw new Error(`${name} ${more}`);
    return value === "" && how === "-" ? (more ?? "") : value;
  });
}
const given = (name: keyof typeof services, env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(services[name].environment).map(([key, value]) => [key, filled(value, env)]));

const example = parseEnv(read(".env.example"));
const own = {
  ...example,
  BASE_URL: "https://viva.example.com",
  AUTH_SECRET: "s".repeat(64),
  LIVEKIT_URL: "wss://livekit.example.com",
  LIVEKIT_API_KEY: "viva",
  LIVEKIT_API_SECRET: "t".repeat(64),
};

it("has no secret of its own: who has not set one is told, by compose or by the server", () => {
  const secrets = ["AUTH_SECRET", "LIVEKIT_API_KEY", "LIVEKIT_API_SECRET", "BASE_URL", "LIVEKIT_URL"] as const;
  expect(secrets.map((name) => example[name])).toEqual(secrets.map(() => ""));
  expect(() => given("livekit", example)).toThrow("LIVEKIT_API_KEY is needed");
  const liveKit = (env: Readonly<Record<string, string | undefined>>) => liveKitOf(liveKitShape.parse(env));
  expect(liveKit({ ...own, LIVEKIT_URL: "" }).problems).toEqual([expect.stringContaining("LIVEKIT_URL")]);
  expect(liveKit(own)).toMatchObject({ settings: { internalUrl: "http://127.0.0.1:7880" }, problems: [] });
  // There the server wants a secret of its own (worker/env.test.ts).
  expect(example["ENVIRONMENT"]).toBe("production");
});

it("names only settings that the example has", () => {
  const named = new Set([...source.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
  expect([...named].filter((name) => name === undefined || !(name in example))).toEqual([]);
});

it("gives the agent all that it needs, and no secret that it does not", () => {
  const env = given("agent", own);
  const settings = readSettings(env);
  if ("problems" in settings) throw new Error(settings.problems.join("\n"));
  expect(settings.livekit).toEqual({ url: "ws://127.0.0.1:7880", apiKey: "viva", apiSecret: own.LIVEKIT_API_SECRET });
  expect([settings.cascade?.stt.baseUrl, settings.cascade?.tts.baseUrl]).toEqual([
    "http://127.0.0.1:8000/v1",
    "http://127.0.0.1:8000/v1",
  ]);
  expect(Object.values(env)).not.toContain(own.AUTH_SECRET);
  expect(services.agent.secrets).toEqual([]);
  expect(services.agent.depends_on).toHaveProperty("speech");
  // As long as the agent itself waits for interviews that run.
  expect(services.agent.stop_grace_period).toBe("1h");
});

it("gives LiveKit ports for sound, keys, and the address of the server's webhooks", () => {
  const config: unknown = parse(given("livekit", own)["LIVEKIT_CONFIG"] ?? "");
  expect(config).toEqual({
    port: 7880,
    bind_addresses: ["127.0.0.1"],
    rtc: { udp_port: 7882, tcp_port: 7881, use_external_ip: false },
    keys: { viva: own.LIVEKIT_API_SECRET },
    webhook: { api_key: "viva", urls: ["http://127.0.0.1:8787/api/webhooks/livekit"] },
  });
  const tested = /const version = "([^"]+)"/.exec(read("scripts/ensure-livekit-server.ts"))?.[1];
  expect(services.livekit.image).toBe(`livekit/livekit-server:v${tested}`);
});

it("starts the server with the file of settings, without the demo and without an agent of its own", () => {
  expect(services.server.environment["VIVA_VARS"]).toBe("/run/secrets/settings");
  expect(services.server.secrets).toEqual(["settings"]);
  expect(read("Dockerfile.server")).toContain("ENV VIVA_DEMO=none VIVA_VOICE_AGENT=none");
});

it("pins images, keeps what has to be kept, and knows of each service whether it is well", () => {
  for (const { image, build, healthcheck } of Object.values(services)) {
    if (build === undefined) expect(image).toMatch(/:v?\d+\.\d+\.\d+/);
    if (build === undefined) expect(healthcheck).toBeDefined();
    else expect(read(build.dockerfile)).toContain("HEALTHCHECK");
  }
  const kept = Object.values(services).flatMap(({ volumes: used }) => used.map((volume) => volume.split(":")[0]));
  expect(kept.toSorted()).toEqual(Object.keys(volumes).toSorted());
});

it("listens for others on nothing but LiveKit's sound", () => {
  for (const name of ["server", "livekit", "speech", "agent"] as const)
    expect(JSON.stringify(given(name, own))).not.toContain("0.0.0.0");
  expect(given("speech", own)["UVICORN_HOST"]).toBe("127.0.0.1");
  expect(given("agent", own)["AGENT_HOST"]).toBe("127.0.0.1");
});
