/** What a check of shapes says, in words for whoever fills in the form. Sentences that were written for people stay. */

const rules: [RegExp, (found: RegExpMatchArray) => string][] = [
  [/^Invalid input: .*received undefined/, () => "This is missing."],
  [/^Too small: expected string to have >=1 characters?/, () => "Write something here."],
  [/^Too small: expected string to have >=(\d+)/, ([, n]) => `Write at least ${n} characters.`],
  [/^Too big: expected string to have <=(\d+)/, ([, n]) => `Use at most ${n} characters.`],
  [/^Too small: expected array to have >=1 items?/, () => "At least one is needed."],
  [/^Too small: expected array to have >=(\d+)/, ([, n]) => `At least ${n} are needed.`],
  [/^Too big: expected array to have <=(\d+)/, ([, n]) => `At most ${n} are possible.`],
  [/^Too small: expected (number|int)/, () => "This is less than is possible. Choose more."],
  [/^Too big: expected (number|int)/, () => "This is more than is possible. Choose less."],
  [/^Invalid email/, () => "This does not look like an email address."],
  [/^Invalid input: expected (number|int)/, () => "Enter a number."],
  [/^Invalid (option|input)/, () => "This value does not fit here."],
];

export function plainMessage(message: string): string {
  for (const [pattern, say] of rules) {
    const found = message.match(pattern);
    if (found !== null) return say(found);
  }
  return message;
}
