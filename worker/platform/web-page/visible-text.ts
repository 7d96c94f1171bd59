/** What a reader of a page sees of it, line by line, without what stands around it on every page of the site. Pure. */
import { Parser } from "htmlparser2";

const unseen = new Set(
  "script style noscript template svg math iframe object canvas head nav footer form button select option textarea dialog audio video".split(
    " ",
  ),
);
const aroundIt = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar)$/;
const cookies = /\b(?:cookie|consent|gdpr)[-_]?(?:banner|bar|notice|consent|modal|popup|layer)\b/i;
const lines = new Set(
  "address article aside blockquote br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
const spaced = new Set("h1 h2 h3 h4 h5 h6 p ul ol section article table".split(" "));
/** Never closed, so nothing is ever within them. */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Pages nest a few dozen deep. The parser's work grows with the depth, so what is nested deeper is not read. */
const mostDepth = 2_000;
const atOnce = 32_768;

/** Text of the part that the page itself calls its main one, where there is enough of it; else of all. */
export function visibleText(html: string): string {
  const whole = new Lines();
  const main = new Lines();
  const open: { name: string; hides: boolean; isMain: boolean }[] = [];
  let hidden = 0;
  let within = 0;
  const both = (write: (into: Lines) => void) => {
    write(whole);
    if (within > 0) write(main);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (lines.has(name)) both((into) => into.end(spaced.has(name)));
        if (name === "li") both((into) => into.add("• "));
        if (empty.has(name)) return;
        const hides = unseen.has(name) || isHidden(attributes);
        const isMain = name === "main" || attributes["role"] === "main";
        open.push({ name, hides, isMain });
        hidden += Number(hides);
        within += Number(isMain);
      },
      ontext(text) {
        if (hidden === 0) both((into) => into.add(text));
      },
      onclosetag(name) {
        const at = open.findLastIndex((entry) => entry.name === name);
        // Tags that were opened and never closed end with what is around them.
        for (const entry of at < 0 ? [] : open.splice(at)) {
          hidden -= Number(entry.hides);
          within -= Number(entry.isMain);
        }
        if (lines.has(name)) both((into) => into.end(spaced.has(name)));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && open.length < mostDepth; at += atOnce) parser.write(html.slice(at, at + atOnce));
  parser.end();
  const found = main.text();
  return found.length >= enough ? found : whole.text();
}

const enough = 300;

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    aroundIt.test(attributes["role"] ?? "") ||
    cookies.test(`${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"] ?? "")
  );
}

class Lines {
  readonly #done: string[] = [];
  #line: string[] = [];

  add(text: string): void {
    this.#line.push(text);
  }

  /** Ends the line, if there is anything on it; `blank` leaves one empty line before what follows. */
  end(blank: boolean): void {
    const line = this.#line
      .join("")
      .replaceAll(/[\s\u00a0\u200b\ufeff]+/gu, " ")
      .trim();
    this.#line = [];
    if (line !== "" && line !== "•") this.#done.push(line);
    if (blank && this.#done.length > 0 && this.#done.at(-1) !== "") this.#done.push("");
  }

  text(): string {
    this.end(false);
    return this.#done.join("\n").trim();
  }
}
