/** Which of our languages a text is in, by the small words that no text does without. Pure. */
import type { Language } from "#contract/language.ts";

const small: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "the and of to in for with you your our we are is will on as at be have who that or from this".split(" "),
  ),
  de: new Set(
    "der die das und in mit für sie wir ihre ihr du dein deine unser unsere ist sind von zu auf im den des als bei ein eine einen oder dich".split(
      " ",
    ),
  ),
};

export type Guess = Language | "other" | "unsure";

/** `unsure`: too few words to tell. `other`: long enough, and neither English nor German. */
export function languageOf(text: string): Guess {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.join("").length;
  const latin = (words.join("").match(/\p{Script=Latin}/gu) ?? []).length;
  if (letters >= 12 && latin < letters / 2) return "other";
  const count = (language: Language) => words.filter((word) => small[language].has(word)).length;
  const [en, de] = [count("en"), count("de")];
  if (en > de && en >= words.length * 0.08) return "en";
  if (de > en && de >= words.length * 0.08) return "de";
  return words.length >= 12 && Math.max(en, de) < words.length * 0.05 ? "other" : "unsure";
}
