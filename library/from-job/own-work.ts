/** Questions that a person is puzzled by whose work is done with their own hands, or in another place than a hospital. Pure. */

/** They ask how an operation, a project or a group was steered. */
const beyondOwnHands = new Set([
  "operations-organised-something",
  "operations-late-truck",
  "operations-disruption-handled",
  "operations-carrier-late",
  "operations-peak-plan",
  "operations-process-improved",
  "logistik-lkw-panne",
  "logistik-stoerung",
  "logistik-verbessert",
  "logistik-puenktlich-gebucht",
  "cb-other-team",
  "cb-joint-start",
  "co-mixed-audience",
  "dm-go-on-or-stop",
  "ow-inherited",
  "qf-raised-standard",
  "software-schlechter-zustand",
  "leitung-zwei-schweigen",
]);

/** Whether a question can be asked of somebody who carries out work that others plan. */
export const asksOwnWork = (id: string) => !beyondOwnHands.has(id);

const ofDesk = new Set([
  "at-fewer-return",
  "at-much-information",
  "at-two-figures",
  "co-written",
  "pp-three-assignments",
  "pp-three-requests",
  "qf-five-hundred",
  "qf-unnoticed-flaw",
]);

/** Work whose pieces can lie until tomorrow; no shift in a ward or a warehouse is of that kind. */
export const isOfDesk = (id: string) => ofDesk.has(id);

/** Cases of a hospital: in a home nobody comes from an operation, and no ward round was this morning. */
const ofHospital = new Set([
  "nurse-post-op-evening",
  "nurse-near-miss",
  "pflege-nach-operation",
  "pflege-aus-fehler-sicherer",
  "pflege-angeleitet",
]);

export const isOfHospital = (id: string) => ofHospital.has(id);

/** Duties at school and the choice of a trade, of which people with years of work behind them no longer tell. */
const ofSchool = new Set([
  "ausbildung-drangeblieben",
  "ausbildung-warum-dieser-beruf",
  "first-kept-going",
  "first-why-this-work",
]);

export const isOfSchool = (id: string) => ofSchool.has(id);
