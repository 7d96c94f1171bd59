/** How a run of a DOCX looks: its own properties over those of its styles, over the document's. */
import { child, children, isOn, value, type XmlElement } from "./xml.ts";

export type Look = {
  /** Hexadecimal; "auto" is black on light and white on dark. */
  colour?: string;
  /** Half points. */
  size?: number;
  hidden?: boolean;
  /** What is painted right behind the letters: hexadecimal, or a name for what is no plain colour. */
  ground?: string;
};

export type Styles = { base: Look; named: ReadonlyMap<string, Look>; grounds: ReadonlyMap<string, string> };

/** Names of Word's marker colours that are pale enough to hide pale text are not told apart: any of them is a ground. */
const someGround = "some";

export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const look: Look = {};
  const colour = value(child(properties, "w:color"));
  if (colour !== undefined) look.colour = colour;
  const size = Number(value(child(properties, "w:sz")) ?? Number.NaN);
  if (!Number.isNaN(size)) look.size = size;
  const hidden = isOn(child(properties, "w:vanish")) ?? isOn(child(properties, "w:webHidden"));
  if (hidden !== undefined) look.hidden = hidden;
  const highlight = value(child(properties, "w:highlight"));
  if (highlight !== undefined && highlight !== "none") look.ground = highlight === "white" ? "FFFFFF" : someGround;
  else Object.assign(look, groundOf(properties));
  return look;
}

export function groundOf(properties: XmlElement | undefined): { ground?: string } {
  const shading = child(properties, "w:shd");
  const fill = shading?.attributes["w:fill"];
  if (shading === undefined || fill === undefined) return {};
  // A pattern over the fill, as in "pct50", makes a colour between the two.
  if (!["clear", "nil", undefined].includes(value(shading))) return { ground: someGround };
  return fill === "auto" ? {} : { ground: fill };
}

export function stylesOf(root: XmlElement | undefined): Styles {
  const named = new Map<string, Look>();
  const grounds = new Map<string, string>();
  if (root === undefined) return { base: {}, named, grounds };
  const defaults = child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const styles = new Map(
    children(root)
      .filter((one) => one.name === "w:style")
      .map((one) => [one.attributes["w:styleId"] ?? "", one]),
  );
  for (const [id] of styles) {
    let look: Look = {};
    let at: string | undefined = id;
    // Styles that are based on each other in a ring end where they began.
    for (const seen = new Set<string>(); at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style: XmlElement | undefined = styles.get(at);
      look = { ...groundOf(child(style, "w:pPr")), ...lookOf(child(style, "w:rPr")), ...look };
      at = value(child(style, "w:basedOn"));
    }
    named.set(id, look);
    const cells = styles.get(id)?.attributes["w:type"] === "table" ? groundsWithin(styles.get(id)) : [];
    if (cells.length > 0) grounds.set(id, someGround);
  }
  return { base: lookOf(defaults), named, grounds };
}

/** A table's style shades rows and columns by rules that are not followed here. */
function groundsWithin(style: XmlElement | undefined): string[] {
  if (style === undefined) return [];
  return children(style)
    .flatMap((one) => (one.name === "w:shd" ? [one.attributes["w:fill"] ?? "auto"] : groundsWithin(one)))
    .filter((fill) => fill !== "auto");
}
