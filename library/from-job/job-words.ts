/** How a job description asks for what a competency of the library is about. Each pattern that is found counts once. */

const words = (list: string): readonly RegExp[] =>
  list
    .trim()
    .split(/\s*\n\s*/u)
    .map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, "iu"));

export const jobWords: Readonly<Record<string, readonly RegExp[]>> = {
  "problem-solving": words(`problem[- ]?solv|solve\\w* (?:\\w+ ){0,3}problems
    troubleshoot|debug|diagnos|fault
    root cause|solutions?[- ]orient|find(?:ing)? solutions
    incidents?|outages?|breakdowns?|repair`),
  "analytical-thinking": words(`analytic|analys
    data[- ]driven|insights?|metrics|kpis?|figures
    statistic|dashboards|reports|reporting
    hypothes|experiment|a/b`),
  "decision-making": words(`decision
    judg(?:e)?ment
    prioriti[sz]e (?:\\w+ ){0,3}(?:risk|trade)
    strateg`),
  "learning-agility": words(`(?:willing|eager|keen|want|ready|desire|hungry)\\w* to learn
    learn(?:ing|s)? (?:new|quickly|fast|from|on the job)|quick learner
    curio(?:us|sity)
    training (?:is |will be )?(?:given|provided)|study|college|apprentice`),
  communication: words(`communicat
    written and spoken|in writing|writ(?:e|ing) (?:clear|reports|documentation)
    explain|present(?:ation|ing)? (?:\\w+ ){0,3}(?:to|skills)
    listen|on the phone|by phone|telephone`),
  collaboration: words(`collaborat|cross[- ]functional
    team[- ]?(?:work|player|spirit)
    work(?:ing|s)? (?:closely |well )?(?:with|in a team|in teams|as part of|alongside|together)
    multi-?disciplinary|partner(?:ing)? with|pair`),
  "customer-focus":
    words(`customer[- ](?:focus|service|facing|centric|first|orient|needs|experience|satisfaction|success)
    (?:help|serve|serving|advis\\w+|support\\w*) (?:our |your )?(?:customers|clients|guests|visitors|users)
    customers|clients|guests|visitors
    complaints?|user needs|service[- ]minded`),
  "conflict-resolution": words(`conflict
    de-?escalat|difficult (?:customers|conversations|situations|people)
    mediat|complain|upset|angry`),
  "leading-people":
    words(`lead(?:ing)? (?:a |the |our |your |and )?(?:\\w+ ){0,2}(?:team|people|group|engineers|staff|nurses|shift|crew|brigade)
    (?:team|shift|crew) ?lead(?:er)?s?(?![\\p{L}])|head chef|foreman|forewoman
    leadership|line manage|people manage|manage (?:a |the |your )?team|direct reports
    coach|mentor|develop(?:ing)? (?:people|staff|your team|others)
    supervis|delegat|appraisal|one[- ]to[- ]ones?|1:1`),
  influencing: words(`influenc|persua|convinc
    stakeholder
    negotiat
    buy-?in|advocat|c-level|executives`),
  ownership: words(`ownership|take (?:full )?responsibility|accountab
    (?:work(?:ing)? |act )?independent|on your own|autonom
    self[- ](?:starter|motivated|directed|reliant)|own initiative|proactive|use (?:your )?initiative
    end[- ]to[- ]end|drive (?:projects|results)|see things through`),
  "planning-and-prioritising": words(`prioriti[sz]|time management
    plan(?:ning|s)? (?:and|your|the|work|shifts|projects|routes)|schedul|rota|roster
    deadlines?|on time|several (?:tasks|projects) at|multi-?task|juggl
    organi[sz](?:ed|ational|e your)|coordinat|project manage`),
  "quality-focus": words(`attention to detail|eye for detail|detail[- ]orient
    accura|precis|careful|thorough
    quality|standards|hygiene|haccp|gmp
    check(?:ing|s)|test(?:ing|s)|inspect|stock ?(?:take|count|control)
    safety|policies|procedures|instructions`),
  adaptability: words(`flexib|adaptab
    fast[- ]paced|changing|dynamic
    ambigu|uncertain|start-?up
    shift|weekend|rotat|seasonal`),
  "technical-depth": words(`architect|system design|technical (?:leadership|expertise|depth|knowledge|skills)
    engineer(?:ing)?|developer|software|infrastructure
    technician|machines?|electric|mechanic|mainten
    programming|code|apis?|databases?|cloud|linux|kubernetes`),
  "creative-thinking": words(`creativ|innovat
    new ideas|ideas|think outside
    design(?:er|s|ing)? (?:new|concepts|campaigns)|concepts?|campaign
    storytell|brand`),
  integrity: words(`integrity|honest|ethic
    confidential|discretion|data protection|gdpr|privacy
    complian|regulat|safeguard
    cash handling|trust(?:worthy)?`),
  resilience: words(`resilien|under pressure|pressure
    calm|stress
    targets?|rejection|setbacks?|persisten|determin
    night shift|emotional|demanding(?! physical)|busy`),
  "service-design": words(`back-?end|server-side|microservices?
    apis?\\b|rest|graphql|grpc
    databases?|postgres|mysql|data ?model|schema
    distributed|scal(?:e|able|ing)|event-driven|kafka`),
  "interface-engineering": words(`front-?end|user interfaces?
    react|vue|angular|svelte
    html|css|browser
    accessib|design system|responsive`),
  "service-reliability": words(`site reliability|sre\\b|devops|platform
    kubernetes|terraform|infrastructure|cloud
    on[- ]call|incident|monitoring|observability|slo
    ci/cd|deploy`),
  "data-judgement": words(`data (?:scien|analy|engineer|quality)
    statistic|machine learning|model(?:s|l?ing)
    experiment|a/b|causal
    python|sql|dbt|pipelines?|warehouse`),
  "product-discovery": words(`product (?:manage|discovery|owner)
    user (?:research|interviews|needs)
    roadmap|market research
    hypothes|validate`),
  "product-prioritisation": words(`roadmap|backlog
    product (?:manage|strategy|owner)
    prioriti[sz]
    stakeholder`),
  "design-craft": words(`(?:product|ux|ui|interaction|visual) design
    figma|prototyp|wirefram
    usability|user research
    design system`),
  "needs-discovery": words(`sales|account executive|business development
    discovery|customer needs|consultative|solution selling
    prospect|lead generation|qualif(?:y|ying)
    crm|salesforce|hubspot`),
  "deal-management": words(`clos(?:e|ing)|quota|targets
    pipeline|forecast
    negotiat|contracts?|proposals?
    sales cycle|deals?|revenue`),
  "issue-resolution": words(`support (?:agent|specialist|team|tickets?)|help ?desk|service desk
    tickets?|queries|enquiries|inquiries
    troubleshoot|resolve
    complaints?|live chat|phone and email|zendesk`),
  "clinical-judgement": words(`nurs|clinical|ward
    patients?|vital signs|deteriorat
    medication|medicines|wound|assess
    nmc|registered nurse|care plan`),
  "person-centred-care": words(`person[- ]centred|patient[- ]centred|compassion|dignity
    patients? and (?:their )?(?:families|relatives)|residents|service users
    care plan|carers?|caring
    famil(?:y|ies)|relatives`),
  "operational-control": words(`warehouse|logistic|distribution|fulfil
    inbound|outbound|goods|stock|inventory|dispatch
    shifts?|operations
    picking|packing|forklift|deliver`),
  "performance-and-growth": words(`performance (?:reviews?|management)|feedback|appraisal
    (?:develop|grow|coach|mentor)\\w* (?:people|your team|staff|team members|engineers|others|managers)
    hiring|recruit
    line manage|direct reports|people manage`),
  "team-direction":
    words(`(?:vision|strategy|direction|goals|okrs?) (?:for|of|with) (?:the |your )?team|set(?:ting)? (?:direction|goals|priorities)
    head of|director|lead (?:a |the |our )?(?:\\w+ )?(?:team|department)
    strateg|budget|okrs?
    manager`),
  dependability: words(`reliab|dependab
    punctual|on time|timekeeping|attendance
    school leaver|first job|apprentice|trainee
    no experience`),
  "drive-to-learn": words(`apprentice|trainee|school leaver|training
    (?:willing|eager|keen|want)\\w* to learn
    interest in|enthusias|motivat
    college|career change`),

  zusammenarbeit: words(`team(?:fähig|geist|arbeit|player|orient)|im team
    zusammenarbeit|zusammenarbeiten|abstimm|abstimmung
    kolleg|interdisziplin|fachübergreif|abteilung
    schnittstelle zwischen|kooperat`),
  lernbereitschaft: words(`lernbereit|lernwillig|neugier|wissbegier
    lern(?:en|st)|weiterbild|fortbild|einarbeit
    auffassungsgabe|neue (?:technologien|themen|aufgaben)
    interesse an|motivat|lust auf|quereinst`),
  verantwortung: words(`verantwort
    selbst(?:st)?ändig|eigenständig|eigeninitiative
    eigenverantwort|ergebnis
    zuverlässig`),
  "technische-fuehrung": words(`lead (?:developer|engineer)|tech(?:nical)? lead|leitende\\w* (?:entwickl|ingenieur)
    mentor|code reviews?|architekt
    technische (?:führung|leitung|verantwortung)`),
  softwareentwurf: words(`software|entwickl\\w* (?:von|moderner)|programmier
    apis?\\b|schnittstellen|microservices?|backend|frontend|web(?:anwendung|entwicklung)
    datenbank|sql|java\\b|python|typescript|c#
    architektur|clean code`),
  fehlersuche: words(`fehler(?:suche|analyse|behebung|bild)|debug
    störung|entstörung|support
    test(?:s|en|automat)|monitoring
    wartung|betrieb (?:der|von)|rufbereitschaft|problemlös|instandhaltung`),
  "bedarf-klaeren": words(`vertrieb|verkauf|außendienst|sales
    bedarf|beratung (?:von|der|unserer) kund|kundenbedürf
    akquise|neukunden|leads?
    lösungsverkauf|angebote?`),
  abschluss: words(`abschluss(?:stark|sicher|orient)|vertragsabschl
    verhandl|angebots
    umsatz|vertriebsziel|zielvorgaben|provision
    crm|pipeline|außendienst`),
  "anliegen-loesen": words(`kundenservice|kundendienst|call-?center|service-?center|hotline|helpdesk
    anfragen|anliegen|tickets?
    reklamation|beschwerde
    telefon|chat|e-mail`),
  kundengespraech:
    words(`kund(?:en|innen)(?:kontakt|gespräch|orient|beratung|service|freund|kommunikation)|gästen?|bürger
    kommunikat|gesprächsführung|freundlich
    telefon
    beratung|beraten|serviceorient|(?:umgang|kontakt) (?:mit|zu) (?:menschen|kund|mandant|gäst)|mandant|ansprechp`),
  teamfoerderung: words(`teamkoordination|teamleitung|supervisor
    einarbeitung (?:neuer|von)|schul(?:en|ung von)|coach
    qualität im team|dienstplan`),
  "klinische-einschaetzung": words(`pfleg|klinik|krankenhaus|station
    patient|bewohner|vitalzeichen|krankenbeobachtung
    medikament|wund|behandlungspflege|ärztlich
    examinier|pflegefach`),
  patientenorientierung: words(`patient|bewohner|pflegebedürft|klient
    angehörige|einfühl|empath|würde
    zuwendung|menschlich|biograf|aktivierend
    betreuung`),
  "zusammenarbeit-im-dienst": words(`übergabe|dienstübergabe|visite
    ärzt|interdisziplin|multiprofessionell
    schicht|dienstplan|wohnbereich|station
    pflegeteam|kolleg`),
  "ablauf-sichern": words(`logistik|lager|versand|disposition|dispon|spedition
    touren|transport|lieferung|lieferant
    wareneingang|warenausgang|kommission|bestand
    schicht|termin(?:treu|gerecht)|ablauf|abläufe|prozess`),
  sorgfalt: words(`sorgfalt|sorgfältig|genau|gewissenhaft|präzis
    qualität
    dokumentation|dokumentier|prüf|kontroll|inventur
    vorschriften|hygiene|sicherheit|arbeitsschutz`),
  integritaet: words(`vertraulich|verschwiegen|diskret|datenschutz
    compliance|gesetzestreu
    ehrlich|integrität|vertrauen`),
  mitarbeiterfuehrung: words(`führung|führen
    mitarbeiter(?:gespräch|entwicklung|führung|innen)|personal
    team(?:leitung|leiter|entwicklung)|leitung
    feedback|förder|coach|motivier|dienstplan|einsatzplan`),
  teamrichtung: words(`strateg|ziele|zielverein|vision
    leitung (?:der|des|einer|eines)|abteilungsleit|bereichsleit|teamleit
    budget|kennzahlen|kpi
    weiterentwicklung (?:der|des)|veränder`),
  konfliktklaerung: words(`konflikt
    deeskal|schwierige\\w* (?:gespräch|situation|kund)
    vermittl|mediat|durchsetzung
    führung`),
  zuverlaessigkeit: words(`zuverlässig|verlässlich
    pünktlich
    schulabschluss|(?<!abgeschlossene[nr]? )ausbildung (?:zum|zur|als)|azubi|ausbildungsplatz
    schülerpraktik|praktikum
    verantwortungsbewusst`),
};
