import { type RetrievalCv } from "./retrieval-cv.ts";

export const ingenieraCivil: RetrievalCv = {
  id: "ingeniera-civil",
  language: "es",
  profession: "civil engineer",
  level: "senior",
  passages: [
    {
      id: "datos",
      page: 1,
      text: `Itziar Peñalosa Mbengue
Ingeniera de Caminos, Canales y Puertos, colegiada · Zaragoza · disponibilidad para viajar
Catorce años en obra hidráulica y puentes, de la topografía a la jefatura de obra.`,
    },
    {
      id: "jefa",
      page: 1,
      text: `Construcciones Valdearcilla, S. A. Jefa de obra, de 2018 a la actualidad. Puentes, depósitos y colectores entre 3 y 28 millones de euros. Equipos de hasta 85 personas contando subcontratas, reporte mensual a la dirección técnica. Funciones: planificación y compras de la obra, contratación y seguimiento de subcontratas, certificaciones mensuales con la dirección facultativa, coordinación con servicios afectados (gas, fibra, riegos), plan de seguridad y de residuos, permisos de confederación y de carreteras, relación con ayuntamientos, cierre económico y liquidación. Obras entregadas como responsable: once, con un importe conjunto de 96 millones.`,
    },
    {
      id: "viaducto",
      page: 1,
      text: `Viaducto de Royo Hondo (Teruel), 412 m, dovelas prefabricadas lanzadas con viga. Ocho meses de montaje con viento; anemómetro propio y parada a 50 km/h. Entregado nueve días antes de plazo y sin accidentes con baja.`,
    },
    {
      id: "riada",
      page: 1,
      text: `En octubre de 2021 una crecida se llevó las ataguías del azud de Monreal y media plataforma. Había retirado la maquinaria la tarde anterior contra la opinión de mi gerente, por la previsión de la confederación. Nadie herido; reanudamos a los once días.`,
    },
    {
      id: "calidad",
      page: 1,
      text: `Rechacé cuatro amasadas de hormigón por asiento fuera de tolerancia con la bomba ya montada. El proveedor amenazó con dejarnos sin suministro. Pedí testigos a 28 días, los resultados me dieron la razón y seguimos trabajando juntos.`,
    },
    {
      id: "vecinos",
      page: 2,
      text: `Colector del barrio de Las Eras: zanja de seis metros en calles de cinco. Una oficina abierta a los vecinos todas las tardes, accesos para ambulancia garantizados, grietas fotografiadas casa por casa antes de empezar. Dos reclamaciones en dieciséis meses.`,
    },
    {
      id: "costes",
      page: 2,
      text: `Control de costes semanal por unidad de obra, modificados documentados desde el primer día. Margen final medio de 7,4 % frente a un 4 % de la empresa. Presto, Primavera P6, Civil 3D y Revit a nivel usuario.`,
    },
    {
      id: "peru",
      page: 2,
      text: `2013–2017: Consorcio Hidro Chinchaypata, Perú. Ingeniera residente en un túnel de aducción de 6,3 km a 3.900 m de altitud. Perforación y voladura, turnos de catorce días, negociación con tres comunidades campesinas sobre el agua.`,
    },
    {
      id: "proyecto",
      page: 2,
      text: `2010–2013: Estudio Larrañaga Ferraz, Pamplona. Cálculo de estructuras (SAP2000, CivilCAD), modelos de inundación con HEC-RAS e Iber, redacción de pliegos y estudios de seguridad.`,
    },
    {
      id: "equipo",
      page: 2,
      text: `Cuando entré era la única mujer a pie de obra. He formado a seis jefes de producción, cuatro de ellas mujeres; pedí vestuarios dignos antes que carteles, y la primera encargada de la empresa salió de mi equipo.`,
    },
    {
      id: "formacion",
      page: 2,
      text: `Ingeniería de Caminos, Santander, 2010. Máster en Prevención de Riesgos Laborales, 2019. Inglés C1, francés B2, wólof con mi madre. Permiso B, conocimientos de buceo que sirven para inspeccionar pilas.`,
    },
  ],
  questions: [
    { ask: "Cuénteme una decisión impopular que evitó una desgracia.", passages: ["riada"], overlap: false },
    { ask: "¿Qué experiencia tiene con viaductos y dovelas?", passages: ["viaducto"], overlap: true },
    {
      ask: "Hormigón rechazado por asiento fuera de tolerancia",
      passages: ["calidad"],
      overlap: true,
    },
    { ask: "Control de costes y margen de obra", passages: ["costes"], overlap: true },
    { ask: "Trabajos subterráneos en la montaña", passages: ["peru"], overlap: false },
    { ask: "Promoción de la igualdad en la construcción", passages: ["equipo"], overlap: false },
    { ask: "Flood models in HEC-RAS", passages: ["proyecto"], overlap: true, crossLanguage: true },
    {
      ask: "Keeping neighbours content during noisy excavation in narrow streets",
      passages: ["vecinos"],
      overlap: false,
      crossLanguage: true,
    },
  ],
};
