/**
 * Answers of invented people as they were given in interviews played by hand: in their own words, before anybody had
 * looked at what the plan listens for. By question, then by what was asked: the question itself or one of its probes.
 */
export type Played = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Knows the work, tells it plainly, and uses hardly a word that a plan would foresee. */
export const engineer: Played = {
  "backend-designed-service": {
    question:
      "That was the payout service. Couriers wanted their money the same evening, and finance insisted that nothing leaves the bank twice. The hardest call was whether to keep a balance per courier as a column or to add up the bookings each time. A column is quick but drifts; adding up is always right but slow for the people with 90,000 lines. I prototyped both over three days, and went for adding up with a snapshot each midnight, so one only sums a day's worth. I also turned down event sourcing with a framework, since nobody on the team wanted to maintain it at night.",
    choices:
      "The column with the running balance, as I said. I had it working on the second day, and I dropped it when two payouts at the same second left it three cents off.",
    breaks:
      "If the bank's API is unreachable the payouts simply pile up in an outbox table and go out later in the same order; couriers see 'on its way' rather than an error. If our Postgres primary dies we lose payouts for about forty seconds until the standby takes over, and I accepted that. The nasty one is the bank answering neither yes nor no, there a payout is parked, and a person looks at it in the morning with the bank's statement.",
    later:
      "Better than I feared. In three years there was one double payment, and that was a human pressing a button in the bank's own portal. What I got wrong was midnight: couriers in the night shift saw yesterday's balance for up to a minute, they complained, and I moved the snapshot to 4 a.m.",
  },
  "backend-schema-change": {
    question:
      "I'd create both new tables empty, teach the writers to put each row in all three within one go, run that for a few days and count differences nightly. Then shovel the history across in small portions with pauses, so the replicas can breathe. After that, readers one service at a time behind a switch, starting with the least critical one, and only when nobody has touched the first table for two weeks I stop writing to it, and drop it a month later.",
    order:
      "Writers first, since a reader can only trust what everybody fills. So two weeks of double writing before I let the first reader look at the new side.",
    rows: "Ten thousand at a time by primary key, with the tool noting where it got to so it can be killed and restarted, and it must leave alone the rows that the double writing has already put there.",
    undo: "Until the day I stop filling the first one. Before that I flip the switch and we are where we were; after that it is restore from the night before, so I'd take that step on a Tuesday morning with everybody at their desks.",
    teams:
      "I'd find out who they are first, from the database's connection records rather than from the wiki, that's where surprises live. Then a one-page note with dates, an hour where anybody can pick it apart, and I'd offer to send the pull requests myself, because for them it's only work without any gain.",
  },
  "backend-production-fault": {
    question:
      "Roughly once a week, a handful of bookings showed up twice, always between 2 and 3 in the afternoon. Everyone blamed Kafka redelivery. I put the message offset into each booking, waited for the next case, and the twins had different offsets, so the sender had truly sent two. From there I walked upstream: the sorting hall's scanners switch from one access point to the other during the shift change, and their firmware resends with a fresh number when the acknowledgement takes over five seconds. I could provoke it at my desk with a scanner wrapped in foil.",
    "wrong-track":
      "Kafka. For two months the team, me included, was sure it was redelivery, and I'd even built a filter for it that caught nothing, which should have told me.",
    exactly:
      "The scanner sends, the radio link moves to another access point and the reply is lost; after five seconds the scanner makes up a new message number and sends again, so on our side they looked like two parcels' events.",
    prevent:
      "On our side a scan is now recognised by parcel, gate and second, whatever number it carries, and the second one is dropped and counted. The counter is on the wall: it went from about forty a week to one or two real ones. The vendor shipped new firmware eight months later.",
  },
  "td-choice": {
    question:
      "Staying on Postgres rather than moving to Cassandra in 2021. I loaded a week of real traffic tripled onto each and Postgres coped until 2.6 times. So I argued to stay, with yearly partitions, and to look again at twice of that day's load. I wrote that number into the note, and we reached it only last year.",
    needs:
      "It had to take 2,000 bookings a second at Christmas, be right to the cent, and be something that six of us could look after at night.",
    rejected:
      "Cassandra. On its side was the write load and no failover night shifts; against it, that we would have had to rewrite every report and that no one had run it before.",
    later:
      "Good: we were never woken by it in three years, and finance kept their reports. Bad: each January I have to make the new partition by hand, and once I forgot until the 2nd.",
  },
  "dm-turned-out-wrong": {
    question:
      "I chose to keep courier rates in memory for a day to save calls. In March the rates changed at noon and we underpaid 312 people by some 4,100 euros in total. The support queue filled up at five. I switched it off within the hour, wrote the list of who was owed what, and asked our head of operations to send a note under my name that evening. Everybody was paid the difference the next day.",
    "your-part": "All of it. Nobody had asked for it, I had thought it up on a Friday and merged it on the Monday.",
    "put-right":
      "Besides the payments I sat with support for two evenings and answered the couriers who called, about forty of them.",
    "now-different":
      "Anything that decides money carries the time until which it is valid, and I ask 'who gets hurt if this is a day old' in every design talk.",
  },
  "dm-go-on-or-stop": {
    question:
      "What's gone is gone either way. What would I need to see in the third that is left to believe it? I'd put that on paper with the team first, two or three numbers and a day, and get somebody outside who has no stake to read our results. If a week-long try-out can settle it, do that before anything else. If the answer on that day is no, I stop it, tell the sponsor the same afternoon, and make sure that people land on good work; stopping shouldn't feel like a punishment.",
  },
  "backend-technical-direction": {
    question:
      "Eleven teams each wrote their own retry loops, and after one outage they hammered us for an hour. I wrote a 200-line library and didn't announce it; I asked our neighbours in tracking whether I could put it in their service for them. After that two other teams came by themselves.",
    against:
      "The mobile team hated it, they feared that somebody else's code would page them. I gave them a switch to turn it off and put my own phone number in the readme.",
    help: "I sent the pull request to each of them, with a graph of their own traffic before and after.",
    result:
      "Nine of eleven by the end of the year, without a mandate. The next outage recovered in six minutes rather than an hour. Two teams still roll their own, one with a good argument.",
  },
};

