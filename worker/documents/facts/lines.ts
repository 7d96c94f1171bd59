import type { Section } from "#worker/documents/sections.ts";

/** A line of a CV with the section that it stands in; `paragraph`: a blank line is before it. */
export type CvLine = { page: number; text: string; section: Section; paragraph: boolean };

const bullet = /^(?:[•●◦○▪■□‣–—*·]|-|\p{Nd}{1,2}[.)])\s+/u;

export const isBullet = (text: string) => bullet.test(text);
export const withoutBullet = (text: string) =>
  text
    .replace(bullet, "")
    .replace(/\*\*|__/g, "")
    .trim();
