/** Words by which titles, employers, degrees and languages are told, in English and German. */

const either = (words: string, flags = "iu") => new RegExp(words, flags);

export const titleCue = either(
  String.raw`engineer|developer|programmer|architect|manager|\blead\b|head of|director|officer|analyst|consultant|designer|scientist|researcher|teacher|lecturer|nurse|assistant|associate|administrator|coordinator|specialist|technician|accountant|clerk|intern\b|trainee|apprentice|representative|executive|supervisor|founder|driver|cook|chef\b|cashier|carpenter|electrician|mechanic|editor|writer|translator|lawyer|physician|doctor|therapist|pharmacist|entwickler|ingenieur|leiter|leitung|berater|referent|sachbearbeiter|kaufmann|kauffrau|fachkraft|pfleger|schwester|helfer|mitarbeiter|assistent|lehrer|erzieher|techniker|mechaniker|meister|geselle|auszubildende|azubi|praktik|werkstudent|projekt|koordinator|gründer|fahrer|koch|köchin|verkäufer|arzt|ärztin|therapeut|buchhalter|redakteur|übersetzer|anwalt|anwältin|architekt|wissenschaftler|trainer|hilfskraft|aushilfe|volont[äa]r|vertrieb|produktmanager|disponent|elektroniker|tischler|monteur`,
);
export const employerCue = either(
  String.raw`\bg?gmbh\b|\bag\b|\bse\b|\bkg\b|\bohg\b|\bgbr\b|\be\.\s?v\.|\binc\b|\bltd\b|\bllc\b|\bllp\b|\bplc\b|\bcorp\b|\bb\.?v\.?\b|\bs\.?a\.?\b|\bgroup\b|\bgruppe\b|\bcompany\b|\bbank\b|klinik|krankenhaus|hospital|universit|hochschule|\bschool\b|schule\b|college|institut|zentrum|cent(?:er|re)\b|ministr|stadt\b|amt\b|agentur|agency|labs?\b|systems\b|solutions\b|services\b|verlag|werke?\b|stiftung|foundation|praxis\b|apotheke|hotel|restaurant`,
);
export const degreeCue = either(
  String.raw`\bb\.?\s?(?:sc|a|eng|ed|ba)\b|\bm\.?\s?(?:sc|a|eng|ed|ba|phil)\b|\bph\.?\s?d|bachelor|master|magister|diplom|doktor|doctorate|\bdr\.|promotion|staatsexamen|abitur|fachabitur|mittlere reife|realschul|hauptschul|ausbildung|umschulung|weiterbildung|degree|diploma|a-levels?|gcse|high school|apprenticeship|certificate|certified|zertifi|fachwirt|meister\b|lehre\b|studium|universit|hochschule|college|gymnasium`,
);

/** In English, German, and in their own tongue where that is common. */
export const languageNames =
  "english|german|french|spanish|italian|portuguese|dutch|swedish|norwegian|danish|finnish|polish|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|bosnian|slovenian|albanian|greek|turkish|kurdish|arabic|hebrew|persian|farsi|dari|pashto|urdu|hindi|bengali|punjabi|tamil|telugu|mandarin|chinese|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|russian|ukrainian|belarusian|lithuanian|latvian|estonian|georgian|armenian|swahili|amharic|tigrinya|somali|yoruba|igbo|hausa|zulu|afrikaans|catalan|basque|irish|welsh|icelandic|latin|englisch|deutsch|französisch|spanisch|italienisch|portugiesisch|niederländisch|schwedisch|norwegisch|dänisch|finnisch|polnisch|tschechisch|slowakisch|ungarisch|rumänisch|bulgarisch|kroatisch|serbisch|bosnisch|slowenisch|albanisch|griechisch|türkisch|kurdisch|arabisch|hebräisch|persisch|paschtu|chinesisch|mandarin|kantonesisch|japanisch|koreanisch|vietnamesisch|thailändisch|indonesisch|russisch|ukrainisch|belarussisch|litauisch|lettisch|estnisch|georgisch|armenisch|suaheli|katalanisch|irisch|isländisch|gebärdensprache|sign language|latein";
export const levelWords =
  "[abc][12]|native(?: speaker)?|mother tongue|first language|bilingual|fluent|proficient|advanced|upper intermediate|intermediate|conversational|working proficiency|business|basic|beginner|elementary|muttersprache|muttersprachlich|zweisprachig|verhandlungssicher|fließend|sehr gut|gut|grundkenntnisse|fortgeschritten|konversationssicher|schulkenntnisse|anfänger";
