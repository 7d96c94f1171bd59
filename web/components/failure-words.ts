/** What a failed request says to whoever made it: its sentence, and beside it each field that was wrong. */
import type * as z from "zod";
import type { errorDetail } from "#contract/errors.ts";
import { plainMessage } from "./plain-message.ts";

type Said = { message: string; details: readonly z.infer<typeof errorDetail>[] };

/** What the check of shapes says is made of the first field, which stands in the list in words for people. */
const ofShapes = /^The request is not valid\b/;
/** Half a sentence, whose beginning is the field. */
const predicate = /^(?:is|are|has|have|holds|cannot|must)\b/;

export function failureWords({ message, details }: Said): { sentence: string; fields: string[] } {
  const isOfShapes = ofShapes.test(message) && details.length > 0;
  const sentence = isOfShapes ? "Something in it does not fit:" : message;
  const fields = details.map(({ path, message: said }) => {
    const name = path.split(".").at(-1) ?? "";
    return predicate.test(said) && name !== "" ? `${name} ${said}` : plainMessage(said);
  });
  // The sentence may have said the same already.
  const isNew = (field: string) => !plain(sentence).includes(plain(field));
  return { sentence, fields: [...new Set(fields)].filter(isNew) };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[.:!]+$/u, "");
}
