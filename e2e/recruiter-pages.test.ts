/** The dashboard as built, in a real browser, against a world in memory: every page is looked at, and each story played. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page, WebSocketRoute } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { event } from "#contract/events.ts";
import { recruiterFrame, toRecruiter } from "#contract/live/recruiter.ts";
import { chromiumArgs, ensureChromium } from "#scripts/ensure-chromium.ts";
import { launch, lookAt, openContext, openPage, settled } from "#web/testing/browser.ts";
import { build } from "#scripts/start/build.ts";
import { type FakeServer, startRecruiterServer } from "#web/testing/recruiter/server.ts";
import { finishedInterview, liveInterview, liveView, practised } from "#web/testing/recruiter/world.ts";

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
let browser: Browser;
let viva: FakeServer;
let contexts: [BrowserContext, BrowserContext];

beforeAll(async () => {
  build(inProject(""), console.log, "pages");
  browser = await launch(ensureChromium(), chromiumArgs);
  viva = await startRecruiterServer(inProject("dist/web"));
  contexts = [await openContext(browser), await openContext(browser)];
});
afterAll(async () => {
  await browser.close();
  await viva.close();
});

/** A page in a world of its own, in which nothing has happened yet. */
async function visit(change: (viva: FakeServer) => void = () => undefined) {
  viva.reset();
  change(viva);
  return open(contexts[0]);
}

async function open(context: BrowserContext) {
  const { page, complaints } = await openPage(context);
  onTestFinished(() => page.close());
  return { page, complaints };
}

/** A live link that says what it is told to, and remembers what it heard. */
async function liveLink(page: Page) {
  const heard: unknown[] = [];
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/api\/live\//, (socket) => {
    sockets.push(socket);
    socket.onMessage((text) => {
      if (text === "ping") return socket.send("pong");
      heard.push(recruiterFrame.parse(JSON.parse(String(text))));
    });
  });
  const send = (message: unknown) => sockets.at(-1)?.send(JSON.stringify(toRecruiter.parse(message)));
  return { heard, sockets, send };
}

/** Others may be at work on the same machine. */
const soon = { timeout: 20_000 };

const ask = { id: "a0", question: "opener", kind: "question", probe: null, text: "What draws you to this role?" };
const at = (seq: number, body: object) => ({
  type: "event",
  event: event.parse({ seq, at: Date.now(), cause: "test", ...body }),
});

const report = `/interviews/${finishedInterview}/report`;
const pages: [name: string, path: string, heading: string][] = [
  ["sign-in", "/sign-in", "Sign in"],
  ["sign-up", "/sign-up", "Create an account"],
  ["join", "/join/minv-00000001", "Join Harbour Goods"],
  ["password", "/password/fake-password-token-0001", "Set a new password"],
  ["interviews", "/interviews", "Interviews"],
  ["new-interview", "/interviews/new", "New interview"],
  ["overview", `/interviews/${liveInterview}`, "Jonas Weber"],
  ["transcript", `/interviews/${finishedInterview}/transcript`, "Ines Carvalho"],
  ["report", report, "Ines Carvalho"],
  ["practice-report", `/interviews/${practised}/report`, "Backend engineer"],
  ["jobs", "/jobs", "Jobs"],
  ["job", "/jobs/job_00000000000000000001", "Backend engineer, payments"],
  ["comparison", "/jobs/job_00000000000000000001/comparison", "Candidates for Backend engineer, payments"],
  ["plans", "/plans", "Plans"],
  ["draft", "/plans/draft", "From a job description"],
  ["plan-editor", "/plans/pln_00000000000000000001", "Backend engineer"],
  ["library", "/library", "Library"],
  ["library-plan", "/library/plans/backend-engineer-mid", "Backend engineer"],
  ["library-competency", "/library/competencies/problem-solving", "Problem solving"],
  ["evaluations", "/evaluations", "Evaluations"],
  ["practice", "/practice", "Practise yourself"],
  ["settings", "/settings", "Settings"],
  ["members", "/settings/members", "Settings"],
  ["voice-latency", "/settings/voice", "Settings"],
  ["profile", "/profile", "Your profile"],
  ["users", "/users", "All accounts"],
  ["not-found", "/nowhere", "There is nothing at this address"],
];

