/** Languages that a job description asks for, by their names in English and German. Pure. */
import type { Language } from "#contract/language.ts";

/** English name, then the German one where it differs. */
const names =
  `English Englisch, German Deutsch, French Französisch, Spanish Spanisch, Polish Polnisch, Welsh Walisisch, Irish Irisch, Gaelic Gälisch,
  Dutch Niederländisch, Flemish Flämisch, Italian Italienisch, Portuguese Portugiesisch, Catalan Katalanisch, Basque Baskisch, Galician Galicisch,
  Romanian Rumänisch, Bulgarian Bulgarisch, Hungarian Ungarisch, Czech Tschechisch, Slovak Slowakisch, Slovenian Slowenisch, Slovene Slowenisch,
  Croatian Kroatisch, Serbian Serbisch, Bosnian Bosnisch, Macedonian Mazedonisch, Albanian Albanisch, Greek Griechisch, Turkish Türkisch,
  Kurdish Kurdisch, Ukrainian Ukrainisch, Russian Russisch, Belarusian Belarussisch, Lithuanian Litauisch, Latvian Lettisch, Estonian Estnisch,
  Finnish Finnisch, Swedish Schwedisch, Norwegian Norwegisch, Danish Dänisch, Icelandic Isländisch, Maltese Maltesisch, Luxembourgish Luxemburgisch,
  Georgian Georgisch, Armenian Armenisch, Azerbaijani Aserbaidschanisch, Kazakh Kasachisch, Uzbek Usbekisch, Arabic Arabisch, Hebrew Hebräisch,
  Farsi, Persian Persisch, Dari, Pashto Paschtu, Urdu, Hindi, Punjabi, Bengali Bengalisch, Gujarati, Marathi, Tamil Tamilisch, Telugu,
  Sinhala Singhalesisch, Nepali Nepalesisch, Chinese Chinesisch, Mandarin, Cantonese Kantonesisch, Japanese Japanisch, Korean Koreanisch,
  Vietnamese Vietnamesisch, Thai Thailändisch, Indonesian Indonesisch, Malay Malaiisch, Tagalog, Swahili Suaheli, Somali, Amharic Amharisch,
  Tigrinya, Yoruba, Hausa, Afrikaans, British Sign Language Britische Gebärdensprache, sign language Gebärdensprache`
    .split(/,\s*/u)
    .map((entry): Record<Language, string> => {
      const words = entry.trim().split(" ");
      const half = Math.ceil(words.length / 2);
      const [en, de] = [words.slice(0, half).join(" "), words.slice(half).join(" ")];
      return { en: en.charAt(0).toUpperCase() + en.slice(1), de: de === "" ? en : de };
    });

/** A people, a place or a taste, and no language: "French cuisine", "German customers". */
const ofAnother =
  "(?! (?:cuisine|food|wines?|market|customers|clients|guests|law|tax|labou?r|compan\\w+|teams?|offices?|restaurants?|cars?|citizens?|nationals?|passport|breakfast|gaap|standards?|accounting|banks?|retailers?|hospitals?|homes?|water|the|floors|surfaces)\\b)";
const patterns = names.map((entry) => ({
  entry,
  // At the beginning of a sentence, "Polish" may be a wish for shining shoes; written small it always is.
  found:
    entry.en === "Polish"
      ? new RegExp(`(?<!\\p{L})(?:Polish${ofAnother}|Polnisch(?:kenntnisse)?)(?!\\p{L})`, "u")
      : new RegExp(`(?<!\\p{L})(?:${entry.en}${ofAnother}|${entry.de}(?:[- ]?kenntnisse)?)(?!\\p{L})`, "iu"),
}));

/** Speaks of a language where a sentence asks for nothing else. */
const cue =
  /\b(?:languages?|fluent\w*|speak\w*|spoken|written|proficien\w+|command of|level [abc][12]|[abc][12])\b|(?<!\p{L})(?:sprach\p{L}*|\p{L}+kenntnisse|fließend\p{L}*|niveau|in wort und schrift|verhandlungssicher\p{L}*)(?!\p{L})/iu;

/** In the order of the text, as the plan's language names them. `asks`: the text stands among what is asked for. */
export function languagesIn(text: string, language: Language, asks: boolean): string[] {
  if (!asks && !cue.test(text)) return [];
  return patterns
    .flatMap(({ entry, found }) => {
      const at = text.search(found);
      return at < 0 ? [] : [{ at, name: entry[language] }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
    .filter(
      (name, index, all) =>
        all.indexOf(name) === index &&
        !all.some((other) => other !== name && other.toLowerCase().endsWith(` ${name.toLowerCase()}`)),
    );
}
