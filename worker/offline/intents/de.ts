/** Umlauts are folded before these are tried: "möchte" is "mochte" here, and past forms are kept apart by their place. */
import { asides } from "./de-asides.ts";
import { type IntentRules, starts, whole } from "./rules.ts";

/** Words that may stand between a wish and "aufhören" when it is the interview that shall stop; anything else means something else. */
const here =
  "(?: (?:das|dieses|unser|mit|dem|diesem|interview|gesprach|vorstellungsgesprach|unterhaltung|die|hier|jetzt|es|nun|an|dieser|stelle|lieber|gern|gerne|bitte|leider|damit|sofort|fur|heute|diesem|punkt|dringend|doch|dann|schon|vorzeitig|einfach|am|liebsten|gleich|ganz|kurz))*";
const stopWord = "(?:aufhoren|beenden|abbrechen|schluss machen|stoppen|abschliessen|aussteigen|schliessen)";
const after = "(?=$| weil| da | denn | wenn | tut | mir | ich | es | mein)";
const ask = "(?:konnen|konnten|wurden|kann|konnte|darf|durfte|kannst|konntest) (?:sie|du|ich|wir|man)";

export const de: IntentRules = {
  preface:
    /^(?:(?:entschuldigung|entschuldigen sie(?: bitte)?|entschuldige|sorry|verzeihung|tut mir leid|es tut mir leid|ahm+|ah+|ehm+|oh|h+m+|tja|na ja|naja|ja|nein|ok|okay|also|hallo|guten tag|moin|und|aber|ehrlich gesagt|leider|bitte|danke|gut|nun|puh|uff|mist|gute frage|(?:noch |nur )?(?:eine|kurze)(?: kurze)? frage(?: vorab)?|bevor ich antworte|vorab|eigentlich)\s+)*/u,
  requests: [
    {
      request: "stop",
      pattern: starts(
        `(?:ich|wir) (?:mochte|mochten|will|wollen|wurde|wurden|muss|mussen)${here} ${stopWord}${after}`,
        `ich muss${here} (?:gehen|los|weg|auflegen|aufhoren)${after}`,
        `(?:konnen|konnten|sollen|wollen|durfen|kann|konnte|darf) (?:wir|ich)${here} ${stopWord}${after}`,
        `(?:lassen sie uns|lass uns)${here} ${stopWord}${after}`,
        `(?:horen|brechen|machen) wir${here} (?:auf|ab|schluss)${after}`,
        `ich (?:hore|breche|mache)${here} (?:auf|ab|schluss)${after}`,
        `beenden (?:wir|sie)${here}${after}`,
        `(?:stop|stopp|abbrechen|abbruch|beenden|aufhoren|schluss|ende)(?: bitte| jetzt| hier| mit dem interview)*$`,
        "(?:das )?(?:interview|gesprach)(?: bitte| jetzt| hier)* (?:beenden|abbrechen|stoppen|schliessen)$",
        "ich bin (?:fertig|durch|raus)(?: mit dem (?:interview|gesprach)| hier| fur heute| jetzt)*$",
        "ich (?:mochte|will|kann)(?: das| hier| jetzt| einfach| leider)* nicht(?: mehr| langer| weiter)*(?: weitermachen| weiter machen| weiter| fortfahren| mehr)$",
        "ich gebe auf$",
        "(?:auf wiedersehen|auf wiederhoren|tschuss|tschau|ciao)(?: dann)*$",
        "(?:das|es) (?:reicht|genugt)(?: mir)?(?: jetzt| fur heute)+$",
        "das war(?:'s| s| es)? fur (?:mich|heute)$",
        "schluss (?:jetzt|damit|fur heute)$",
      ),
    },
    {
      request: "moment",
      pattern: starts(
        "(?:nur |noch )*(?:ein|einen|eine|ne|nen)(?: kleinen| kurzen| kleine| kurze)* (?:moment|augenblick|sekunde|minute)(?: bitte| mal| zeit| noch| zum nachdenken)*$",
        "(?:moment|augenblick|sekunde|pause)(?: bitte| mal| noch)*$",
        "(?:ich (?:brauche|brauch|mochte|hatte gern|hatte gerne)|(?:konnen|konnten|durfen|wollen) wir|(?:kann|konnte|darf) ich)(?: bitte| mal| kurz| jetzt| gern| gerne| erst| eben)*(?: eine)?(?: kurze| kleine)* pause(?: machen| haben| einlegen)?",
        "(?:ich brauche|ich brauch|geben sie mir|gib mir|gebt mir|ich bitte um|kann ich|konnte ich|durfte ich|ich hatte gern|ich hatte gerne|konnen sie mir|konnten sie mir)(?: bitte| noch| mal| kurz| nur)*(?: einen| eine| ein| etwas| ein bisschen| ein paar)(?: kleinen| kurzen| kurze| kleine)* (?:moment|augenblick|sekunde|sekunden|minute|minuten|zeit|bedenkzeit)(?: zum nachdenken| bitte| geben| haben| nachdenken)*",
        "(?:lassen sie mich|lass mich)(?: bitte| mal| kurz| einen moment| einen augenblick| da| daruber| erst)* (?:nachdenken|uberlegen|denken)",
        "(?:da|daruber|hier)? ?(?:muss ich|ich muss)(?: da| mal| erst| kurz| einen moment| daruber| noch| einmal)* (?:nachdenken|uberlegen|denken)$",
        "ich (?:uberlege|denke)(?: noch| gerade| kurz| mal| nach)*$",
        "(?:kurz|bitte) warten$",
        "(?:warten sie|warte)(?: bitte| kurz| mal| einen| moment)*$",
        "(?:h+m+|ahm+|ah+|ehm+|mal uberlegen|mal sehen)(?: (?:h+m+|ahm+|ah+))*$",
      ),
    },
    ...asides,
    {
      request: "clarify",
      pattern: starts(
        "(?:was|wie)(?: genau)? (?:meinen|meinst)(?: sie| du)(?: damit| mit| das| genau)*",
        "(?:was|wie) (?:ist|war)(?: das| damit| mit)*(?: \\S+){0,3} gemeint",
        "was (?:wollen|mochten)(?: sie)?(?: genau| denn)*(?: von mir)?(?: wissen| horen)",
        "worauf (?:wollen|mochten) sie(?: genau)? hinaus",
        "(?:meinen|meinst) (?:sie|du)",
        "sie meinen",
        "(?:ich )?(?:verstehe|versteh|kapiere) (?:die frage|ihre frage|sie|das|nicht|es|immer noch|noch immer)(?: leider| nicht| ganz| genau| richtig| so| was sie meinen)*$",
        "ich habe (?:die frage|ihre frage)(?: leider)? nicht(?: ganz| richtig| so)* verstanden$",
        "ich (?:weiss|bin mir)(?: leider)? nicht(?: genau| sicher| ganz)* (?:was sie (?:meinen|wissen|horen|wollen)|was gemeint|wie (?:sie )?das(?: gemeint| meinen)|ob ich (?:die frage|das) (?:richtig )?(?:verstehe|verstanden))",
        `${ask}(?: mir| das| die frage| es| bitte| noch| einmal| mal| etwas| vielleicht| genauer| naher| anders| einfacher)* (?:sagen$|erklaren|erlautern|umformulieren|anders formulieren|formulieren|prazisieren|konkretisieren|anders sagen|ausdrucken|(?:ein )?beispiel (?:geben|nennen))`,
        "(?:erklaren sie|erklar)(?: mir| das| die frage| bitte| genauer| naher)*$",
        "(?:mit )?anderen worten(?: bitte)*$",
        "(?:bitte )?(?:anders|genauer|umformulieren|anders formulieren)(?: bitte)*$",
        "(?:was fur|welche art)(?: ein| eine| einen| von)* (?:beispiel|beispiele|problem|situation|antwort|erfahrung|projekt)",
        "(?:soll|darf|kann|muss|sollte|konnte) ich(?: da| hier| auch| jetzt| dabei| ein| eine| einen| etwas| nur| uber| von| aus| meine| meiner| beispiel| lieber| dem| der| beruflich| privat| beruf| ausbildung| schule| studium)* (?:nennen|erzahlen|sprechen|reden|nehmen|beschreiben|antworten|eingehen|berichten|wahlen)",
        "(?:muss|soll|darf|kann|sollte) (?:es|das|das beispiel)(?: auch| aus| der| dem| nur| beruf| beruflich| privat| schule| arbeit| studium| ausbildung| etwas| berufliches| privates)* sein",
        "(?:das|die frage|ihre frage) ist(?: mir| fur mich)?(?: leider| etwas)* (?:nicht(?: ganz| so)* klar|unklar|verwirrend)",
        "inwiefern$",
        "(?:was|wozu) soll (?:die|diese) frage",
        "(?:warum|wieso|weshalb) fragen sie(?: mich)?(?: das)?$",
        "was (?:bedeutet|heisst)(?: \\S+){1,4}$",
        // How people ask who are still learning the language.
        "(?:ich )?(?:nicht|nix|kein)(?: gut| ganz| richtig)* (?:verstehen|verstanden|versteh)(?: \\S+){0,2}$",
        "was (?:meint|meinen|ist)(?: das| die frage| frage| hier| diese frage)*(?: mit| von)?(?: \\S+){1,3}(?: gemeint| bedeutung)$",
        "(?:bitte |konnen sie |konnten sie )*(?:mit |in )?(?:einfach|einfache|einfachen|einfacher|einfacheren|einfachere|leicht|leichte|leichter|leichtere)(?: deutsch| sprache| worte| worten| worter| wortern| sagen| fragen| erklaren| bitte)+$",
        "(?:die |diese )?frage(?: ist)?(?: mir| fur mich| zu| sehr| so)* (?:schwer|schwierig|lang|kompliziert)(?: zu verstehen| fur mich)*$",
      ),
    },
    {
      request: "repeat",
      pattern: starts(
        `${ask}(?: die| ihre| das| letzte| frage| bitte| noch| einmal| mal| nochmal| nochmals| es| kurz)* (?:wiederholen|sagen|stellen|vorlesen|horen|fragen)$`,
        "(?:bitte )?(?:wiederholen|wiederhole|wiederholung)(?: sie| die| ihre| das| frage| bitte| noch| einmal| mal)*$",
        "(?:die frage )?(?:noch einmal|nochmal|nochmals|noch mal)(?: die| frage| bitte| von vorn)*$",
        "wie (?:bitte|war(?: das| die| ihre)?(?: noch(?: mal)?)?(?: gleich)?(?: die| ihre)?(?: frage)?(?: noch(?: mal| einmal)?)?(?: gleich)?)$",
        "was (?:war|ist)(?: noch(?: mal| einmal)?| nochmal| jetzt)?(?: die| ihre)(?: letzte)? frage(?: noch(?: mal| einmal)?| nochmal)?$",
        "was (?:haben sie|hast du)(?: gerade| eben)?(?: gesagt| gefragt)$",
        "(?:was|bitte|hallo)(?: hallo)*$",
        "ich habe (?:sie|das|die frage|ihre frage|es|den letzten teil)(?: leider| akustisch| gerade| eben)* nicht(?: richtig| ganz| gut| akustisch)* (?:gehort|mitbekommen|verstanden)$",
        "(?:das|die frage) habe ich(?: leider| akustisch| gerade| eben)* nicht(?: richtig| ganz| gut| akustisch)* (?:gehort|mitbekommen|verstanden)$",
        "(?:konnen|horen|horst) (?:sie|du) mich(?: noch)?(?: horen)?",
        "sind sie(?: noch)? da$",
        "ich habe(?: leider| gerade| jetzt)* (?:die frage|ihre frage) vergessen",
        "(?:der ton|die verbindung|sie)(?: war| waren| ist)?(?: kurz)? (?:weg|unterbrochen|abgehackt)",
      ),
    },
    {
      request: "skip",
      pattern: starts(
        "(?:konnen|konnten|sollen|wollen|durfen|kann|konnte|darf) (?:wir|ich)(?: das| die| diese| frage| bitte| hier| auch| einfach| lieber| zur| nachsten| mit| der)* (?:uberspringen|auslassen|weglassen|weitergehen|weitermachen|gehen|passen|kommen)",
        "(?:bitte )?(?:uberspringen|auslassen|weiter|passe|skip|uberspringe)(?: wir| sie| das| die| diese| frage| bitte| zur| nachsten)*$",
        "ich (?:uberspringe|passe|lasse)(?: das| die| diese| frage| hier| da| lieber| bei| aus)*$",
        "(?:die )?nachste(?: frage)?(?: bitte)*$",
        "(?:ich )?(?:mochte|will|wurde)(?: ich)?(?: darauf| dazu| das| daruber| die| diese| frage| hier| lieber| gern| gerne)*(?: nicht| nichts)(?: gern| gerne| lieber| naher)*(?: beantworten| antworten| sagen| sprechen| reden| eingehen| erzahlen)",
        "(?:dazu|daruber|darauf|das) (?:mochte|will) ich(?: lieber| gern| gerne| hier)* (?:nicht|nichts)(?: beantworten| antworten| sagen| sprechen| reden| eingehen| erzahlen)*",
        "(?:ich )?(?:mochte|will)(?: das| die| diese| frage| hier| lieber| gern| gerne)* (?:uberspringen|auslassen|weglassen|passen)$",
        "(?:lassen sie uns|lass uns)(?: das| die| diese| frage| bitte| lieber| zur| nachsten)* (?:uberspringen|auslassen|weitergehen|weitermachen|gehen|kommen)",
        "kein kommentar$",
        "keine angabe(?:n)?$",
        "das geht (?:sie|dich|euch)(?: gar)? nichts an$",
      ),
    },
    {
      request: "unknown",
      pattern: starts(
        "(?:das |da |dazu |darauf )?(?:weiss|wusste)(?: ich)?(?: das| es| jetzt| leider| ehrlich gesagt| da| gerade| auch| wirklich)* nicht(?: so genau| genau| mehr| wirklich| was ich)*",
        "ich (?:weiss|wusste)(?: das| es| jetzt| leider| ehrlich gesagt| da| gerade| auch| wirklich| darauf| dazu)* (?:nicht|keine antwort|nichts)(?: so genau| genau| mehr| wirklich| was ich (?:sagen|antworten) soll)*",
        "(?:ich habe |hab |habe |da habe ich |davon habe ich )?(?:leider |absolut |wirklich |da |gar |uberhaupt )*(?:keine|null) (?:ahnung|idee)(?: davon| dazu| von)*",
        "(?:keine ahnung|kein plan|weiss nicht|weiss ich nicht|ka|kp)$",
        "(?:ich bin mir )?(?:da )?nicht sicher$",
        "(?:mir|da) fallt(?: mir)?(?: da| jetzt| gerade| leider| dazu| im moment| spontan| so)* (?:nichts|kein(?:e)?(?: passendes| gutes| konkretes)? (?:beispiel|situation))(?: ein| dazu| passendes)*",
        "(?:dazu|da|hier|hierzu) fallt mir(?: jetzt| gerade| leider| im moment| spontan)* (?:nichts|kein(?:e)? (?:beispiel|situation))(?: ein)?",
        "ich kann mich(?: leider| da| gerade| jetzt)* (?:nicht|an nichts)(?: daran| so genau)* erinnern",
        "(?:das |die frage |darauf )?(?:kann ich|ich kann)(?: das| die frage| darauf| dazu| leider| jetzt| ihnen)* (?:nicht|nichts)(?: beantworten| antworten| sagen)+",
        "(?:ich habe|hab|habe|da habe ich|damit habe ich|ich hatte|hatte ich)(?: da| damit| dazu| leider| noch| bisher| eigentlich| bislang)* (?:keine|keinerlei|kein|nie)(?: so| richtige| grosse)*(?: erfahrung| erfahrungen| beispiel| situation| antwort)(?: damit| darin| dazu| mit| in| so etwas| sowas)*",
        "(?:so etwas |sowas |das )?(?:habe ich|hab ich|ich habe|ich hatte|hatte ich)(?: so etwas| sowas| das| damit| leider| bisher| bislang| eigentlich| mit)* (?:noch nie|nie|noch nicht)(?: so etwas| sowas| damit| mit| wirklich)*(?: gemacht| erlebt| gehabt| gearbeitet| getan| genutzt| machen mussen)*",
        "keine erfahrung(?:en)?(?: damit| darin| mit)*",
        "(?:so etwas|sowas|das) (?:ist|war)(?: mir| bei mir)?(?: noch)? nie (?:passiert|vorgekommen)",
        "(?:nichts|nie|noch nie)$",
      ),
    },
    {
      request: "about_me",
      pattern: starts(
        "(?:sind sie|bist du)(?: ein| eine| wirklich| echt| eigentlich| denn)* (?:mensch|roboter|bot|maschine|ki|computer|programm|echte person|person|echter mensch|chatbot|echt)",
        "(?:spreche|rede|schreibe|chatte) ich(?: hier| gerade| denn| eigentlich)* mit(?: einem| einer)?(?: echten)? (?:menschen|roboter|bot|maschine|ki|computer|person)",
        "(?:wer|was) (?:sind sie|bist du)(?: eigentlich)?$",
        "ist (?:das|hier|da)(?: hier| ein| eine)* (?:mensch|roboter|bot|maschine|ki|echte person|echter mensch)",
      ),
    },
    {
      request: "small_talk",
      pattern: whole(
        "(?:hi|hallo|hey|moin|servus|gruss gott|guten morgen|guten tag|guten abend)(?: zusammen| viva)*",
        "(?:hallo )?(?:wie geht es ihnen|wie geht's|wie gehts|wie geht es dir|freut mich)(?: heute| sie kennenzulernen)*",
        "(?:schones|tolles|schlechtes|mieses) wetter(?: heute| hier)*",
        "wie ist(?: denn)? das wetter(?: heute| bei ihnen)*",
        "(?:lol|rofl|ha(?: ?ha)+|hihi|hehe|xd)",
        "(?:test|teste)(?: test| eins| zwei| 1| 2| 3)*",
        "(?:danke|vielen dank|dankeschon|danke schon|danke sehr)",
        "(?:ok|okay|klar|alles klar|gut|super|cool|toll|schon|verstanden|in ordnung|bereit|ich bin bereit|los geht's|los gehts|ja gern|ja gerne|gern|gerne)",
        "(?:erzahlen sie|erzahl|kennen sie)(?: mir| doch| mal)* (?:einen|nen) witz",
        "(?:bitte )?(?:schreib|schreiben sie|erzahl|erzahlen sie|dichte|mal|male|sing|ubersetze)(?: mir| uns| doch| mal| bitte)*(?: ein| eine| einen)(?: \\S+)? (?:gedicht|witz|lied|geschichte|rezept|aufsatz|bild)(?: \\S+){0,5}",
        "(?:wie viel uhr|wie spat)(?: ist es)?(?: gerade| jetzt)*",
        "(?:nein )?(?:das war|war)(?: nur| doch)* (?:ein )?(?:witz|spass|scherz)",
      ),
    },
  ],
  questionStart:
    /^(?:und |aber |also )?(?:was|wie|wer|wann|wo|warum|wieso|weshalb|welche[rsmn]?|wem|wen|wessen|womit|wofur|wohin|woher|ist|sind|haben|hat|gibt|werden|wird|wurde|wurden|kann|konnen|konnte|konnten|darf|durfen|muss|mussen|soll|sollen|bekomme|bekommt|arbeitet|arbeiten|besteht|erhalte)\b/u,
  spokenQuestion:
    /^(?:und |aber |also )?(?:(?:was|wie|wer|wann|wo|warum|wieso|welche[rsmn]?)(?: \S+){0,2} (?:ist|sind|gibt|hat|haben|wird|werden|kann|konnen|darf|muss|sieht|verdient|lauft|geht|bekomm\S*) |gibt es |(?:ist|sind) (?:das|es|die|der|sie) |(?:konnen|haben|werden|wurden|durfen) (?:sie|wir|ich|die) |(?:kann|darf|muss|werde|bekomme) (?:ich|man) )/u,
  directed:
    /\b(?:sie|ihr|ihre[mnrs]?|ihnen|du|dein\S*|(?:die|der|dieser|diese|das|dem|den) (?:stelle|position|rolle|job|team|firma|unternehmen|gehalt|buro|arbeitszeit\S*|probezeit|vertrag|prozess|ablauf|chef\S*|start|nachsten schritte?)|gehalt|verdien\S*|homeoffice|home office|remote|urlaub\S*|uberstunden|arbeitszeit\S*|schicht\S*|probezeit|weiterbildung\S*|ruckmeldung)\b/u,
  wishStart:
    /(?<=\S )(?:(?:konnen|konnten|sollen|wollen|durfen) wir|kann ich|ich (?:mochte|will|muss)|lassen sie uns|bitte) (?=\S)/gu,
  checksBack:
    /^(?:(?:beantwortet|reicht|genugt|hilft|passt) (?:das|ihnen das|es)|ist das (?:das was|genug|in ordnung|ok|okay|verstandlich|klar)|(?:verstehen sie|wissen sie)(?: was ich meine)?$|soll ich (?:weiter|mehr|noch)|(?:nicht wahr|oder|richtig|okay|ok)$|war das)/u,
  reported: /\b(?:gefragt|fragte|fragen|frage mich|fragte mich|gesagt|sagte|sagen|dachte|gedacht|uberlegt)\b/u,
  attempt:
    /\b(?:ich wurde|wurde ich|ich konnte mir|konnte ich mir vorstellen|vielleicht|wahrscheinlich|ich denke|ich glaube ich|aber ich|aber einmal|einmal habe|stattdessen)\b/u,
  instruction:
    /(?:\b(?:ignorier\S*|vergiss|vergessen sie|missachte\S*|umgehe\S*)(?: \S+){0,4} (?:anweisung\S*|anleitung\S*|regeln|prompt\S*|vorgaben|instruktion\S*)|\bsystemprompt|\bsystem prompt|\bdu bist (?:jetzt|ab jetzt|nun)|\b(?:gib|geben sie|bewerte|bewerten sie|vergib|vergeben sie)(?: mir| mich| diese antwort| meine antwort| dieser antwort| diesem kandidaten| diesen kandidaten)(?: \S+){0,4} (?:punkte?|punktzahl|bewertung|note|sterne?|funf|5|10|100|hochst\S*|beste[nr]?|volle)\b|\bneue anweisung\S*)/u,
  persona: /\b(?:du bist (?:jetzt|ab jetzt|nun)) (?:eine? |der |die |das )?(\p{L}{3,})/u,
  ofOneself: /\b(?:ich|mich|mir|mein\w*|wir|uns|unser\w*)\b/u,
  ofTheInterview:
    /\b(?:du|dich|dir|dein\w*|anker|kompetenz\w*|prompts?|anweisung\w*|regeln|bewertung\w*|punkte?|kriterien|interviewer|assistent|kandidat\w*|antworte\w* (?:nur|immer|auf))\b/u,
  inPassing:
    /^(?:(?:und|aber|ach|also|auch)\s+)*(?:ubrigens|nebenbei(?: gefragt)?|ach ja|(?:nur )?(?:noch )?(?:mal )?eine(?: kurze| kleine)? frage|aus neugier)\s+/u,
  ofTheRole:
    /\b(?:(?:die|der|das|den|dem|ihre?|euer|eure|diese[rs]?) (?:stelle|job|position|team|firma|unternehmen|gehalt|buro|schichten|chef\w*|vertrag|arbeitszeit\w*|nachsten schritte)|gehalt|urlaub\w*|homeoffice|home office|uberstunden)\b|^(?:arbeiten|bieten|zahlen|bilden) sie\b|^(?:muss|musste|bekomme|darf|kann) ich\b/u,
  goesOn:
    /\b(?:weiter|weitermachen|weiter machen|fortfahren|fortsetzen|nachste frage|zur frage|weitergehen|nicht (?:aufhoren|beenden|abbrechen))\b/u,
  yes: starts(
    "ja|jawohl|jep|jup|joa|genau|richtig|stimmt|korrekt|ok|okay|gern|gerne|bitte|sicher|auf jeden fall|naturlich|klar|einverstanden|absolut|unbedingt|in ordnung|beenden|stopp|stop|aufhoren|machen sie das|tun sie das",
  ),
  no: starts("nein|ne|nee|no|noch nicht|doch nicht|lieber nicht|nicht|moment|warten|warte|quatsch"),
  wish: /\b(?:ich (?:mochte|will|muss|wurde)|mochte ich|will ich)(?: \S+){0,5} (?:aufhoren|beenden|abbrechen|gehen|schluss machen|stoppen)\b/u,
  nothingMore: starts(
    "(?:nein|ne|nee|no)(?: danke| vielen dank| keine| nichts| das war| das ist| ich habe| ich bin| von mir| alles| im moment| aktuell| momentan| eigentlich| passt| gerade| mir| soweit|$)",
    "nichts(?: mehr| weiter| weiteres| im moment| von meiner seite|$)",
    "(?:eigentlich |im moment |momentan |aktuell |soweit |gerade )*(?:nicht|keine(?: weiteren)?(?: fragen?)?|nein|nichts)(?: mehr| danke| im moment| von meiner seite)*$",
    "ich habe(?: im moment| aktuell| momentan| soweit| sonst| jetzt| eigentlich| gerade)* (?:keine|nichts)(?: weiteren| weitere| mehr| fragen?)*",
    "(?:das war|das ist) alles was ich (?:wissen|fragen|horen) (?:wollte|mochte)",
    "(?:das war|das ist|das ware|das war's|das wars)(?: es| s| alles| soweit| genug)*$",
    "(?:alles|soweit(?: ist)?(?: alles)?)(?: ist)? (?:klar|geklart|gut|beantwortet|verstanden|bestens)",
    "(?:danke|vielen dank|dankeschon|danke schon)(?: das war.*| fur \\S+.*| nein.*| sehr)*$",
    "(?:ok|okay|gut|super|prima|verstehe|verstanden|alles klar|klingt gut|in ordnung)$",
    "(?:passt|mir fallt nichts)",
    "ich bin (?:fertig|zufrieden|wunschlos)",
  ),
  wantsToKnow:
    /\b(?:(?<!\b(?:alles|das) (?:was )?)ich (?:wurde|mochte|will|wollte)(?: \S+){0,6} (?:wissen|erfahren|fragen|horen)|mich (?:wurde |)(?:interessiert|interessieren)|interessieren wurde|ich frage mich|erzahlen sie(?: mir)?(?: etwas| mehr)?|(?:was|wie) ist mit|konnen sie(?: mir)?(?: \S+){0,4} (?:sagen|erzahlen))\b/u,
};
