import { type RetrievalCv } from "./retrieval-cv.ts";

export const spedytor: RetrievalCv = {
  id: "spedytor",
  language: "pl",
  profession: "truck dispatcher",
  level: "experienced",
  passages: [
    {
      id: "dane",
      page: 1,
      text: `Bogumił Szczerba-Novotny, spedytor międzynarodowy / dyspozytor, Gliwice
Dziewięć lat w transporcie drogowym, w tym dwa za kierownicą. Prawo jazdy C+E z kodem 95, karta kierowcy, dyspozycyjność także w weekendy.`,
    },
    {
      id: "obecnie",
      page: 1,
      text: `Od 04/2019: Transmorawa Logistyka Sp. z o.o., Gliwice – starszy dyspozytor. Flota 46 ciągników, kierunki Niemcy, Czechy, Włochy. Planowanie tras i ładunków, kontakt z kierowcami w trzech językach, rozliczanie czasu pracy. Na co dzień: przyjmowanie zleceń od stałych klientów i z giełdy, układanie kółek na tydzień naprzód, awizacje i okna rozładunkowe, dokumenty CMR i celne do Szwajcarii, tankowania i opłaty drogowe, awarie w trasie, urlopy kierowców, rozmowy o stawkach, zastępstwo kierownika transportu. Pracuję z dwoma młodszymi dyspozytorami, których sam wdrożyłem, i z księgową od rozliczeń.`,
    },
    {
      id: "puste",
      page: 1,
      text: `Puste kilometry zmniejszyłem z 19 do 9 procent: stałe ładunki powrotne z dwóch hut szkła pod Dreznem, umowa z mleczarnią i mniej giełdy. Daje to około 110 tysięcy euro rocznie przy tej samej liczbie aut.`,
    },
    {
      id: "wypadek",
      page: 1,
      text: `W lutym 2021 nasz kierowca wpadł na oblodzonej drodze do rowu pod Brnem. Byłem z nim na linii do przyjazdu karetki, potem zadzwoniłem do żony, zorganizowałem przeładunek chłodni w cztery godziny i sam pojechałem po niego do szpitala.`,
    },
    {
      id: "kierowca",
      page: 1,
      text: `Jeden z kierowców odmawiał jazdy do Włoch i groził odejściem. Zamiast kary zapytałem o powód: syn miał dializy w każdy czwartek. Ułożyłem mu krótkie kółka, został i od tamtej pory szkoli nowych.`,
    },
    {
      id: "tacho",
      page: 2,
      text: `Odpowiadam za tachografy i pakiet mobilności: odczyty, delegowanie, powroty kierowców do bazy. Dwie kontrole inspekcji transportu bez kary. Klientowi, który żądał dowozu ponad dozwolone godziny, odmówiłem na piśmie.`,
    },
    {
      id: "programy",
      page: 2,
      text: `Programy: Trans.eu, TimoCom, Webfleet, SAP TM (podstawy), Excel z tabelami przestawnymi. Języki: polski, czeski, niemiecki B2, angielski B1, włoski na tyle, żeby kłócić się o palety.`,
    },
    {
      id: "reklamacje",
      page: 2,
      text: `Reklamacje i szkody: CMR, zdjęcia przy załadunku, zgłoszenie tego samego dnia. Spór o 31 ton zamarzniętej farby wygrany z ubezpieczycielem po siedmiu miesiącach, odszkodowanie w całości.`,
    },
    {
      id: "wczesniej",
      page: 2,
      text: `2017–2019 kierowca C+E, plandeka, trasy do Hiszpanii. 2015–2017 magazynier w hurtowni opon. Technikum logistyczne w Zabrzu, matura 2014, kurs certyfikatu kompetencji zawodowych przewoźnika 2020.`,
    },
  ],
  questions: [
    { ask: "Jak zmniejszył Pan puste kilometry?", passages: ["puste"], overlap: true },
    {
      ask: "Proszę opowiedzieć o sytuacji kryzysowej z pracownikiem w niebezpieczeństwie.",
      passages: ["wypadek"],
      overlap: false,
    },
    { ask: "Tachografy i pakiet mobilności", passages: ["tacho"], overlap: true },
    { ask: "Jak przekonuje Pan upartych podwładnych?", passages: ["kierowca"], overlap: false },
    { ask: "Spór z ubezpieczycielem o odszkodowanie", passages: ["reklamacje"], overlap: true },
    { ask: "Znajomość SAP i TimoCom", passages: ["programy"], overlap: true },
    {
      ask: "Which freight exchanges such as TimoCom does he know?",
      passages: ["programy"],
      overlap: true,
      crossLanguage: true,
    },
    { ask: "Size of the fleet and which countries", passages: ["obecnie"], overlap: false, crossLanguage: true },
  ],
};
