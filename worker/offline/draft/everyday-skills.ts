/** How job descriptions ask for ways of working, by language, with a name for each that a recruiter would use. */
import type { Language } from "#contract/language.ts";

export type EverydaySkill = { names: Record<Language, string>; found: RegExp };

const any = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, "iu");

export const everydaySkills: readonly EverydaySkill[] = [
  {
    names: { en: "Teamwork", de: "Teamarbeit" },
    found: any(
      "team[- ]?play|team ?work|team spirit|work(?:s|ing)? (?:well |closely |effectively )?(?:in a team|in teams|as part of|with others|together|across teams)|collaborat|cross[- ]functional|teamfähig|teamgeist|teamarbeit|zusammenarbeit|teamorientier|(?:im|ins) team",
    ),
  },
  {
    names: { en: "Communication", de: "Kommunikation" },
    found: any(
      "communicat|explain\\w* (?:[\\w-]+ ){0,4}(?:clearly|simply|to)|written and spoken|writes? clearly|write clear|good listener|listening|presentation skills|present(?:ing)? (?:\\w+ ){0,3}to|kommunikati|ausdrucksvermögen|gesprächsführung|präsentations|erklär\\w+",
    ),
  },
  {
    names: { en: "Working independently", de: "Selbstständiges Arbeiten" },
    found: any(
      "independent|on your own|on their own|self[- ](?:starter|motivated|directed|reliant)|take(?:s)? (?:ownership|responsibility|initiative)|ownership|own initiative|proactive|selbst(?:st)?ändig|eigenständig|eigenverantwort|eigeninitiative|verantwortungsbewusst|verantwortungsgefühl",
    ),
  },
  {
    names: { en: "Reliability", de: "Zuverlässigkeit" },
    found: any(
      "reliab|dependab|punctual|(?:being|be|arrive|start\\w*) on time|timekeeping|trustworth|good attendance|zuverlässig|pünktlich|verlässlich",
    ),
  },
  {
    names: { en: "Careful work", de: "Sorgfalt" },
    found: any(
      "attention to detail|eye for detail|accura|detail[- ]oriented|precis|careful|thorough|high (?:quality )?standards|sorgfältig|sorgfalt|genauigkeit|gewissenhaft|präzise|qualitätsbewusst",
    ),
  },
  {
    names: { en: "Organisation and priorities", de: "Organisation" },
    found: any(
      "organi[sz]ation(?:al)? skills|well[- ]organi[sz]ed|organi[sz]ed|prioriti[sz]|time management|multi-?task|juggl|deadlines?|organisationstalent|organisationsgeschick|organisationsfähig|organisiert|strukturiert\\w* arbeit|strukturierte\\w*|prioritäten|zeitmanagement|termintreu",
    ),
  },
  {
    names: { en: "Problem solving", de: "Problemlösung" },
    found: any(
      "problem[- ]?solv|solve (?:\\w+ ){0,3}problems|troubleshoot|root cause|problemlös|lösungsorientier|fehlersuche|fehleranalyse",
    ),
  },
  {
    names: { en: "Analytical thinking", de: "Analytisches Denken" },
    found: any("analytical|analytic mind|critical thinking|data[- ]driven|analytisch|zahlenverständnis|zahlenaffin"),
  },
  {
    names: { en: "Customer focus", de: "Kundenorientierung" },
    found: any(
      "(?:polite|friendly|courteous|helpful) (?:with|to|towards|manner with) (?:our )?(?:customers|guests|clients|visitors)|customer[- ](?:focus|orient|centric|first|service|facing|obsess)|client[- ](?:focus|facing)|service[- ](?:mind|orient)|(?:help|serv|advis)(?:e|ing) customers|kunden(?:orient|freundlich|service|kontakt|beratung)|serviceorient|dienstleistungs|umgang mit kund",
    ),
  },
  {
    names: { en: "Empathy", de: "Einfühlungsvermögen" },
    found: any(
      "empath|compassion|kind(?:ness)?\\b|caring|patien(?:ce\\b|t and|t,)|sensitiv|einfühlung|empathi|einfühlsam|mitgefühl|geduld|freundlich",
    ),
  },
  {
    names: { en: "Willingness to learn", de: "Lernbereitschaft" },
    found: any(
      "willing(?:ness)? to learn|eager to learn|keen to learn|want to learn|quick learner|learn(?:s|ing)? (?:new|quickly|fast)|curio(?:us|sity)|lernbereit|lernwillig|neugier|interesse an|lust (?:auf|zu lernen)|auffassungsgabe|weiterbild",
    ),
  },
  {
    names: { en: "Flexibility", de: "Flexibilität" },
    found: any(
      "flexib|adaptab|fast[- ]paced|changing (?:priorities|environment)|ambiguity|flexibel|anpassungs|wechselnd",
    ),
  },
  {
    names: { en: "Calm under pressure", de: "Belastbarkeit" },
    found: any(
      "under pressure|resilien|stay(?:s|ing)? calm|calm (?:under|in|manner)|stress|belastbar|stressresist|ruhig(?:en)? (?:bleib|kopf)|kühlen kopf|hektisch",
    ),
  },
  {
    names: { en: "Leading people", de: "Führung" },
    found: any(
      "lead(?:ing|s)? (?:a |an |the |your |and )?(?:\\w+ ){0,2}(?:team|people|group|engineers|managers)|leadership|led (?:\\w+ ){0,2}(?:managers|people|teams?)|coach|mentor|develop(?:ing)? (?:people|your team|others|staff)|führung(?:s|\\b)|mitarbeiterführung|anleiten|anleitung|teamleitung|teamentwicklung",
    ),
  },
  {
    names: { en: "Convincing others", de: "Überzeugungskraft" },
    found: any("influenc|persuas|stakeholder|convinc|negotiat|überzeugungs|verhandlungs|durchsetzung"),
  },
  {
    names: { en: "Handling conflict", de: "Umgang mit Konflikten" },
    found: any("conflict|de-?escalat|difficult (?:conversations|customers|people)|konflikt|deeskalation"),
  },
  {
    names: { en: "Decisions", de: "Entscheidungsstärke" },
    found: any("decision|judg(?:e)?ment|entscheidung(?:s|en treffen|sfreud)"),
  },
  {
    names: { en: "Creativity", de: "Kreativität" },
    found: any("creativ|innovat|new ideas|think outside|kreativ|ideenreich|innovativ"),
  },
  {
    names: { en: "Integrity", de: "Integrität" },
    found: any(
      "integrity|confidential|discretion|honest|ethic|compliance|verschwiegen|vertraulich|diskret|integrität|ehrlich",
    ),
  },
];