/** The same interview with somebody who keeps to what can be said of any job. */
export const vagueEngineer: Played = {
  "backend-designed-service": {
    question:
      "It was a microservice platform. The hardest decision was probably the technology, there were many discussions and in the end management decided.",
    choices: "We looked at everything that was on the market at the time, the usual, and then it was decided.",
    breaks: "It is cloud so it doesn't really go down.",
    later: "It worked fine as far as I know.",
  },
  "backend-schema-change": {
    question: "I'd use best practices, agile, and do it with the team, communication is key.",
    order: "That depends on the situation, normally the important things first.",
    rows: "With a script.",
    teams: "In meetings.",
  },
  "backend-production-fault": {
    question: "There was a memory problem once, we restarted the servers and it was better.",
    "wrong-track": "There were many theories, everybody had one, that is normal.",
    exactly: "It was just slow and then it crashed.",
    prevent: "We were more careful after that.",
  },
  "td-choice": {
    question: "There was not really a choice for me, the architecture was given.",
    needs: "Flexible I guess, and modern.",
    rejected: "I don't know.",
  },
  "dm-go-on-or-stop": {
    question: "Depends on the situation. If the team believes in it I'd go on, because belief moves mountains.",
    "money-spent": "You can't just throw money away.",
    "would-stop": "If management says so.",
  },
  "dm-turned-out-wrong": {
    question: "I usually think things through, so that doesn't happen to me. Everybody makes mistakes of course.",
    "your-part": "We decide everything together.",
    "put-right": "We talked about it in the team and then somehow it was fine.",
  },
  "backend-technical-direction": {
    question: "I always try to inspire people with new technologies, and I think many have taken something from that.",
    against: "Some people are always against everything.",
    result: "It went quite well I would say.",
  },
};

