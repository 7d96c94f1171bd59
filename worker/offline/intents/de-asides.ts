/** What people bring up about the interview itself instead of answering. Umlauts are folded, as everywhere in these rules. */
import { type RequestRule, starts } from "./rules.ts";

const very = "(?: ein bisschen| etwas| so| sehr| wirklich| ziemlich| zu| gerade| total| vollig| einfach| grad| mega)*";
const tongue = "(?:deutsch|sprache|grammatik|rechtschreibung|schreiben|wortschatz|aussprache)";
const someone =
  "(?:einem|einer|einen|dem|mit|jemandem|jemand)*(?: echten| richtigen| wirklichen| lebenden)* ?(?:menschen|mensch|person|recruiter|recruiterin|jemandem|jemand|mitarbeiter|mitarbeiterin)";

export const asides: readonly RequestRule[] = [
  {
    request: "language",
    pattern: starts(
      `(?:sorry )?(?:fur|wegen)(?: mein| meine| meinem| meiner| meines| das| die)+(?: schlechtes| schlechte| schlechten| schwaches| vielen)* (?:${tongue}s?|fehler|tippfehler|rechtschreibfehler)`,
      `(?:ist |sind )?mein(?:e)? ${tongue}(?: ist| sind)?(?: nicht| noch| leider| so| sehr| auch| gut genug)* ?(?:gut|schlecht|perfekt|ok|okay|schwach|genug|in ordnung|problem|stark|toll)(?: genug)?`,
      "ich (?:spreche|kann|schreibe)(?: noch| leider| nur| nicht| kein)*(?: so| sehr)*(?: gut| wenig| schlecht| gutes| schlechtes| bisschen| ein bisschen| etwas| nicht)+(?: deutsch| schreiben)",
      "(?:deutsch|das) ist nicht meine (?:muttersprache|erste sprache|sprache)",
      "ich mache(?: so| leider| noch)*(?: viele| einige)* (?:fehler|rechtschreibfehler)$",
    ),
  },
  {
    request: "nerves",
    pattern: starts(
      `ich bin${very} (?:nervos|aufgeregt|angespannt|gestresst|uberfordert|verunsichert|unsicher)(?: gerade| jetzt| sorry)*(?=$| ich | das | es | weil | und )`,
      `ich habe${very} (?:angst|lampenfieber|prufungsangst|panik|bammel)(?: davor| gerade| jetzt)*$`,
      `(?:das|es)(?: hier)?(?: ist| macht mich| stresst mich)${very}(?: stressig| nervos| einschuchternd| unangenehm| fertig)?(?: fur mich)?$`,
      "(?:das|es|dies) ist (?:mein|das) erste(?:s)?(?: \\S+)? (?:vorstellungsgesprach|interview|bewerbungsgesprach|mal)",
      "ich (?:hatte|habe)(?: noch)? nie (?:ein|so ein|einem)(?: \\S+)? (?:vorstellungsgesprach|interview|bewerbungsgesprach)",
      "mein kopf ist(?: gerade| vollig| ganz| wie)* leer(?:gefegt)?",
      "ich habe(?: gerade| ein| einen| vollig)* blackout",
    ),
  },
  {
    request: "scoring",
    pattern: starts(
      "(?:wie|wonach|nach welchen kriterien)(?: genau)? (?:werde|wird|werden|bewerten|bewertet)(?: ich| das| sie| meine antworten?| die antworten?| hier| man| mich)*(?: bewertet| beurteilt| benotet| eingestuft| ausgewertet)?$",
      "wie (?:mache|schlage|schneide) ich(?: mich| das)?(?: bisher| bis jetzt| so| gerade| hier)*(?: ab)?$",
      "wie (?:war|lauft|lief) (?:das|es|meine antwort)(?: bisher| bis jetzt| so| fur mich)*$",
      "(?:was ist|was ware|gibt es|sagen sie mir|sag mir)(?: denn)?(?: die| eine)* (?:richtige|beste|perfekte|ideale|korrekte) antwort",
      "(?:war|ist|sind|waren)(?: das| die antwort| meine antwort| meine antworten| es)(?: so| jetzt| die| zu| sehr)*(?: richtig| gut| falsch| schlecht| okay| ok| genug| kurz| lang| richtige antwort| richtige)+(?: so)?$",
      "mache ich (?:das|es)(?: so| hier| gerade)* (?:richtig|gut|falsch|ok|okay)(?: so)?$",
      "(?:habe|bin|werde) ich(?: denn)?(?: die stelle| den job| schon)? (?:bestanden|durchgefallen|bekommen|durch)$",
      "(?:zeigen|zeig|geben|gib|verraten|verrate|nennen|nenn)(?: sie)?(?: mir| bitte| doch| mal| die| den| das| ihre| ihren| deine| deinen| alle)* ?(?:bewertung\\S*|kriterien|punkte|punktzahl|bewertungskriterien|losung\\S*|musterantwort\\S*|erwartungshorizont)",
      "was sind(?: denn)?(?: die| ihre| eure)* (?:kriterien|bewertungskriterien)",
    ),
  },
  {
    request: "person",
    pattern: starts(
      `(?:kann|konnte|darf|durfte) (?:ich|man)(?: bitte| auch| stattdessen| lieber| vielleicht| denn)* mit ${someone}(?: \\S+){0,2} (?:sprechen|reden|schreiben|telefonieren)`,
      `ich (?:mochte|will|wurde|wurde gern|wurde lieber)(?: bitte| lieber| gern| gerne| stattdessen| nur)* mit ${someone}(?: \\S+){0,2} (?:sprechen|reden|schreiben|telefonieren)`,
      `(?:geben|verbinden|holen)(?: sie)? (?:mir|mich)(?: bitte| mal)*(?: mit)? ${someone}`,
      "gibt es (?:hier )?(?:auch )?(?:einen|eine)(?: echten| richtige| echte)* (?:menschen|person|ansprechpartner\\S*)",
      "(?:einen )?(?:echten )?menschen?(?: bitte| stattdessen)+$",
    ),
  },
  {
    request: "upset",
    pattern: starts(
      "(?:das|es|dieses (?:interview|gesprach)|die frage|diese frage)(?: hier)?(?: ist| nervt| langweilt)(?: doch| so| wirklich| total| echt| ein| eine| der| vollig| einfach| nur| alles)* ?(?:dumm|blod|bloed|lacherlich|quatsch|unsinn|witz|zeitverschwendung|sinnlos|langweilig|nervig|idiotisch|nutzlos|mist|scheisse|frustrierend|mich|bescheuert)?$",
      "(?:du|sie)(?: bist| sind)(?: doch| so| ein| eine| echt| nur| wirklich| blosse?)* ?(?:dumm|dumme|dummer|blod|blode|idiot|nutzlos|nutzlose|maschine|roboter|nervig|scheisse|bescheuert)(?= |$)",
      "(?:fick|verpiss|leck|halt)(?: dich| die klappe| mich| das maul| den mund)+",
      "(?:scheiss|scheisse|verdammt|so ein mist|so ein quatsch)(?: interview| frage| maschine| ki)*$",
      "ich (?:bin|werde)(?: so| echt| langsam| gerade| wirklich)* (?:genervt|sauer|wutend|verargert|frustriert)$",
      "ich hasse (?:das|dich|sie|interviews|vorstellungsgesprache|diese \\S+)",
      "(?:warum|wieso|weshalb) (?:sollte|soll) ich(?: ihnen| dir| das| es)* (?:sagen|erzahlen|beantworten|verraten)",
    ),
  },
];
