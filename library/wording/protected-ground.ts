/** What an interviewer must not ask about, because the law protects it or it says nothing about the work, and how such questions sound. */
import type { Patterns } from "./languages.ts";
import { roundabout } from "./roundabout.ts";

/** Everyday and technical uses of words that would otherwise point at a person. */
const innocent: readonly RegExp[] = [
  /\b(?:parent|child|sibling|daughter|master|orphan) (?:component|class|process|node|element|company|companies|organi[sz]ation|record|task|ticket|issue|theme|page|folder|directory|account|window|table|thread|team|board)(?:e?s)?\b/giu,
  /\bfamil(?:y|ies) (?:business(?:es)?|firms?|company|companies|of (?!your)\p{L}+|names?|office|law|therapy|medicine|doctors?|room|ticket|centres?|centers?)\b/giu,
  /\bhealth(?:care|tech|-\p{L}+|[- ]checks?|[- ]and[- ]safety| (?:care|endpoints?|probes?|metrics?|scores?|dashboards?|services?|sector|apps?|teams?|units?|cent(?:re|er)s?|departments?|visitors?|insurers?|data|records? system|products?))\b/giu,
  /\brace (?:conditions?|track|day)\b/giu,
  /\baccent (?:colou?rs?|walls?|lighting)\b/giu,
  /\bfaith in\b/giu,
  /\bdisability (?:services?|support|access|rights|sport)\b/giu,
  /(?<!\p{L})Glauben an (?!Gott)/gu,
];

/** Leaves out the everyday uses, so that only those that point at a person are left to be found. */
export function withoutInnocent(text: string): string {
  return innocent.reduce((rest, pattern) => rest.replaceAll(pattern, "…"), text);
}

/** `your`, with up to two words between it and the noun: `your current age`. */
const your = (nouns: string) =>
  new RegExp(
    `\\byour (?:own |(?:current|present|exact|real|actual|previous|personal|past|general) ){0,2}(?:${nouns})\\b`,
    "iu",
  );
const areYou = (words: string) =>
  new RegExp(
    `\\b(?:(?:are|were) you|(?:whether|me if) you (?:are|were)) (?:(?:currently|still|really|actually|also|by any chance|an?|at all) ){0,2}(?:${words})\\b`,
    "iu",
  );
const doYouHave = (things: string) =>
  new RegExp(
    `\\b(?:do you (?:currently |already )?have|have you got|whether you have|if you have) (?:an?y? |your own |some )?(?:${things})\\b`,
    "iu",
  );
/** The polite form begins with a capital, which tells "Ihre Kinder" from "ihre Kinder". */
const ihr = (nouns: string) =>
  new RegExp(
    `(?<!\\p{L})(?:Ihr|[Dd]ein|[Ee]uer)(?:e[rnms]?)? (?:eigene[rnms]? |derzeitige[rnms]? |aktuelle[rnms]? |persönliche[rnms]? |jetzige[rnms]? )?(?:${nouns})(?!\\p{L})`,
    "u",
  );
const sindSie = (words: string) =>
  new RegExp(
    `(?<!\\p{L})(?:[Ss]ind|[Ww]aren|[Bb]ist|[Ww]arst|[Ww]erden) (?:Sie|[Dd]u) (?:(?:derzeit|zurzeit|aktuell|noch|eigentlich|bereits|schon|eine?|selbst) ){0,2}(?:${words})(?!\\p{L})`,
    "u",
  );
const habenSie = (things: string) =>
  new RegExp(
    `(?<!\\p{L})(?:[Hh]aben Sie|[Hh]ast [Dd]u) (?:(?:eine?n?|eigene|derzeit|bereits|schon|auch|irgendwelche) ){0,2}(?:${things})(?!\\p{L})`,
    "u",
  );

type Ground = Patterns & {
  readonly name: string;
  /** What to do about it, to follow a colon. */
  readonly instead: string;
};

