import { describe, expect, it } from "vitest";
import { jobPosting } from "./job-posting.ts";
import { visibleText } from "./visible-text.ts";

describe("what a reader sees of a page", () => {
  it("is its text in lines, with items as items and without what stands around it", () => {
    expect(
      visibleText(`<!doctype html><html><head><title>Jobs</title><style>p{}</style></head><body>
        <nav><a href="/">Home</a></nav><header class="x">Acme</header>
        <h1>Backend&nbsp;Engineer</h1><p>We build <b>ferry</b> bookings &amp; more.<br>Really&hellip;</p>
        <ul><li>Kotlin</li><li>SQL &ndash; a lot</li></ul>
        <script>alert("no")</script><noscript>no</noscript><p hidden>no</p><div style="display: none">no</div>
        <div id="cookie-banner">We use cookies</div><footer>Imprint</footer></body></html>`),
    ).toBe("Acme\n\nBackend Engineer\n\nWe build ferry bookings & more.\nReally…\n\n• Kotlin\n• SQL – a lot");
  });

  it("is the part that the page calls its main one, where there is enough there", () => {
    const long = "We look for somebody who repairs clocks. ".repeat(10).trim();
    expect(visibleText(`<div>Other jobs: baker</div><main><p>${long}</p></main>`)).toBe(long);
    expect(visibleText("<div>Other jobs: baker</div><main><p>Loading</p></main>")).toBe("Other jobs: baker\n\nLoading");
  });

  it("comes out of soup: tags that are never closed, closed twice, crossed, or cut short", () => {
    expect(visibleText("<p>One<p>Two</b></i></div><ul><li>a<li>b<table><tr><td>c<td>d")).toBe(
      "One\n\nTwo\n\n• a\n• b\n\nc\nd",
    );
    expect(visibleText("<script>never closed <p>gone")).toBe("");
    expect(visibleText("<b><i>x</b>y</i> a < b && c > d <")).toBe("xy a < b && c > d <");
  });

  it("takes time in step with the size, also for a page of nothing but tags", () => {
    const from = performance.now();
    visibleText("<div>".repeat(200_000));
    visibleText("<p><b>x".repeat(100_000));
    visibleText("&".repeat(1_000_000));
    expect(performance.now() - from).toBeLessThan(8_000);
  });
});

describe("the job that a page describes for machines", () => {
  const page = (json: string) => `<div id="root"></div><script type="application/ld+json">${json}</script>`;
  const job = { "@type": "JobPosting", title: "Baker &amp; more", description: "<p>Bake.</p><ul><li>Early</li></ul>" };

  it.each([[job], [[{ "@type": "Organization" }, job]], [{ "@graph": [job] }], [{ ...job, "@type": ["JobPosting"] }]])(
    "is read from %j",
    (value) => expect(jobPosting(page(JSON.stringify(value)))).toBe("Baker & more\n\nBake.\n\n• Early"),
  );

  it.each(["{", "null", '{"@type":"Product","description":"x"}', '{"@type":"JobPosting"}'])("is none in %s", (json) =>
    expect(jobPosting(page(json))).toBeNull(),
  );
});