test(
  "S4.9: every page of the dashboard is fit to be seen, small and large, light and dark",
  { timeout: 420_000 },
  async () => {
    const wrong: string[] = [];
    viva.reset();
    const left = [...pages];
    const lookAtAll = async (context: BrowserContext) => {
      const { page, complaints } = await open(context);
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [name, path, heading] = next;
        await page.goto(viva.origin + path);
        await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
        await settled(page);
        expect(await page.title()).toContain("Viva");
        wrong.push(...(await lookAt(page, name, "recruiter")));
      }
      wrong.push(...complaints);
    };
    await Promise.all(contexts.map(lookAtAll));
    expect(wrong).toEqual([]);
  },
);

test("signing in leads to where one wanted to go, and a wrong password is told", async () => {
  const { page } = await visit(({ world }) => (world.signedIn = false));
  await page.goto(`${viva.origin}/plans`);
  await page.getByLabel("Email").fill("robin@example.com");
  await page.getByLabel("Password").fill("wrong password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("do not belong together").waitFor();
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByLabel("Password").press("Enter");
  await page.getByRole("heading", { level: 1, name: "Plans" }).waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
});

test("whoever has no organisation names one first, or just practises", async () => {
  const { page } = await visit(({ world }) => Object.assign(world.profile, { organisations: [], active: null }));
  await page.goto(viva.origin);
  await page.getByRole("heading", { level: 1, name: "Name your organisation" }).waitFor();
  await page.getByRole("link", { name: "go to your practice interviews" }).click();
  await page.getByRole("heading", { level: 1, name: "Practise yourself" }).waitFor();
  await page.goBack();
  await page.getByLabel("Name").fill("Harbour Goods");
  await page.getByRole("button", { name: "Create organisation" }).click();
  await page.getByRole("heading", { level: 1, name: "Interviews" }).waitFor();
});

test("S1.4: the list is filtered, searched and paged, and says what to do when nothing is left", async () => {
  const { page } = await visit();
  await page.goto(`${viva.origin}/interviews`);
  await page.getByText("1 to 20 of 24").waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("21 to 24 of 24").waitFor();
  await page.getByLabel("Status").selectOption("live");
  await page.getByText("Jonas Weber").first().waitFor();
  expect(await page.locator("tbody tr").count()).toBe(1);
  await page.getByLabel("Search").fill("nobody of this name");
  await page.getByText("No interview fits these filters").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByText("1 to 20 of 24").waitFor();
});

test("S2.3: an empty organisation is led to its first interview, whose link is shown once and can be replaced", async () => {
  const { page } = await visit(({ world }) => (world.interviews.length = 0));
  await page.goto(`${viva.origin}/interviews`);
  await page.getByRole("link", { name: "Create an interview" }).click();
  await page.getByLabel("One of your plans").check();
  await page.getByLabel("Plan", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Name").fill("Nadia Petrova");
  await page.getByLabel("Extra time").selectOption("15");
  await page.getByRole("button", { name: "Create interview and link" }).click();
  await page.getByText("It is shown only this once.").waitFor();
  const first = await page.getByLabel("Invitation link").inputValue();
  await page.getByRole("link", { name: "Go to the interview" }).click();
  await page.getByText("15 minutes").waitFor();
  expect(await page.getByLabel("Invitation link").count()).toBe(0);
  await page.getByRole("button", { name: "New link" }).click();
  await page.getByRole("button", { name: "Make a new link" }).click();
  await expect.poll(() => page.getByLabel("Invitation link").inputValue(), soon).not.toBe(first);
  await page.getByRole("button", { name: "Withdraw link" }).click();
  await page.getByRole("button", { name: "Withdraw the link" }).click();
  await page.getByText("Link withdrawn").waitFor();
});

test("S4.6: the report is read by keyboard, from quote to quote and into the transcript and back", async () => {
  const { page, complaints } = await visit();
  await page.goto(viva.origin + report);
  await page.getByText("Practice estimate: do not decide by this").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await expect.poll(focused, soon).toContain("I chose the queue");
  await page.keyboard.press("k");
  await expect.poll(focused, soon).toContain("We weighed two designs");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Quote 1 of 10").waitFor();
  const marked = () => dialog.locator("mark[data-current]").textContent();
  expect(await marked()).toBe(
    "We weighed two designs: a queue in front of the warehouse system, and direct calls with a timeout",
  );
  await page.keyboard.press("j");
  await expect.poll(marked, soon).toContain("I chose the queue");
  expect(await lookAt(page, "report-quote", "recruiter")).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.keyboard.press("o");
  await dialog.getByText("Quote 2 of 10").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys on this page" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show as a table" }).click();
  await page.getByRole("rowheader", { name: "Ownership" }).waitFor();
  await page.getByLabel("Version of the report").selectOption("1");
  await page.getByText("Version 1, made").waitFor();
  expect(complaints).toEqual([]);
});

