/** Ways to come at a protected ground without naming it, by the name of the ground: asking for the church tax instead of the church. */
import type { Patterns } from "./languages.ts";

const work = "(?:at|in) (?:work|the office|your job)";

export const roundabout: Readonly<Record<string, Patterns>> = {
  age: {
    english: [
      /\b(?:what|which) (?:generation|age group|age bracket|decade) (?:do|are|were) you\b/iu,
      /\bhow old (?:will|would) you be\b/iu,
      /\bare you (?:already |still )?(?:over|under|above|below|past|in your|approaching) (?:the age of )?(?:\d\d|twenty|thirty|forty|fifty|sixty|twenties|thirties|forties|fifties|sixties)\b/iu,
      /\b(?:what|which) year did you (?:\p{L}+ ){0,2}(?:your )?(?:a-levels?|gcses?|high school|degree|school|diploma|training)\b/iu,
      /\b(?:energy|stamina) to keep up with (?:\p{L}+ ){0,2}young/iu,
      /\bwhen did you (?:leave|finish|start) (?:high |secondary )?school\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]elche[rnms]? (?:Jahrgang|Generation|Altersgruppe)(?!\p{L})[^?]*(?<!\p{L})Sie(?!\p{L})/u,
      /(?<!\p{L})[Ss]ind Sie (?:schon |noch |bereits )?(?:über|unter|älter als|jünger als|Mitte|Anfang|Ende) (?:\d\d|zwanzig|dreißig|vierzig|fünfzig|sechzig)(?!\p{L})/u,
      /(?<!\p{L})[Mm]it (?:Ihren|deinen) \d\d (?:Jahren|Lebensjahren)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]ann|[Ii]n welchem Jahr) haben Sie (?:\p{L}+ ){0,3}(?:Abitur|Abi|Schulabschluss|Schule|Studium|Ausbildung|Lehre)(?!\p{L})/u,
      /(?<!\p{L})(?:bis|bevor|wann) Sie (?:\p{L}+ ){0,2}(?:in Rente|in den Ruhestand|in Pension)(?!\p{L})/u,
    ],
  },
  "family or private life": {
    english: [
      /\bhow many (?:children|kids) do you have\b|\byou planning (?:a|your) family\b/iu,
      /\b(?:will|would|are|do) you (?:be )?(?:planning (?:on|for) |plan (?:on|for) |want(?:ing)? |intend(?:ing)? to have |having |going to have |thinking (?:of|about) having )(?:any |more |some )?(?:children|kids|a baby|getting pregnant)\b/iu,
      /\byour (?:maiden name|home life|love life|domestic situation|living arrangements)\b/iu,
      /\bdo you have (?:any(?:one|body)|somebody|someone) (?:at home|to look after)\b/iu,
      /\bwith (?:the |your )?(?:kids|children) at home(?=\?)/iu,
      /\b(?:do|are|would) you (?:intend(?:ing)?|plan(?:ning)?|hop(?:e|ing)|want) to (?:get )?marr(?:y|ied)\b/iu,
      /\bare you (?:a )?(?:single|working|full-time) (?:parent|mother|father|mum|mom|dad)\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ll]eben Sie (?:allein|in einer Beziehung|in einer \p{L}+ (?:Partnerschaft|Ehe)|getrennt|mit (?:jemandem|Ihrem))(?!\p{L})/u,
      /(?<!\p{L})[Hh]aben Sie (?:denn |gerade |schon )?(?:eine?n? )?(?:festen? )?(?:Partner|Partnerin|Freund|Freundin|Mann|Frau|Lebensgefährte\p{L}*|Verlobte\p{L}*)\?/u,
      /(?<!\p{L})[Ww]ünschen Sie sich (?:\p{L}+ ){0,2}(?:Kinder|Nachwuchs|eine Familie)(?!\p{L})/u,
      /(?<!\p{L})[Ww]ie viele (?:Kinder|Geschwister) haben Sie(?!\p{L})/u,
      /(?<!\p{L})(?:Nachwuchs|Kinder) (?:geplant|unterwegs)(?!\p{L})/u,
      /(?<!\p{L})(?:[Ii]st|[Ww]ie|[Ww]er) [^?]*Sie (?:das )?(?:\p{L}+ ){0,2}(?:Kinderbetreuung)(?!\p{L})/u,
      /(?<!\p{L})[Pp]flegen Sie (?:\p{L}+ ){0,3}(?:Angehörige\p{L}*|Eltern|Mutter|Vater)(?!\p{L})(?=[^?]*\?$)/u,
      /(?<!\p{L})(?:Geburtsnamen?|Mädchennamen?)(?!\p{L})/u,
      /(?<!\p{L})(?:[Hh]aben|[Pp]lanen|[Ww]ollen|[Mm]öchten) Sie (?:\p{L}+,? ){0,3}(?:zu )?heiraten(?!\p{L})/u,
      /(?<!\p{L})[Hh]aben Sie (?:vor|geplant),? (?:\p{L}+ ){0,2}zu heiraten(?!\p{L})/u,
    ],
  },
  "health or disability": {
    english: [
      /\bhave you (?:ever |recently )?(?:had (?:any )?(?:operations?|health|medical)|been (?:vaccinated|hospitali[sz]ed|off sick|signed off)|claimed (?:workers'? compensation|sick pay|disability))\b/iu,
      /\bare you (?:seeing a (?:therapist|psychologist|psychiatrist|doctor)|vaccinated|hiv[- ]positive|colou?r-?blind|immunocompromised)\b/iu,
      /\bdo you (?:take|need|use) (?:any )?(?:prescription|medicines?|medication|drugs)\b/iu,
      /\b(?:what|which) (?:prescription |kind of )?(?:medication|medicines?|drugs?) (?:are|do) you (?:on|take|taking|use)\b/iu,
      /\bdo you have (?:adhd|autism|asthma|diabetes|epilepsy|dyslexia|anxiety|depression|ptsd|hiv|a bad back|back (?:pain|trouble|problems))\b/iu,
      /\bdo you have (?:any )?(?:physical|mental|medical) (?:limitations?|restrictions?|problems?)\b|\b(?:nervous|mental) breakdown\b(?<=\byou\b[^?]*)/iu,
      /\bhow (?:fit|healthy) are you\b|\byour (?:blood (?:type|pressure)|physical (?:fitness|condition)|fitness level)\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]aren Sie (?:\p{L}+ ){0,4}(?:krank|krankgeschrieben|im Krankenhaus|in (?:einer )?Therapie|in (?:einer )?Klinik)(?=\?|[ ,][^?]*\?)/u,
      /(?<!\p{L})[Ww]ie viele? (?:Krankheitstage|Fehltage|Krankentage|Fehlzeiten)(?!\p{L})(?=[^?]*(?<!\p{L})Sie(?!\p{L}))/u,
      /(?<!\p{L})[Hh](?:aben|atten) Sie (?:\p{L}+ ){0,4}(?:Rücken(?:probleme|schmerzen)|Burn-?out|Grad der Behinderung|Operation\p{L}*|Bandscheibe\p{L}*|ADHS|Diabetes|Asthma|Epilepsie|Depression\p{L}*|Angststörung\p{L}*)(?!\p{L})/u,
      /(?<!\p{L})[Tt]rinken Sie(?: (?:gern|oft|viel|regelmäßig))?\?/u,
      /(?<!\p{L})[Ss]ind Sie (?:\p{L}+ )?(?:geimpft|HIV-positiv|körperlich (?:fit|gesund|eingeschränkt)|farbenblind)(?!\p{L})/u,
      /(?<!\p{L})[Ww]ie (?:viel wiegen|groß sind|fit sind|fit fühlen) Sie(?!\p{L})/u,
    ],
  },
  "religion or belief": {
    english: [
      /\bdo you (?:practi[sc]e|follow|have) (?:a|any|your) (?:religion|faith)\b/iu,
      /\byou (?:be (?:able|willing|happy) to |mind )?(?:work|working) on (?:the sabbath|good friday|yom kippur|eid|religious \p{L}+)\b/iu,
      /\byou (?:need|want|take) (?:\p{L}+ ){0,3}(?:for|to) pray(?:er|ers)?\b/iu,
      /\b(?:will|would|are|do) you (?:be )?(?:fast|fasting)\b/iu,
      /\byour (?:headscarf|hijab|turban|kippah|veil|cross)\b/iu,
      /\bare you an? (?:practi[sc]ing|devout|strict|observant) \p{L}+/iu,
    ],
    german: [
      /(?<!\p{L})[Gg]ehören Sie (?:\p{L}+ ){0,2}(?:Kirche|Religion|Glaubensgemeinschaft|Religionsgemeinschaft|Konfession|Sekte)(?!\p{L})/u,
      /(?<!\p{L})[Mm]üssen Sie (?:\p{L}+ ){0,4}beten(?!\p{L})/u,
      /(?<!\p{L})Sie (?:\p{L}+ ){0,3}Kopftuch (?:\p{L}+ ){0,4}(?:ablegen|abnehmen|tragen)(?!\p{L})/u,
      /(?<!\p{L})(?:Scientology|Kirchensteuer)(?!\p{L})|(?<!\p{L})[Ff]eiern Sie (?:\p{L}+ ){0,2}(?:Weihnachten|Ostern|Ramadan|das Zuckerfest)(?!\p{L})/u,
    ],
  },
  "origin, nationality or language background": {
    english: [
      /\bwere you born (?:here|in|abroad|outside)\b/iu,
      /\bhow long have you (?:lived|been) (?:in (?:this|the|our) (?:country|uk|us)|here)\b/iu,
      /\bwhere did you grow up\b|\b(?:what|which) race do you\b/iu,
      /\b(?:what|which) languages? do you speak (?:at home|with your)\b/iu,
      /\b(?:unusual|interesting|exotic|foreign|beautiful) (?:last |first |sur)?name\b/iu,
      /\bdo you (?:have|hold) an? \p{L}+ (?:passport|citizenship|nationality)\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]o kommen Sie (?:\p{L}+ ){0,2}her(?!\p{L})/u,
      /(?<!\p{L})[Ww]oher (?:kommt|stammt|haben Sie) (?:\p{L}+ )?(?:Ihr|Ihren) (?:Name|Namen|Nachname|Akzent)(?!\p{L})/u,
      /(?<!\p{L})[Aa]us welchem (?:Land|Kulturkreis) (?:kommen|stammen) Sie(?!\p{L})/u,
      /(?<!\p{L})[Ss]eit wann (?:leben|wohnen|sind) Sie (?:\p{L}+ ){0,2}(?:Deutschland|Österreich|der Schweiz|hier)(?!\p{L})/u,
      /(?<!\p{L})[Ww]elche Sprachen? (?:sprechen|wird|reden) (?:Sie )?(?:\p{L}+ ){0,2}(?:zu Hause|zuhause|daheim)(?!\p{L})/u,
      /(?<!\p{L})[Ff]ühlen Sie sich (?:\p{L}+ )?als (?:Deutsche|Österreicher|Türke|Ausländer)\p{L}*/u,
      /(?<!\p{L})[Hh]aben Sie (?:\p{L}+ ){1,2}(?:Pass|Staatsangehörigkeit|Staatsbürgerschaft|Aufenthaltstitel)(?!\p{L})/u,
    ],
  },
  "political views": {
    english: [
      /\b(?:which|what) political part(?:y|ies) do you\b/iu,
      /\bare you an? (?:feminist|socialist|conservative|liberal|activist|communist)\b/iu,
      /\bhave you (?:ever )?(?:taken part in|been (?:to|on|at)|joined|attended) (?:an? |any )?(?:political )?(?:demonstrations?|protests?|rall(?:y|ies)|marches)\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]ie stehen Sie zur? (?:\p{L}+ )?(?:AfD|CDU|CSU|SPD|FDP|Grünen|Linken|Regierung|Kanzler\p{L}*)(?!\p{L})/u,
      /(?<!\p{L})[Ww]aren Sie (?:\p{L}+ ){0,3}(?:auf|bei) (?:einer|der) (?:Demo|Demonstration|Kundgebung)(?!\p{L})/u,
    ],
  },
  "union membership": {
    english: [
      /\b(?:what|how) do you (?:feel|think) (?:about|of) (?:the )?(?:trade |labou?r )?unions?\b/iu,
      /\b(?:have|did|would) you (?:ever )?(?:gone|go|been|be) on strike\b/iu,
      /\b(?:were|are|have) you (?:ever )?(?:been )?(?:(?:on|in|a member of) (?:the|a) works council|an? (?:shop steward|union rep\p{L}*))\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]as halten Sie von (?:der |den )?Gewerkschaft(?:en)?(?!\p{L})/u,
      /(?<!\p{L})(?:[Ww]aren|[Ss]ind) Sie (?:\p{L}+ ){0,3}(?:im Betriebsrat|im Personalrat|Betriebsrat|Betriebsrätin)(?!\p{L})/u,
      /(?<!\p{L})[Hh]aben Sie (?:\p{L}+ ){0,3}gestreikt(?!\p{L})/u,
    ],
  },
  "gender or sexuality": {
    english: [
      /\b(?:are you|you are) attracted to\b|\bwho(?:m)? do you date\b|\bdo you have a (?:boyfriend|girlfriend)\b/iu,
      new RegExp(`\\bare you out ${work}`, "iu"),
      /\bare you (?:part of the )?lgbt\p{L}*\+?|\bhave you (?:ever )?transitioned\b/iu,
    ],
    german: [
      /(?<!\p{L})[Aa]ls (?:Frau|Mann)(?!\p{L})(?=[^?]*\?)(?<=(?<!\p{L})(?:Sie|[Ii]hnen) (?:\p{L}+ ){0,3}als (?:Frau|Mann))/u,
      /(?<!\p{L})[Ss]ind Sie (?:ein(?:e)? )?(?:Mann|Frau)(?: oder| \?|\?)/u,
      /(?<!\p{L})gleichgeschlechtliche[nrms]? (?:Partnerschaft|Ehe|Beziehung)(?!\p{L})(?<=(?<!\p{L})Sie [^?]*)/u,
    ],
  },
  "a criminal record": {
    english: [
      /\bhave you (?:ever )?(?:been in trouble with|broken|had trouble with) (?:the )?(?:law|police)\b/iu,
      /\bhave you (?:ever )?(?:committed|been (?:charged|accused|investigated|cautioned))\b/iu,
      /\bdo(?:es)? the police know you\b|\bknown to the police\b/iu,
      /\bbackground check (?:turn|show|reveal|bring|find)\p{L}* (?:\p{L}+ )?(?:any|some)/iu,
    ],
    german: [
      /(?<!\p{L})Sie (?:\p{L}+ ){0,3}mit dem Gesetz in Konflikt(?!\p{L})/u,
      /(?<!\p{L})[Ww]urden Sie (?:\p{L}+ ){0,4}(?:verurteilt|verhaftet|angezeigt|festgenommen)(?!\p{L})/u,
      /(?<!\p{L})gegen Sie (?:\p{L}+ ){0,2}(?:Verfahren|Ermittlungen|Anzeige)(?!\p{L})/u,
      /(?<!\p{L})(?:in )?(?:Ihrem|Ihr) (?:polizeiliche[ns]? )?Führungszeugnis(?!\p{L})/u,
    ],
  },
  "pay history or private finances": {
    english: [
      /\b(?:what|how much) did (?:they|your (?:last|previous|old|current) (?:employer|company|boss|job)) pay(?: you)?\b|\bdo you have (?:any )?debts?\b/iu,
      /\byour (?:last|previous|past) (?:\p{L}+ )?(?:salaries|wages|bonus(?:es)?|pay slips?|payslips?)\b/iu,
      /\b(?:how much|what) (?:are|were) you (?:currently |now )?(?:making|earning|paid|on)\b(?=[^?]{0,12}\?| (?:before|per|a (?:year|month)|at your|in your))/iu,
      /\bwhat do you (?:currently |now )?make(?: now| currently| at the moment| at your (?:job|current \p{L}+))\b/iu,
      /\b(?:what|how much|which) bonus (?:did|do) you (?:get|receive|earn)\b/iu,
      /\b(?:have you (?:ever )?)(?:filed for|been through|declared) bankruptcy\b/iu,
    ],
    german: [
      /(?<!\p{L})[Ww]as (?:haben|bekommen|bekamen) Sie (?:\p{L}+ ){0,3}(?:Arbeitgeber|Stelle|Job|Firma) (?:\p{L}+ )?(?:bekommen|verdient|erhalten)(?!\p{L})/u,
      /(?<!\p{L})(?:Ihr|Ihre|Ihren) (?:\p{L}+ )?(?:Bonus|Provision|Prämie) im (?:letzten|vergangenen|vorigen) Jahr(?!\p{L})/u,
      /(?<!\p{L})[Ww]elche[sn]? (?:Gehalt|Lohn|Einkommen) (?:hatten|haben|bekamen|bekommen|beziehen) Sie(?! (?:sich )?(?:vor|vorgestellt))(?!\p{L})/u,
      /(?<!\p{L})[Ss]ind Sie (?:\p{L}+ )?Eigentümer(?:in)? (?:Ihrer|Ihres|einer|eines)(?!\p{L})/u,
    ],
  },
};
