/** Whether a sentence that somebody quotes stands in a text. Pure. */

/** Case, kinds of space, dash and quotation mark, bullets and marks at the ends do not matter; every word does. */
export function foundIn(text: string): (sentence: string) => boolean {
  const whole = ` ${plain(text)} `;
  return (sentence) => {
    const wanted = plain(sentence);
    return wanted.length >= 3 && whole.includes(` ${wanted} `);
  };
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}+#%€£$]+/gu, " ")
    .trim();
}
