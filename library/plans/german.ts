import { ausbildung } from "./german/apprentice.ts";
import { disposition } from "./german/logistics.ts";
import { pflegefachkraft } from "./german/nurse.ts";
import { vertrieb } from "./german/sales.ts";
import { softwareentwicklung } from "./german/software.ts";
import { kundenservice } from "./german/support.ts";
import { teamleitung } from "./german/team-lead.ts";

/** Plans written in German, with competencies and anchors of their own. */
export const germanPlans = [
  ...softwareentwicklung,
  ...vertrieb,
  ...kundenservice,
  ...pflegefachkraft,
  ...disposition,
  ...teamleitung,
  ...ausbildung,
];
