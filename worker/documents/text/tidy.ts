/** Text as it came out of a file, made such that people and programs read it alike. */

/** Line and page feeds stay; what no reader sees goes, joiners of emoji and scripts stay. */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc]/g;
/** Characters of a plane that hide a message inside of other text: nothing shows them. */
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;
/** Private characters are drawn by a font alone: mostly the dots of lists, and icons. */
const privateDot = /^[ \t]*[\ue000-\uf8ff][ \t]*/gm;
const privateUse = /[\ue000-\uf8ff]/g;
/** Latin ligatures and the forms that Arabic letters take in a word; superscripts and full-width forms stay. */
const presentation = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(tags, "")
    .replace(directions, "")
    .replace(privateDot, "• ")
    .replace(privateUse, " ")
    .replace(presentation, (letter) => letter.normalize("NFKC"))
    .replace(spaces, " ")
    .normalize("NFC")
    .toWellFormed()
    .replace(/ {2,}/g, " ")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Words divided at the end of a line are joined: "develop-\nment". A capital after the hyphen keeps it: "E-\nMail". */
export function joinDivided(text: string): string {
  return text
    .replace(/(\p{Ll}{2,})(?: ?[\u2010\u00ad]|-)\n[ \t]*(?!(?:und|oder|bzw|and|or|to|bis)\b)(\p{Ll}{2,})/gu, "$1$2")
    .replace(/(\p{L})(?: ?[\u2010\u00ad]|-)\n[ \t]*(\p{Lu})/gu, "$1-$2");
}
