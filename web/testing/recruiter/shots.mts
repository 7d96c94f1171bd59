import { chromium } from "playwright-core";
import { startRecruiterServer } from "#web/testing/recruiter/server.ts";
const only = process.argv.slice(2);
const s = await startRecruiterServer("/work/main/dist/web");
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" ") });
const fin = "int_gl_00000000000000000003", liv = "int_gl_00000000000000000002";
const pages: Record<string,string> = { signin:"/sign-in", signup:"/sign-up", join:"/join/minv-00000001", password:"/password/fake-password-token-0001", interviews:"/interviews", new:"/interviews/new", overview:`/interviews/${fin}`, created:"/interviews/int_gl_00000000000000000001", liveoverview:`/interviews/${liv}`, live:`/interviews/${liv}/live`, transcript:`/interviews/${fin}/transcript`, report:`/interviews/${fin}/report`, jobs:"/jobs", job:"/jobs/job_00000000000000000001", comparison:"/jobs/job_00000000000000000001/comparison", plans:"/plans", plan:"/plans/pln_00000000000000000001", library:"/library", libplan:"/library/plans/backend-engineer-mid", libcomp:"/library/competencies/problem-solving", evaluations:"/evaluations", practice:"/practice", settings:"/settings", members:"/settings/members", profile:"/profile", users:"/users", missing:"/nowhere" };
const modes = process.env.MODES?.split(",") ?? ["1280-light","360-light","1280-dark","360-dark"];
const full = process.env.FULL !== "0";
for (const mode of modes) {
  const [w, scheme] = mode.split("-");
  const ctx = await b.newContext({ viewport: { width: Number(w), height: w === "360" ? 740 : 860 }, colorScheme: scheme as "light"|"dark" });
  const page = await ctx.newPage();
  page.on("console", (m) => { if (m.type() === "error" && !m.text().includes("WebSocket")) console.log(mode, page.url(), m.text().slice(0, 300)); });
  page.on("pageerror", (e) => console.log(mode, page.url(), "PAGEERROR", e.message.slice(0,300)));
  for (const [name, path] of Object.entries(pages)) {
    if (only.length && !only.includes(name)) continue;
    await page.goto(s.origin + path);
    await page.waitForSelector("h1");
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(250);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log(mode, name, "overflows by", over);
    await page.screenshot({ path: `/tmp/shots/${name}-${mode}.png`, fullPage: full });
  }
  await ctx.close();
}
await b.close(); await s.close(); process.exit(0);
