/** Rooms that were recorded: wished for, asked for by a plan, and seen; in the built dashboard, against a world in memory. */
import { expect, test } from "vitest";
import { lookAt } from "#web/testing/browser.ts";
import { finishedInterview } from "#web/testing/recruiter/world.ts";
import { useDashboard } from "./dashboard.ts";

const dashboard = useDashboard();

const soon = { timeout: 20_000 };

test("S1.7: videos of a conversation are seen beside its transcript, and what came to nothing says what to do", async () => {
  const { page, complaints } = await dashboard.open();
  const { lines = [] } = dashboard.viva.world.transcripts.get(finishedInterview) ?? {};
  for (const line of lines) if (line.by === "candidate") Object.assign(line, { channel: "voice" });
  const room = { kind: "video", type: "video/mp4", startedAt: null };
  const problem = "This recording was made and could not be stored.";
  const items = [
    { ...room, id: "video-1", bytes: 5_200_000, told: { state: "ended", durationMs: 61_000, problem: null } },
    { ...room, id: "video-2", bytes: 0, told: { state: "failed", durationMs: null, problem } },
    { ...room, id: "video-3", bytes: 0, told: { state: "running", durationMs: null, problem: null } },
  ];
  await page.route("**/recordings", (route) => route.fulfill({ json: { items } }));
  const asked = page.waitForRequest(/\/recordings\/video-1$/u, soon);
  // Chromium as it is tested with plays no MP4: that the page asks for it is what can be seen here.
  await page.route("**/recordings/*", (route) => route.fulfill({ body: "", contentType: "video/mp4" }));
  await page.goto(`${dashboard.viva.origin}/interviews/${finishedInterview}/transcript`);
  const rooms = page.getByRole("region", { name: "Recordings of the room" });
  await rooms.waitFor(soon);
  await asked;
  expect(await rooms.locator("video").count()).toBe(1);
  expect(await rooms.innerText()).toMatch(/Video of the conversation, part 1 of 3, 0?1:01, 5\.2 MB/u);
  expect(await rooms.getByText(problem).count()).toBe(1);
  expect(await rooms.getByText("It is being recorded").count()).toBe(1);
  expect(await rooms.getByRole("link").count()).toBe(1);
  expect(await lookAt(page, "transcript-room-recorded", "recruiter")).toEqual([]);
  expect(complaints).toEqual([]);
});

test("S1.7: an owner wishes for videos, and from then on plans may ask for the camera", async () => {
  const { page, complaints } = await dashboard.open();
  await page.goto(`${dashboard.viva.origin}/settings`);
  const wish = page.getByLabel("Record the room as well");
  await wish.waitFor(soon);
  expect(await wish.inputValue()).toBe("off");
  await wish.selectOption({ label: "As a video, where a plan asks for the camera" });
  await page.getByText("off until they turn it on, and no part of any rating").waitFor();
  await page.getByRole("button", { name: "Save settings" }).click();
  await page.getByText("The settings are saved.").waitFor(soon);
  expect(dashboard.viva.world.organisation.settings.roomRecording).toBe("video");
  expect(complaints).toEqual([]);
});
