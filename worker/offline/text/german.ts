/**
 * A light stemmer for German, made for matching cues: umlauts and their two-letter spellings are one, the "ge" and "zu"
 * of verbs fall, common strong verbs go with their infinitive, and endings are cut from the back while enough is left.
 */

/** Forms of strong verbs (umlauts already folded) beside the infinitive's stem; prefixes are handled apart. */
const strong = new Map<string, string>(
  Object.entries({
    beginn: "begann begonnen",
    bind: "band gebunden bunden",
    biet: "bot boten geboten",
    bleib: "blieb blieben",
    brech: "brach brachen brochen bricht",
    bring: "brachte brachten bracht",
    denk: "dachte dachten dacht",
    ess: "ass assen",
    fahr: "fuhr fuhren fahrt",
    fall: "fiel fielen",
    find: "fand fanden funden",
    geb: "gab gaben gibt gegeben",
    geh: "ging gingen gegangen gangen",
    gelt: "galt galten golten gilt",
    gleich: "glich glichen",
    halt: "hielt hielten",
    helf: "half halfen holfen hilft",
    komm: "kam kamen",
    lass: "liess liessen",
    les: "las lasen liest",
    lieg: "lag lagen",
    mess: "mass massen misst",
    nehm: "nahm nahmen nommen nimmt",
    ruf: "rief riefen",
    scheid: "schied schieden",
    schlag: "schlug schlugen",
    schliess: "schloss schlossen",
    schreib: "schrieb schrieben",
    seh: "sah sahen sieht",
    setz: "gesetzt",
    sink: "sank sanken sunken",
    sprech: "sprach sprachen sprochen spricht",
    steh: "stand standen",
    steig: "stieg stiegen",
    treff: "traf trafen troffen trifft",
    tun: "tat taten tan",
    verlier: "verlor verloren",
    wachs: "wuchs wuchsen",
    werd: "wurde wurden worden wird",
    wind: "wand wunden",
    wiss: "wusste wussten wusst weiss",
    zieh: "zog zogen zogen",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

const separable =
  "ab|an|auf|aus|bei|dar|durch|ein|fest|heraus|herum|hin|hinzu|los|mit|nach|um|vor|voran|weg|weiter|zu|zuruck|zusammen|uber|unter";
const participle = new RegExp(`^(${separable})?(?:ge|zu)(.{4,})$`);
const prefixed = new RegExp(`^(${separable}|be|ent|er|ver|zer|miss|wider)(.{3,})$`);

/** Stem of a lower-case word. Two forms of one word have the same stem; a stem need not be a word. */
export function stemGerman(word: string): string {
  const plain = foldGerman(word);
  if (plain.length < 4) return plain;
  const known = strong.get(plain);
  if (known !== undefined) return cut(known);
  const found = participle.exec(plain);
  const bare = found === null ? plain : `${found[1] ?? ""}${found[2] ?? ""}`;
  const root = strong.get(bare);
  if (root !== undefined) return cut(root);
  const parts = prefixed.exec(bare);
  const inner = parts === null ? undefined : strong.get(parts[2] ?? "");
  return cut(inner === undefined ? bare : `${parts?.[1] ?? ""}${inner}`);
}

/** Umlauts, their spellings with e, and sharp s in one form; "ue" stays after a vowel or q, where it is no umlaut. */
export function foldGerman(word: string): string {
  return word
    .replaceAll("ß", "ss")
    .replaceAll("ä", "a")
    .replaceAll("ö", "o")
    .replaceAll("ü", "u")
    .replace(/(^|[^aeiouq])([aou])e/g, "$1$2");
}

function cut(word: string): string {
  let stem = word
    .replace(/(ieren|ierung|ierungen|ierte|ierten|iert|iere|ierst)$/, "ier")
    .replace(/(.{4})ungen?$/, "$1")
    .replace(/(.{4})ung$/, "$1");
  while (stem.length > 3) {
    if (stem.length > 5 && /(em|er|nd|st)$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[tesn]$/.test(stem)) stem = stem.slice(0, -1);
    else break;
  }
  return stem;
}