test("own ratings and a decision with its reason stand beside the report's", async () => {
  const { page } = await visit();
  await page.goto(viva.origin + report);
  const group = page.getByRole("group", { name: "Service design" });
  await group.getByText("5", { exact: true }).click();
  await page.getByText("Take forward", { exact: true }).first().click();
  await page.getByLabel("Reason for the decision").fill("Explains designs by their need.");
  await page.getByRole("button", { name: "Save my ratings" }).click();
  await page.getByText("Your ratings are saved.").waitFor();
  await page.getByText("You: 5", { exact: true }).waitFor();
  expect(viva.world.interviews.find((entry) => entry.id === finishedInterview)?.decision).toBe("advance");
});

test("a reviewer who has to rate first sees nothing of the report before", async () => {
  const { page } = await visit(({ world }) => {
    world.organisation.settings.rateFirst = true;
    world.profile.organisations = [{ id: "org-1", name: "Harbour Goods", role: "reviewer" }];
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(viva.origin + report);
  await page.getByText("Rate first, then read the report").waitFor();
  await page.getByRole("group", { name: "Collaboration" }).waitFor();
  expect(await page.getByText("of 100").count()).toBe(0);
  expect(asked.filter((url) => url.endsWith("/report") && url.includes("/api/"))).toEqual([]);
  expect(await lookAt(page, "report-blind", "recruiter")).toEqual([]);
  await page.getByRole("group", { name: "Collaboration" }).getByText("4", { exact: true }).click();
  await page.getByRole("button", { name: "Save my ratings" }).click();
  await page.getByText("Practice estimate: do not decide by this").waitFor();
});

test("S3.7, S1.6: a running interview is followed live, a lost link is taken up where it was, and the recruiter can step in", async () => {
  const { page } = await visit();
  const link = await liveLink(page);
  await page.goto(`${viva.origin}/interviews/${liveInterview}/live`);
  await expect.poll(() => link.heard, soon).toEqual([{ type: "hello", protocol: 1, lastSeq: 0 }]);
  link.send({ type: "view", view: liveView(Date.now()) });
  link.send(at(1, { type: "started", channel: "text", ask, text: "Hello. What draws you to this role?" }));
  link.send(
    at(2, {
      type: "answered",
      turn: "t1",
      ask: "a0",
      deadline: 0,
      part: { id: "i1", text: "The payments part of it.", channel: "text", confidence: null, audio: null },
    }),
  );
  link.send({ type: "token", turn: "t1", at: 0, text: "Thank you" });
  await page.getByText("The payments part of it.").waitFor();
  await page.getByText("Thank you▍").waitFor();
  await page.getByText("Being asked").waitFor();
  expect(await lookAt(page, "live", "recruiter")).toEqual([]);
  await link.sockets.at(-1)?.close({ code: 1001, reason: "test" });
  await page.getByText("Connection lost, joining again").waitFor();
  await expect.poll(() => link.heard.at(-1), soon).toEqual({ type: "hello", protocol: 1, lastSeq: 2 });
  link.send(
    at(2, {
      type: "answered",
      turn: "t1",
      ask: "a0",
      deadline: 0,
      part: { id: "i1", text: "The payments part of it.", channel: "text", confidence: null, audio: null },
    }),
  );
  link.send(
    at(3, {
      type: "replied",
      turn: "t1",
      text: "Thank you. Now tell me about a service.",
      askText: null,
      how: "offline",
      used: null,
    }),
  );
  await page.getByText("Now tell me about a service.").waitFor();
  expect(await page.getByText("The payments part of it.").count()).toBe(1);
  await page.getByLabel("Message to the candidate").fill("We have ten minutes more.");
  await page.getByRole("button", { name: "Send message" }).click();
  await page.getByText("The candidate sees your message.").waitFor();
  await page.getByRole("button", { name: "End interview" }).click();
  await page.getByRole("button", { name: "Keep things as they are" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});

test("S1.9: a plan is edited by keyboard, checked at the field, guarded against loss, and saved as a new version", async () => {
  const { page, complaints } = await visit();
  await page.goto(`${viva.origin}/plans/pln_00000000000000000001`);
  const outline = page.getByRole("navigation", { name: "Parts of the plan" });
  const firstTwo = () =>
    outline
      .locator("button[data-part^='stages.2.questions']")
      .evaluateAll((items) => items.slice(0, 2).map((item) => item.textContent));
  await outline.getByText("Welcome").waitFor();
  const [one, two] = await firstTwo();
  await outline.locator("button[data-part='stages.2.questions.0']").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await firstTwo()).toEqual([two, one]);
  await page.getByLabel("Question", { exact: true }).fill("Do you like databases?");
  await page.getByText("This can be answered with yes or no").first().waitFor();
  await page.getByLabel("Question", { exact: true }).fill("");
  await page.getByText("One thing to mend before this can be saved").waitFor();
  await page.getByText("Write something here.").first().waitFor();
  await expect.poll(() => page.getByLabel("Question", { exact: true }).getAttribute("aria-invalid"), soon).toBe("true");
  expect(await lookAt(page, "plan-editor-problem", "recruiter")).toEqual([]);
  await page.getByRole("link", { name: "Interviews" }).first().click();
  await page.getByRole("dialog", { name: "Leave without saving?" }).waitFor();
  await page.getByRole("button", { name: "Stay here" }).click();
  await page.getByLabel("Question", { exact: true }).fill("Tell me about a time when a database surprised you.");
  await page.getByRole("button", { name: "Remove this question" }).click();
  await page.getByText("The question is removed.").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await outline.getByText("Tell me about a time when a database surprised you.").click();
  await page.keyboard.press("Control+s");
  await page.getByText("Saved as version 3.").waitFor();
  expect(viva.world.plans.find((entry) => entry.id.endsWith("1"))?.plan.stages[2]?.questions[1]?.text).toBe(
    "Tell me about a time when a database surprised you.",
  );
  expect(complaints).toEqual([]);
});

test("a plan that somebody else has saved meanwhile is not overwritten", async () => {
  const { page } = await visit();
  await page.goto(`${viva.origin}/plans/pln_00000000000000000001`);
  await page.getByLabel("Title").fill("My title");
  const plan = viva.world.plans.find((entry) => entry.id.endsWith("1"));
  if (plan !== undefined) Object.assign(plan, { version: 9, plan: { ...plan.plan, title: "Their title" } });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("dialog", { name: "Somebody else has saved this plan" }).waitFor();
  await page.getByRole("button", { name: "Save mine as a copy" }).click();
  await page.getByRole("heading", { level: 1, name: "My title (mine)" }).waitFor();
  expect(viva.world.plans.find((entry) => entry.id.endsWith("1"))?.plan.title).toBe("Their title");
});

test("questions come from the library into a plan with their competency, and a plan off the list comes back", async () => {
  const { page } = await visit();
  await page.goto(`${viva.origin}/plans/pln_00000000000000000001`);
  const outline = page.getByRole("navigation", { name: "Parts of the plan" });
  await outline.locator("button[data-part='stages.2']").click();
  await page.getByRole("button", { name: "Add from the library" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Resilience", { exact: true }).click();
  await dialog.getByRole("checkbox", { checked: false }).filter({ visible: true }).first().check();
  await dialog.getByRole("button", { name: "Add question" }).click();
  await outline.getByText("Resilience", { exact: true }).waitFor();
  await page.keyboard.press("Control+s");
  await page.getByText("Saved as version 3.").waitFor();
  await page.goto(`${viva.origin}/plans`);
  await page.getByRole("button", { name: "More for Customer support agent" }).click();
  await page.getByRole("button", { name: "Take off the list" }).click();
  await page.getByText("“Customer support agent” is off the list.").waitFor();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { level: 2, name: "Customer support agent" }).waitFor();
});

test("S4.5: an evaluation that failed or is stuck is run again", async () => {
  const { page } = await visit();
  await page.goto(`${viva.origin}/evaluations`);
  const failed = page.getByRole("listitem").filter({ hasText: "Aisha Khan" });
  await failed.getByRole("button", { name: "Run again" }).click();
  await page.getByText("is running again").waitFor();
  await failed.getByText("Running").waitFor();
});

test("S3.9: an interview that failed says why, and that it counts against nobody", async () => {
  let id = "";
  const { page } = await visit(({ world }) => {
    const failed = world.interviews.find((entry) => entry.status === "failed");
    if (failed === undefined) throw new Error("the world has no failed interview");
    id = failed.id;
    failed.view = { ...liveView(Date.now()), status: "failed", failure: "For a whole day nothing could be done." };
  });
  await page.goto(`${viva.origin}/interviews/${id}`);
  await page.getByText("The interview failed").waitFor();
  await page.getByText("For a whole day nothing could be done. What was said until then is kept").waitFor();
  expect(await lookAt(page, "failed-interview", "recruiter")).toEqual([]);
});
