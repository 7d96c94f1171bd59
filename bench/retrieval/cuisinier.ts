import { type RetrievalCv } from "./retrieval-cv.ts";

export const cuisinier: RetrievalCv = {
  id: "cuisinier",
  language: "fr",
  profession: "chef",
  level: "senior",
  passages: [
    {
      id: "profil",
      page: 1,
      text: `Gaspard LEMOYNE-TRAORÉ, chef de cuisine, 38 ans, Lyon 7e, permis B
Quinze ans de métier, du bistrot à la restauration collective. Je cherche une maison qui ferme deux soirs par semaine et où l'on goûte avant d'envoyer.`,
    },
    {
      id: "ardoise",
      page: 1,
      text: `L'Ardoise Penchée, Lyon — chef de cuisine, depuis mars 2019
Bistrot de 48 couverts, deux services. Brigade de six : un second, deux commis, un pâtissier, deux plongeurs. Carte changée toutes les trois semaines, ticket moyen 41 €. Je m'occupe des commandes, des plannings et des congés, de l'embauche avec la patronne, de la carte des desserts avec le pâtissier, des menus de groupe jusqu'à soixante, du brunch du dimanche une fois par mois et des relations avec la presse locale, que je préfère nourrir que lire. Moyenne de 4,7 sur 1.350 avis, et une table réservée aux voisins le mardi.`,
    },
    {
      id: "couts",
      page: 1,
      text: `Coût matière ramené de 36 à 28 % en un an : fiches techniques pesées, bêtes achetées entières, une seule garniture par plat, inventaire chaque lundi. Poubelles pesées devant tout le monde pendant un mois ; le gaspillage a diminué de moitié.`,
    },
    {
      id: "hygiene",
      page: 1,
      text: `Plan de maîtrise sanitaire et HACCP écrits par mes soins. Trois contrôles sans remarque. En août 2022 une chambre froide est montée à 11 °C pendant la nuit : tout jeté, 1.900 €, relevé montré aux clients du midi et menu réduit à l'omelette.`,
    },
    {
      id: "violence",
      page: 1,
      text: `J'ai appris chez un chef qui lançait des poêles. En 2020 j'ai crié sur un commis au point qu'il n'est pas revenu ; je suis allé chez lui m'excuser. Depuis, règle affichée au passe : on corrige l'assiette, jamais la personne. Il est aujourd'hui mon second.`,
    },
    {
      id: "allergies",
      page: 1,
      text: `Allergènes : tableau tenu à jour à chaque changement de carte, couteaux et planches violets, commande répétée à voix haute. Une cliente avait tu son allergie aux noix ; le stylo d'adrénaline était dans le tiroir et la salle savait s'en servir.`,
    },
    {
      id: "collectivite",
      page: 2,
      text: `2014–2019 — Cuisine centrale de Vaulx-les-Tilleuls, chef de production. 3.200 repas par jour pour écoles et maisons de retraite, liaison froide, textures modifiées, 52 % de produits locaux à la fin contre 9 % au début, à budget constant.`,
    },
    {
      id: "fournisseurs",
      page: 2,
      text: `Un réseau de dix-neuf maraîchers, éleveurs et pêcheurs du Léman, payés sous dix jours. Quand la grêle a détruit les tomates de l'un d'eux, j'ai acheté la récolte abîmée pour en faire 400 bocaux.`,
    },
    {
      id: "apprentis",
      page: 2,
      text: `Maître d'apprentissage : neuf jeunes, dont sept diplômés. Deux venaient d'un centre éducatif fermé. Le premier mois, je leur apprends seulement à arriver à l'heure et à tenir un couteau.`,
    },
    {
      id: "debuts",
      page: 2,
      text: `2008–2014 — commis puis chef de partie poissons au Relais des Trois Écluses (Chalon), saisons à Megève et à Saint-Malo, six mois dans un izakaya de Kanazawa.`,
    },
    {
      id: "formation",
      page: 2,
      text: `CAP cuisine 2006, brevet professionnel 2008, formation « cuisiner sans viande » 2021, sauveteur secouriste du travail. Anglais correct, bambara en famille, japonais de cuisine.`,
    },
  ],
  questions: [
    { ask: "Comment avez-vous ramené le coût matière à 28 % ?", passages: ["couts"], overlap: true },
    { ask: "Vous est-il arrivé de perdre votre calme avec un subordonné ?", passages: ["violence"], overlap: false },
    { ask: "Plan de maîtrise sanitaire et HACCP", passages: ["hygiene"], overlap: true },
    { ask: "Expérience des cantines et des grands volumes", passages: ["collectivite"], overlap: false },
    { ask: "Réseau de maraîchers et de pêcheurs", passages: ["fournisseurs"], overlap: true },
    { ask: "Insertion d'adolescents en difficulté", passages: ["apprentis"], overlap: false },
    {
      ask: "Who can show HACCP plans and clean inspections?",
      passages: ["hygiene"],
      overlap: true,
      crossLanguage: true,
    },
    {
      ask: "Procedures for guests who cannot tolerate certain foods",
      passages: ["allergies"],
      overlap: false,
      crossLanguage: true,
    },
    { ask: "Combien de personnes dirigez-vous ?", passages: ["ardoise"], overlap: false },
  ],
};
