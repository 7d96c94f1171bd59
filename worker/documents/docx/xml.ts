/** The parts of a DOCX as trees; names keep their prefix (`w:p`), as Word and everything that imitates it writes them. */
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { CannotRead } from "#worker/documents/problem.ts";

export type { XmlElement };

export function parsePart(bytes: Uint8Array): XmlElement {
  try {
    const { root } = parseXml(new TextDecoder().decode(bytes));
    if (root !== null) return root;
  } catch {
    // Said below.
  }
  throw new CannotRead("damaged");
}

export function children(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : children(element).find((one) => one.name === name);
}

export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}

/** Of a property that is on when it is named: absent is undefined. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(value(element) ?? "true");
}
