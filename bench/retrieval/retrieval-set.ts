import { accountExecutive } from "./account-executive.ts";
import { accountant } from "./accountant.ts";
import { analistaDeMarketing } from "./analista-de-marketing.ts";
import { architect } from "./architect.ts";
import { callCentreAgent } from "./call-centre-agent.ts";
import { careerChanger } from "./career-changer.ts";
import { controller } from "./controller.ts";
import { cuisinier } from "./cuisinier.ts";
import { dataScientist } from "./data-scientist.ts";
import { einkaeufer } from "./einkaeufer.ts";
import { elektriker } from "./elektriker.ts";
import { erzieherin } from "./erzieherin.ts";
import { firstJob } from "./first-job.ts";
import { hrPartner } from "./hr-partner.ts";
import { ingenieraCivil } from "./ingeniera-civil.ts";
import { laborant } from "./laborant.ts";
import { midwife } from "./midwife.ts";
import { nurse } from "./nurse.ts";
import { pharmacist } from "./pharmacist.ts";
import { platformEngineer } from "./platform-engineer.ts";
import { productDesigner } from "./product-designer.ts";
import { productManager } from "./product-manager.ts";
import { rechtsanwaltsfachangestellte } from "./rechtsanwaltsfachangestellte.ts";
import { salesAssistant } from "./sales-assistant.ts";
import { socialWorker } from "./social-worker.ts";
import { softwareEngineer } from "./software-engineer.ts";
import { spedytor } from "./spedytor.ts";
import { teacher } from "./teacher.ts";
import { warehouseOperative } from "./warehouse-operative.ts";
import { welder } from "./welder.ts";
import { type RetrievalCv } from "./retrieval-cv.ts";

/** Invented CVs, each with its questions; what they are for is in the README beside. */
export const retrievalSet: RetrievalCv[] = [
  accountExecutive,
  accountant,
  analistaDeMarketing,
  architect,
  callCentreAgent,
  careerChanger,
  controller,
  cuisinier,
  dataScientist,
  einkaeufer,
  elektriker,
  erzieherin,
  firstJob,
  hrPartner,
  ingenieraCivil,
  laborant,
  midwife,
  nurse,
  pharmacist,
  platformEngineer,
  productDesigner,
  productManager,
  rechtsanwaltsfachangestellte,
  salesAssistant,
  socialWorker,
  softwareEngineer,
  spedytor,
  teacher,
  warehouseOperative,
  welder,
];