/** Fünf Jahre Geriatrie, erzählt ohne die Wörter aus dem Lehrbuch. */
export const nurse: Played = {
  "pflege-veraenderung-bemerkt": {
    question:
      "Frau B., 84, zweiter Tag nach der Hüfte. Mir kam sie beim Waschen anders vor, sie hat meinen Namen nicht mehr gewusst und sie fasste ständig ins Leere. Die anderen meinten, das ist das Alter. Ich habe Blutdruck und Sauerstoff gemessen, 86 Prozent, und sie war heiß. Ich bin direkt zur diensthabenden Ärztin und habe gesagt: seit gestern Abend neu, 86, 38,9, ich möchte, dass Sie jetzt mitkommen. Es war eine Lungenentzündung. Um elf lief das Antibiotikum.",
    aufgefallen: "Dass sie ins Leere gegriffen hat und mich Gerda nannte, das hatte sie am Vortag noch nicht getan.",
    vorher:
      "Temperatur, Sauerstoff und Blutdruck, und ich habe auf ihren Brustkorb geschaut, sie atmete flach und schnell, 28 Mal in der Minute.",
    angaben: "Seit wann, die drei Werte und was ich von ihr wollte, nämlich dass sie mit mir ins Zimmer geht.",
  },
  "pflege-nach-operation": {
    question:
      "Erst mal hin und nicht mehr weg: Vitalwerte noch mal, schaue ihn mir an, ist er blass, schwitzt er, tut der Bauch weh, ist der Verband durch, was läuft aus der Drainage. Flach legen, Beine hoch, Kollegin holt den Chirurgen ans Telefon, und ich sage gleich zu Anfang, dass ich eine Nachblutung befürchte. Zugang prüfen, Blutgruppe liegt hoffentlich vor. Alle fünf Minuten messen, bis jemand da ist. Wenn keiner ans Telefon geht, rufe ich nach fünf Minuten das Notfallteam, lieber einmal zu viel.",
  },
  "pflege-sturzrisiko": {
    question:
      "Ich lasse sie einmal aufstehen und drei Schritte gehen, da sehe ich mehr als auf dem Bogen. Sonst: war schon mal gefallen, wackelt beim Drehen, Schlappen statt Schuhe, Brille liegt im Schrank, seit gestern durcheinander.",
    behandlung:
      "Die Tabletten vor allem: was zum Schlafen, was gegen hohen Blutdruck, Wassertabletten am Abend, da muss man dann nachts dreimal raus.",
    zimmer:
      "Ob das Licht an den Füßen geht, ob der Weg ins Bad frei ist, und ob die Klingel da hängt, wo sie greifen kann. Bei uns waren im Herbst neun im Monat, fast alle zwischen Bett und Bad.",
    daraus:
      "Ich sage es ihr und der Tochter offen, stelle das Bett runter, und nachts gehen wir um zwei und um fünf mit ihr zur Toilette, bevor sie allein losläuft.",
  },
  "pflege-ablehnung": {
    question:
      "Ich stelle den Becher weg und setze mich auf die Bettkante. Sie hat ja recht, wenn ihr das keiner gesagt hat. Ich schaue in der Akte, was neu dazugekommen ist, und sage es ihr so, wie ich es meiner Oma sagen würde.",
    "erster-satz":
      "Gut, dass Sie fragen. Was macht Ihnen daran Bauchweh? Und dann lasse ich sie erst einmal fünf Minuten reden.",
    "bleibt-dabei":
      "Dann nimmt sie sie heute nicht. Ich sag ihr, was ohne die Tablette passieren kann und dass sie es sich bis zur Nachtrunde überlegen darf, und rufe wegen des Blutverdünners den Dienst an. Unterjubeln kommt nicht in Frage.",
    "wer-noch":
      "Der Dienst wegen des Blutverdünners noch am selben Abend, und die Nachtschwester. Ich schreibe es in die Akte, mit ihren Worten.",
  },
  "pflege-wille-und-erwartung": {
    question:
      "Ein alter Herr wollte zum Sterben heim, die Söhne wollten noch eine Magensonde. Am nächsten Tag habe ich die Söhne in die Teeküche geholt, die dachten, dass er sonst verhungert. Dann alle an einen Tisch, mit der Oberärztin, und er hat es selbst gesagt.",
    erfahren:
      "Ich bin abends nach dem Dienst bei ihm gesessen, da hat er es dreimal gleich gesagt, ohne dass ich gefragt hätte.",
    beitrag:
      "Ich habe den Tisch zusammengebracht, das hätte sonst keiner getan, und ich hatte vorher bei der Oberärztin vorgefühlt, damit sie nicht überrumpelt wird.",
    ausgegangen:
      "Er kam nach vier Tagen nach Hause, und ein Sohn hat später eine Karte geschrieben. Heute würde ich die Familie zwei Tage früher holen.",
  },
  "pflege-weniger-personal": {
    question:
      "Ich schaue zuerst, wer heute kippen kann, das sind meistens zwei oder drei, und der Überwachte bekommt das Bett vor dem Stützpunkt. Ganzwäsche nur, wo nötig. Um halb acht rufe ich die Leitung an und sage, dass wir so nicht sicher durch den Vormittag kommen.",
    viertelstunde:
      "Einmal durch alle Zimmer, fünf Minuten, jeden angeschaut, und dann mit der Kollegin aufteilen: sie nimmt die Aufnahmen, ich den Überwachten.",
    "kann-warten":
      "Betten beziehen, Schränke, die großen Verbände, die keiner Infektion wegen dringend sind; die gehen in den Spätdienst, und das sage ich dort auch.",
    "wen-bitten": "Die Leitung um jemanden aus dem Pool, und die Aufnahme darum, die zweite erst nach elf zu schicken.",
  },
};