const named: readonly Ground[] = [
  {
    name: "age",
    instead: "ask for the experience or skill that the role needs",
    english: [
      your(
        "age(?!-)|date of birth|birth date|birthday|year of birth|retirement(?! (?:fund|product|portfolio|savings) (?:customer|team|client)s?)",
      ),
      /\bhow old (?:are|were) you\b/iu,
      /\b(?:when|in (?:what|which) year) were you born\b/iu,
      /\b(?:what|which) (?:age|year) (?:are you|were you born|did you (?:graduate|leave school|finish school))\b/iu,
      /\bat your (?:time of life|stage of life)\b/iu,
      /\b(?:too|so) (?:old|young) (?:for (?:this|the|our) (?:job|role|team|position|work)|to (?:learn|work|lead))\b/iu,
      /\bdigital natives?\b/iu,
      /\b(?:younger|older) than you(?:rself)?\b/iu,
      /\b(?:when|how long ago) did you (?:graduate|(?:finish|leave) (?:high )?school)\b/iu,
      /\b(?:when|how (?:soon|long)) (?:do|are|will|would) you (?:\p{L}+ ){0,4}retir(?:e|ing)\b|\b(?:before|until|till) you retire\b/iu,
    ],
    german: [
      ihr("Alter|Geburtsdatum|Geburtsjahr|Geburtstag|Jahrgang|Ruhestand|Rente"),
      /(?<!\p{L})[Ww]ie alt (?:sind|bist|waren) (?:Sie|[Dd]u)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]ann|[Ii]n welchem Jahr) (?:sind|wurden|bist|wurdest) (?:Sie|[Dd]u) geboren(?!\p{L})/u,
      /(?<!\p{L})(?:Geburtsdatum|Geburtsjahr|Digital Natives?)(?!\p{L})/u,
      /(?<!\p{L})[Ww]ann (?:gehen|wollen|möchten|werden|planen) Sie (?:\p{L}+ ){0,3}(?:Rente|Ruhestand)(?!\p{L})/u,
      /(?<!\p{L})[Zz]u (?:alt|jung) für (?:diese|die|den|unser)/u,
    ],
  },
  {
    name: "family or private life",
    instead: "say what the role requires, such as shifts or travel, and ask how they have met similar demands",
    english: [
      your(
        "family|children(?!'s)|child|kids?|husband|wife|spouse|(?:life|domestic) partner|girlfriend|boyfriend|fiancée?|marriage|sons?|daughters?|parents?|mother(?! tongue)|father|siblings?|(?:brothers?|sisters?)(?! (?:teams?|compan(?:y|ies)|brands?|sites?|schools?|organi[sz]ations?))|home life|private life|family life|love life|childcare|child care|pregnancy|caring responsibilities|in-laws|household",
      ),
      areYou(
        "married|single(?! (?!or\\b)\\p{L})|divorced|separated|widowed|engaged to be married|in a relationship|pregnant|a parent|parent|mother|father|expecting(?: a (?:baby|child))?(?=\\s*\\?)",
      ),
      doYouHave(
        "children|kids|family|husband|wife|spouse|girlfriend|boyfriend|dependants|dependents|caring responsibilities|family commitments|childcare",
      ),
      /\bmarital status\b/iu,
      /\b(?:plan|planning|want|wish|hope|hoping|intend|intending) (?:to have|on having|for) (?:a )?(?:famil(?:y|ies)|children|kids|bab(?:y|ies))\b/iu,
      /\b(?:start|starting|started|raise|raising) a family\b/iu,
      /\bfamily (?:planning|plans|status)\b/iu,
      /\b(?:does|would|will|is) your partner\b/iu,
      /\b(?:your|you (?:take|taking|took|plan|planning|go on|going on|were on|are on)(?: to take| on)?) (?:maternity|paternity|parental) leave\b/iu,
      /\bwho(?:m)? do you live with\b|\bdo you live (?:alone|with)\b/iu,
      /\bas an? (?:working )?(?:mother|father|mum|mom|dad|parent)\b(?=[^.?!]*\byou\b)/iu,
      /\bchildren of your own\b/iu,
    ],
    german: [
      ihr(
        "Familie|Familienstand|Familienleben|Familienplanung|Kinder|Kindern|Kind|Kindes|Sohn|Tochter|Ehemann|Ehefrau|Ehe|(?:Mann|Frau)(?! \\p{Lu})|Lebenspartner(?:in)?|Partnerin|Freundin|Eltern|Mutter|Vater|Vaters|Geschwister|Privatleben|Kinderbetreuung|Kinderwunsch|Schwangerschaft|Elternzeit",
      ),
      sindSie(
        "verheiratet|ledig|geschieden|verwitwet|verlobt|alleinerziehend|schwanger|Single|Mutter|Vater|in einer Beziehung|liiert",
      ),
      habenSie("Kinder|Familie|Kinderwunsch|Partnerin|Ehemann|Ehefrau|pflegebedürftige Angehörige"),
      /(?<!\p{L})(?:Familienstand|Familienplanung|Kinderwunsch)(?!\p{L})/u,
      /(?<!\p{L})(?:[Pp]lanen|[Ww]ollen|[Mm]öchten|[Ww]ünschen) Sie (?:sich )?(?:\p{L}+ ){0,6}(?:Kinder (?:bekommen|haben|kriegen)|Nachwuchs|(?:in )?Elternzeit (?:gehen|nehmen))(?!\p{L})/u,
      /(?<!\p{L})ob Sie (?:\p{L}+ )?(?:Kinder haben|verheiratet sind|schwanger sind)(?!\p{L})/u,
      /(?<!\p{L})Kinderbetreuung (?:geregelt|gesichert|organisiert)(?!\p{L})/u,
      /(?<!\p{L})(?:eine )?Familie (?:zu )?gründen(?!\p{L})/u,
      /(?<!\p{L})[Aa]ls (?:junge |berufstätige )?(?:Mutter|Vater)(?!\p{L})/u,
    ],
  },
  {
    name: "health or disability",
    instead: "describe the task and ask how they would do it, and offer adjustments to everyone",
    english: [
      your(
        "(?:mental |physical )?health|medical (?:history|record|condition)s?|state of health|illness(?:es)?|disabilit(?:y|ies)|medications?(?! rounds?)|sick (?:leave|days?)|burn-?out|depression|chronic \\p{L}+|body weight|allerg(?:y|ies)|impairments?",
      ),
      areYou(
        "disabled|healthy|ill|sick|in good health|in poor health|(?:physically|mentally) (?:fit|healthy|stable)|able-bodied|smoker|on (?:any )?medication|taking (?:any )?medication|neurodivergent|autistic|dyslexic|depressed|overweight|in therapy",
      ),
      doYouHave(
        "(?:known |chronic |serious |physical |mental |medical |health )*(?:disabilit(?:y|ies)|illness(?:es)?|diseases?|medical conditions?|health (?:conditions?|problems?|issues?)|conditions? (?:that|which) (?:might|may|could|would)|impairments?|allerg(?:y|ies)|addictions?)",
      ),
      /\bhave you (?:ever |recently )?(?:been|had|suffered from) (?:an? |any )?(?:(?:long|serious|seriously|severely) )?(?:ill|sick|diagnosed|burn(?:t|ed)[- ]out|burn-?out|depress\p{L}*|surgery|cancer|hospitali[sz]ed|in hospital|treated for|in therapy|breakdown|mental)/iu,
      /\b(?:you|do you) suffer(?:ed)? from\b/iu,
      /\b(?:how (?:many|much|often)) (?:\p{L}+ ){0,3}(?:sick (?:days|leave)|off sick|were you (?:ill|sick))\b/iu,
      /\b(?:when|time|because) you were (?:ill|sick|unwell|hospitali[sz]ed)\b/iu,
      /\bdo you (?:smoke|drink(?: alcohol)?(?=\s*\?)|take (?:any )?(?:drugs|medication|medicines?))\b/iu,
      /\bhow much do you weigh\b|\bhow tall are you\b/iu,
    ],
    german: [
      ihr(
        "Gesundheit|Gesundheitszustand|Krankheit|Krankheiten|Erkrankung|Erkrankungen|Behinderung|Schwerbehinderung|Krankheitstage|Fehltage|Fehlzeiten|Krankengeschichte|gesundheitliche[nrms]? \\p{L}+|psychische[nrms]? \\p{L}+|Burn-?out",
      ),
      sindSie(
        "gesund|krank|behindert|schwerbehindert|chronisch krank|Raucher|Raucherin|schwerbeschädigt|psychisch \\p{L}+|in Therapie|depressiv|Autist|Autistin|körperlich belastbar",
      ),
      habenSie(
        "gesundheitliche \\p{L}+|(?:chronische |psychische |körperliche |schwere )?(?:Behinderung|Schwerbehinderung|Krankheit|Krankheiten|Erkrankung|Erkrankungen|Allergien?|Depressionen)",
      ),
      /(?<!\p{L})[Ll]eiden Sie (?:\p{L}+ ){0,2}(?:an|unter)(?!\p{L})/u,
      /(?<!\p{L})(?:[Nn]ehmen Sie (?:\p{L}+ ){0,2}(?:Medikamente|Drogen)|[Rr]auchen Sie|[Tt]rinken Sie (?:\p{L}+ )?Alkohol)(?!\p{L})/u,
      /(?<!\p{L})[Ww]ie (?:oft|lange|viele Tage) (?:waren|sind) Sie (?:\p{L}+ ){0,4}krank(?:geschrieben)?(?!\p{L})/u,
      /(?<!\p{L})[Ww]aren Sie (?:\p{L}+ ){0,3}in (?:psycholog|psychiatr|ärztlich|medizinisch|stationär)\p{L}* Behandlung(?!\p{L})/u,
    ],
  },
  {
    name: "religion or belief",
    instead: "state the working times or duties that matter and leave belief out",
    english: [
      your("religions?|religious \\p{L}+|faith|church|denomination|mosque|synagogue|spiritual \\p{L}+"),
      areYou(
        "religious|spiritual|christian|catholic|protestant|muslim|jewish|jew|hindu|buddhist|sikh|atheist|believer(?! in (?!god))",
      ),
      /\b(?:which|what) (?:religion|religious \p{L}+|faith|church|denomination)\b(?=[^.?!]*\byou\b)/iu,
      /\bdo you (?:pray|believe in god|go to church|attend (?:a )?(?:church|mosque|temple|synagogue)|observe (?:any )?(?:religious|ramadan|the sabbath)|celebrate (?:christmas|easter|ramadan|eid|hanukkah|diwali)|wear (?:a |the )?(?:headscarf|hijab|turban|kippah|veil))\b/iu,
      /\byou (?:belong to|were raised|were brought up) (?:\p{L}+ ){0,2}(?:religion|church|faith|religious|catholic|muslim|jewish)\b/iu,
    ],
    german: [
      ihr("Religion|Religionszugehörigkeit|Konfession|Glaube|Glauben|Glaubens|Kirche|religiöse[nrms]? \\p{L}+"),
      sindSie(
        "religiös|gläubig|Christ|Christin|Muslim|Muslimin|Muslima|Moslem|Jude|Jüdin|jüdisch|muslimisch|katholisch|evangelisch|Buddhist|Buddhistin|Hindu|Atheist|Atheistin|getauft|in der Kirche|Kirchenmitglied",
      ),
      /(?<!\p{L})[Ww]elche[rnms]? (?:Religion|Konfession|Glauben|Kirche)(?!\p{L})/u,
      /(?<!\p{L})(?:[Gg]lauben Sie an Gott|[Bb]eten Sie|[Gg]ehen Sie (?:\p{L}+ ){0,2}in die (?:Kirche|Moschee)|[Tt]ragen Sie (?:\p{L}+ ){0,2}Kopftuch|[Ff]asten Sie)(?!\p{L})/u,
      /(?<!\p{L})Religionszugehörigkeit(?!\p{L})/u,
    ],
  },
  {
    name: "origin, nationality or language background",
    instead: "ask for what the role needs, such as the level in a language or the permission to work",
    english: [
      your(
        "nationalit(?:y|ies)|citizenship|ethnicity|ethnic \\p{L}+|race|accent|skin colou?r|ancestry|heritage|origins?(?! servers?)|country of (?:origin|birth)|place of birth|birthplace|native (?:language|country|tongue)|first language(?! (?:model|project|course|class|exam|lesson|school)s?)|mother tongue|home country|migration background|immigration status|(?:family|cultural|ethnic|social) background",
      ),
      areYou(
        "(?:german|british|american|french|polish|turkish|indian|chinese|foreigner|immigrant|migrant|refugee|(?:black|white)(?![- ]box)|asian|arab|african|latino|latina|native (?:\\p{L}+ )?speaker|(?:\\p{L}+ )?citizen|from (?:abroad|here|around here)|from originally)",
      ),
      /\bwhere (?:are|were) you (?:really |originally |actually )?(?:from|born)\b/iu,
      /\bwhere do(?:es)? (?:you|your (?:family|name|parents|accent|surname)) (?:really |originally |actually )?come from\b/iu,
      /\b(?:what|which) (?:nationality|race|ethnicity|country)\b(?=[^.?!]*\b(?:are you|you from|were you born|you come from|your))/iu,
      /\bnative(?:[- ]level)? (?:(?:english|german|french|spanish) )?speakers?\b/iu,
      /\bmother tongue\b/iu,
      /\b(?:what|which)(?: (?:kind|sort) of)? accent (?:is|do you|have you)\b/iu,
    ],
    german: [
      ihr(
        "Herkunft|Herkunftsland|Nationalität|Staatsangehörigkeit|Staatsbürgerschaft|Muttersprache|Hautfarbe|Ethnie|ethnische[nrms]? \\p{L}+|Wurzeln|Heimat|Heimatland|Abstammung|Akzent|Migrationshintergrund|Geburtsort|Geburtsland|Aufenthaltsstatus|kulturelle[nrms]? Hintergrund",
      ),
      sindSie(
        "Deutsche|Deutscher|Ausländer|Ausländerin|Flüchtling|Migrant|Migrantin|EU-Bürger|EU-Bürgerin|Staatsbürger|Staatsbürgerin|Muttersprachler|Muttersprachlerin|Türke|Türkin|Pole|Polin|Araber|Araberin",
      ),
      habenSie("Migrationshintergrund|deutsche Staatsangehörigkeit|deutschen Pass|ausländische Wurzeln"),
      /(?<!\p{L})[Ww]oher (?:kommen|stammen|kommst|stammst) (?:Sie|[Dd]u|Ihre (?:Eltern|Familie)|Ihr Name)(?!\p{L})/u,
      /(?<!\p{L})[Ww]o (?:sind|wurden|bist|wurdest) (?:Sie|[Dd]u) (?:eigentlich )?(?:geboren|aufgewachsen)(?!\p{L})/u,
      /(?<!\p{L})(?:Muttersprachler(?:in|innen|n)?|[Ww]elche[rnms]? (?:Nationalität|Staatsangehörigkeit|Herkunft|Muttersprache))(?!\p{L})/u,
    ],
  },
  {
    name: "political views",
    instead: "leave politics out and ask about conduct at work",
    english: [
      your("politics|political \\p{L}+|party membership"),
      /\bpolitical (?:views?|opinions?|beliefs?|affiliations?|leanings?|convictions?|orientation)\b/iu,
      /\b(?:who|whom|what|which (?:political )?party) (?:do|did|would|will) you (?:usually )?(?:vote|support in the election)\b/iu,
      /\bdo you (?:\p{L}+ ){1,3}(?:the|our) (?:current |present )?(?:government|president|prime minister|chancellor)\b/iu,
      /\bmember of (?:a|any|which) (?:political )?party\b|\b(?:belong to|active in|support) (?:a|any|which) political party\b/iu,
      areYou("left-wing|right-wing|democrat|republican|political|politically \\p{L}+"),
    ],
    german: [
      ihr("politische[nrms]? \\p{L}+|Parteimitgliedschaft|Parteizugehörigkeit"),
      /(?<!\p{L})politische[nrms]? (?:Einstellung|Meinung|Haltung|Ansichten?|Gesinnung|Überzeugung(?:en)?|Orientierung)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]elche Partei (?:wählen|haben|würden|unterstützen)|[Ww]en (?:wählen|haben) Sie (?:\p{L}+ ){0,4}(?:gewählt|wählen)|Parteimitglied|[Ww]as wählen Sie)(?!\p{L})/u,
      /(?<!\p{L})(?:Mitglied|Mitgliedschaft|aktiv) in (?:einer|der) (?:politischen )?Partei(?!\p{L})/u,
      sindSie("(?:Mitglied )?in einer Partei|politisch \\p{L}+"),
    ],
  },
  {
    name: "union membership",
    instead: "leave it out, since it must not matter for the role",
    english: [
      /\b(?:member of|belong to|belonged to|active in|join|joined) (?:a|any|the) (?:trade |labou?r )?union\b/iu,
      /\b(?:are|were) you (?:in|an? active|with) (?:a|any|the)? ?(?:trade |labou?r )?union\b/iu,
      /\b(?:your (?:trade )?union|(?:trade )?union membership|are you (?:a )?(?:unioni[sz]ed|union member))\b/iu,
    ],
    german: [
      /(?<!\p{L})(?:Gewerkschaftsmitglied|Gewerkschaftsmitgliedschaft|Gewerkschaftszugehörigkeit|gewerkschaftlich (?:organisiert|aktiv|engagiert))(?!\p{L})/u,
      /(?<!\p{L})(?:Mitglied|aktiv|Mitgliedschaft) in (?:einer|der) Gewerkschaft(?!\p{L})/u,
      sindSie("(?:Mitglied )?in (?:einer|der) Gewerkschaft"),
    ],
  },
  {
    name: "gender or sexuality",
    instead: "put the question so that it is the same for everybody",
    english: [
      your("sexual \\p{L}+|sexuality|gender(?: identity)?|sex(?: life)?|(?:preferred )?pronouns?"),
      areYou(
        "gay|lesbian|straight(?=\\s*\\?)|bisexual|trans(?!-)|transgender|queer|heterosexual|homosexual|non-binary|man|woman|male|female",
      ),
      /\b(?:as an?|being an?|for an?|how is it as an?) (?:young |older |single )?(?:woman|man|female|male|lady|girl)\b(?=[^.?!]*\byou\b)/iu,
    ],
    german: [
      ihr("sexuelle[nrms]? \\p{L}+|Sexualität|Geschlecht|Geschlechtsidentität|Sexualleben"),
      sindSie("schwul|lesbisch|homosexuell|heterosexuell|bisexuell|trans|transgender|queer|hetero|nichtbinär"),
      /(?<!\p{L})sexuelle[nrms]? (?:Orientierung|Identität)(?!\p{L})/u,
      /(?<!\p{L})[Aa]ls (?:junge |junger |alleinstehende )?(?:Frau|Mann)(?!\p{L})(?=[^.?!]*(?:Sie|[Ii]hnen))/u,
    ],
  },
  {
    name: "military service",
    instead: "ask for the skills that the role needs, wherever they were gained",
    english: [
      your("military \\p{L}+|discharge from (?:the )?\\p{L}+|(?:type|kind) of discharge|national service"),
      /\b(?:dis)?hono(?:u)?rabl[ey] discharged?\b/iu,
      /\bdischarged? from (?:the )?(?:military|army|navy|air force|armed forces|forces)\b/iu,
      /\b(?:did|have) you (?:ever )?(?:serve|served|do|done|complete|completed) (?:in the (?:military|army|navy|air force|armed forces|forces)|(?:your )?(?:military|national) service)\b/iu,
    ],
    german: [
      /(?<!\p{L})(?:Wehrdienst|Zivildienst|Militärdienst|unehrenhaft|Wehrpflicht)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]aren Sie (?:\p{L}+ ){0,2}(?:bei der Bundeswehr|beim Bund)|[Hh]aben Sie gedient)(?!\p{L})/u,
    ],
  },
  {
    name: "a criminal record",
    instead: "leave it to the checks that the law provides for this role, after the interview",
    english: [
      your("criminal \\p{L}+|(?:police|prison) record|arrests?"),
      doYouHave(
        "(?:previous |prior |unspent |spent )?(?:criminal (?:record|convictions?|history|past)|police record|convictions)",
      ),
      /\b(?:have|were) you (?:ever )?(?:been )?(?:arrested|convicted|imprisoned|(?:charged|accused) (?:with|of) (?:a |any )?(?:crime|offence|offense|theft)|in (?:prison|jail)|to (?:prison|jail))\b/iu,
    ],
    german: [
      sindSie("vorbestraft|straffällig|verurteilt|im Gefängnis|verhaftet|inhaftiert"),
      habenSie("Vorstrafen?|Einträge im Führungszeugnis|laufende Ermittlungsverfahren"),
      ihr("Vorstrafen?"),
      /(?<!\p{L})(?:Vorstrafen|vorbestraft)(?!\p{L})/u,
    ],
  },
  {
    name: "pay history or private finances",
    instead: "name the pay range for the role or ask what they expect",
    english: [
      /\byour (?:current|present|previous|last|latest|former|past|old|most recent) (?:annual |monthly |base |gross |net )?(?:salary|pay|wages?|compensation|earnings|income|remuneration|pay ?packet)\b/iu,
      /\b(?:salary|pay|wage|earnings) history\b/iu,
      /\b(?:how much|what) (?:do|did|are|were|have) you (?:currently |now |previously )?(?:earn|make per (?:year|month|annum|week)|make a (?:year|month)|get paid|paid|earning|earned|been (?:paid|earning))\b/iu,
      /\byour salary (?:at|in|with) (?:your|the|that)\b/iu,
      your("debts|credit (?:score|rating|history)|financial (?:situation|problems|difficulties)|bankruptcy"),
      areYou("in debt|bankrupt"),
      /\bdo you (?:own|rent) (?:your|a) (?:own )?(?:home|house|flat|apartment)\b/iu,
    ],
    german: [
      /(?<!\p{L})(?:letzte|bisherige|aktuelle|derzeitige|jetzige|frühere|vorherige|vorige)[rnms]? (?:\p{L}+ )?(?:Gehalt|Gehalts|Einkommen|Lohn|Verdienst|Vergütung|Jahresgehalt|Bruttogehalt)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]ie ?viel|[Ww]as) (?:verdienen|verdienten|verdienst) (?:Sie|[Dd]u)(?!\p{L})|(?<!\p{L})(?:[Ww]ie ?viel|[Ww]as) haben Sie (?:\p{L}+ ){0,4}verdient(?!\p{L})/u,
      /(?<!\p{L})Gehaltshistorie(?!\p{L})/u,
      habenSie("Schulden|Privatschulden"),
      ihr("Schulden|finanzielle[nrms]? (?:Situation|Lage|Verhältnisse)|Vermögensverhältnisse"),
      sindSie("verschuldet|insolvent|überschuldet"),
      /(?<!\p{L})(?:SCHUFA|Schufa)(?!\p{L})/u,
    ],
  },
];

/** Each ground with the words that name it, and with the ways around them. */
export const protectedGrounds: readonly Ground[] = named.map((ground) => ({
  ...ground,
  english: [...ground.english, ...(roundabout[ground.name]?.english ?? [])],
  german: [...ground.german, ...(roundabout[ground.name]?.german ?? [])],
}));
