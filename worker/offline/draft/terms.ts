/** Words of crafts and trades that name a skill by themselves, as job descriptions write them, in English and German. */
import type { SkillKind } from "#contract/api/skill.ts";
import type { Language } from "#contract/language.ts";

export type Term = { names: Record<Language, string>; kind: SkillKind; found: RegExp };

const written = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");
const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Each a name that stands for itself, told apart from words that only look like it by its capital letters where `exact`. */
const plain = (kind: SkillKind, words: string, exact = false): Term[] =>
  words.split(/\s*;\s*/u).map((name) => {
    const source = written(escaped(name));
    return { names: { en: name, de: name }, kind, found: exact ? new RegExp(source.source, "u") : source };
  });

/** Keys are the name in English and, where it differs, in German. */
const known = (kind: SkillKind, entries: Readonly<Record<string, string>>): Term[] =>
  Object.entries(entries).map(([name, source]) => {
    const [en = name, de = en] = name.split(" | ");
    return { names: { en, de }, kind, found: written(source) };
  });

export const terms: readonly Term[] = [
  ...plain(
    "technical",
    "Java; JavaScript; TypeScript; Python; Kotlin; Ruby on Rails; PHP; Scala; Elixir; C#; .NET; Node.js; React; Angular; Vue; Svelte; HTML; CSS; SQL; PostgreSQL; MySQL; MongoDB; Redis; Elasticsearch; Kafka; RabbitMQ; Docker; Kubernetes; Terraform; Ansible; Jenkins; GitHub Actions; AWS; Azure; Google Cloud; GCP; Linux; GraphQL; gRPC; Spark; Airflow; dbt; Snowflake; BigQuery; Tableau; Power BI; Looker; pandas; scikit-learn; TensorFlow; PyTorch; Prometheus; Grafana; OpenTelemetry; Django; Flask; Spring Boot; Figma; Salesforce; HubSpot; Zendesk; Jira; Excel; DATEV; SAP; SolidWorks; AutoCAD; CATIA; MATLAB; WordPress; Photoshop",
  ),
  ...plain("technical", "Go; Rust; Swift; R; Git; C; SPS; CNC", true),
  ...known("technical", {
    "C++": String.raw`c\+\+`,
    "REST APIs | REST-Schnittstellen": "rest(?:ful)?(?:[- ](?:apis?|services?|interfaces?|schnittstellen))",
    "CI/CD": "ci ?/ ?cd|continuous (?:integration|delivery|deployment)",
    Microservices: "micro-?services?",
    "Machine learning | Maschinelles Lernen": "machine[- ]learning|maschinelles lernen",
    "Statistics | Statistik":
      "statistics|statistical (?:methods|analysis|modelling|modeling)|statistik|statistische[nr]? (?:methoden|verfahren)",
    "A/B testing | A/B-Tests": String.raw`a/b[- ]?test(?:s|ing)?|experiment design`,
    "Data modelling | Datenmodellierung": "data model(?:l?ing|s)|datenmodell\\w*",
    "Data pipelines | Datenpipelines": "(?:data|etl|elt) pipelines?|datenpipelines?|etl",
    "Distributed systems | Verteilte Systeme": "distributed systems?|verteilte[nr]? systeme?",
    "Databases | Datenbanken": "(?:relational )?databases?|(?:relationale[nr]? )?datenbanken",
    "Automated testing | Automatisierte Tests":
      "(?:automated|unit|integration) test(?:s|ing)|automatisierte[nr]? test(?:s|en|ing)?|testautomatisierung",
    "On-call work | Rufbereitschaft": "on[- ]call|rufbereitschaft",
    "Warehouse systems | Lagersysteme":
      "wms|warehouse management systems?|lagerverwaltungs(?:system|software)\\w*|(?:rf|handheld) scanners?|hand-?scanner\\w*",
    "ERP systems | ERP-Systeme": "erp(?:[- ]systems?\\w*)?",
    "CRM systems | CRM-Systeme": "crm(?:[- ](?:systems?|software|tools?)\\w*)?",
    "MS Office":
      "(?:ms|microsoft)[- ]office(?: ?365)?|office 365|office-(?:kenntnisse|paket|programme)\\w*|microsoft 365",
    "Electronic patient records | Elektronische Dokumentation":
      "(?:electronic|digital) (?:patient|health|care) records?|e-?prescribing|elektronische[nr]? (?:patientenakte|pflegedokumentation)",
  }),
  ...plain("domain", "HACCP; GMP", true),
  ...known("domain", {
    "Forklift licence | Staplerschein":
      "(?:fork-?lift|flt|counterbalance|reach truck)(?: trucks?)?(?: driving| operator| driver)?(?:'s)? ?(?:licen[cs]e|certificat\\w+|ticket)|staplerschein|gabelstapler-?schein|flurförderschein",
    "Driving licence | Führerschein":
      "(?:full |valid |clean |uk )*driv(?:ing|er'?s?) licen[cs]e|führerschein(?: (?:der )?(?:klasse|kl\\.) ?\\w+)?",
    "Picking and packing | Kommissionieren":
      "pick(?:ing)?(?:,| and| &|/) ?pack(?:ing)?|order picking|kommissionier\\w*",
    "Goods in and out | Warenein- und -ausgang":
      "goods[- ]in|inbound|outbound|loading and unloading|be- und entlad\\w*|waren(?:eingang|ausgang|annahme)\\w*|wareneingangs\\w*",
    "Stock control | Bestandsführung":
      "stock (?:control|takes?|counts?|checks?)|cycle counts?|inventory (?:control|management|counts?)|inventur\\w*|bestands(?:führung|kontrolle|pflege)",
    "Health and safety | Arbeitssicherheit": "health (?:and|&) safety|arbeitssicherheit\\w*|arbeitsschutz\\w*",
    "Medication administration | Medikamentengabe":
      "(?:administer\\w*|administration of|giving) (?:of )?(?:medicines|medication|drugs|iv \\w+)|medication administration|medikamenten(?:gabe|versorgung|management)|medikamente (?:richten|stellen|verabreichen)",
    "Wound care | Wundversorgung": "wound (?:care|management|dressing\\w*)|wundversorgung|wundmanagement",
    "Patient assessment | Krankenbeobachtung":
      "(?:assess\\w*|assessment of|monitor\\w*) (?:\\w+ ){0,3}patients?|patient assessments?|vital signs|vitalzeichen\\w*|krankenbeobachtung",
    "Care planning | Pflegeplanung": "care plan(?:s|ning)?|pflegeplan\\w*|pflegeprozess\\w*",
    "Care documentation | Pflegedokumentation":
      "(?:clinical|care|nursing) (?:documentation|records?)|record[- ]keeping|pflegedokumentation",
    "Infection control | Hygiene":
      "infection (?:prevention|control)|hygiene(?:standards|vorschriften|regeln|richtlinien)",
    "Nursing registration | Examen in der Pflege":
      "(?:nmc|nursing) (?:registration|pin)|registered nurse (?:licen[cs]e|registration)|examinierte \\w+|staatlich anerkannte \\w+",
    "Nursing training | Ausbildung in der Pflege":
      "(?:nurs(?:e|ing)|care assistant) (?:training|degree|diploma|qualification|education|studies)|(?<!newly )qualified nurse|trained (?:as a )?nurse|(?:kranken|alten|gesundheits)?pflege-?ausbildung|ausbildung (?:als |zur |zum |in der )(?:\\p{L}+-? (?:und |oder ))?(?:\\p{L}*pfleg\\p{L}*|krankenschwester)",
    "Prospecting and cold calling | Neukundengewinnung":
      "cold[- ](?:calls?|calling|outreach)|prospect(?:ing)?|lead generation|kaltakquise|neukunden(?:akquise|gewinnung)|akquise",
    "Negotiation | Verhandlung": "negotiat\\w+|verhandlungs\\w+",
    "Pipeline and forecasting | Vertriebsplanung":
      "(?:sales )?(?:pipeline|forecast\\w*)(?: management)?|vertriebs(?:pipeline|planung|forecast)",
    "Closing deals | Abschlüsse":
      "clos(?:e|ing) (?:\\w+ ){0,2}(?:deals?|sales|business)|full sales cycle|vertragsabschl\\w+|abschlussst\\w+",
    "Complaint handling | Reklamationen":
      "(?:handling |resolving |dealing with )?complaints?(?: handling)?|reklamation\\w*|beschwerde\\w*",
    "Telephone support | Telefonische Beratung":
      "(?<!prospect[^.]{0,60})(?:by|over the|on the) (?:phone|telephone)|telefonisch\\w*|am telefon",
    "Budget responsibility | Budgetverantwortung":
      "(?:manag\\w+ )?(?:a |the |\\w+ )?budgets?(?: (?:responsibility|management|planning))?|budgetverantwortung|budgetplanung",
    "Recruiting | Personalauswahl":
      "(?:hiring|recruit(?:ing|ment)) (?:of )?(?:new )?(?:staff|people|engineers|team members|colleagues)|personalauswahl|mitarbeitergewinnung",
    "People management | Mitarbeiterführung":
      "(?:people|line|performance) management|manag(?:e|ing) (?:a |your |the )?(?:team|staff|people|\\d+)\\b[^.]{0,20}|mitarbeiterführung|führungserfahrung|personalführung|(?:disziplinarische|fachliche)\\w* führung",
    "Bookkeeping | Buchhaltung": "book-?keeping|accounts payable|buchhaltung|buchführung",
    "Shift work | Schichtdienst":
      "shift work|(?:day|night|rotating|early|late) shifts?|schicht(?:dienst|arbeit|bereitschaft|betrieb)\\w*|schicht-(?= (?:und|oder) )|drei-?schicht\\w*|wechselschicht",
    "Beekeeping | Imkerei": "bee-?keep(?:ing|er)|hive (?:inspections?|management)|imker\\w*",
    "Technical drawings | Technische Zeichnungen":
      "(?:technical|engineering) drawings?|technische[nr]? zeichnungen|blueprints?",
    "First aid | Erste Hilfe": "first[- ]aid(?: at work)?|erste[- ]hilfe",
    "Project management | Projektmanagement": "project management|projektmanagement|projektleitung",
    "Maths | Mathematik":
      "(?<!degree[^.]{0,40})(?:maths?|mathematics|arithmetic|numeracy|numerate|good with numbers)(?! degree)|mathe(?:matik)?(?:kenntnisse)?|rechnen|grundrechenarten",
    "Mental health | Psychische Gesundheit": "mental health|psychiatri\\w+",
    "Dementia care | Begleitung bei Demenz": "dementia(?: care)?|demenz\\w*",
    Scrum: "scrum|agile (?:methods|methodolog\\w+|development)|agile[nr]? (?:methoden|entwicklung)",
  }),
];
