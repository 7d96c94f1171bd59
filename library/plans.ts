import type { LibraryPlanInput } from "#contract/library.ts";
import { accountExecutive } from "./plans/account-executive.ts";
import { backendEngineer } from "./plans/backend-engineer.ts";
import { customerSupport } from "./plans/customer-support.ts";
import { dataScientist } from "./plans/data-scientist.ts";
import { demoPlans } from "./plans/demo.ts";
import { firstJob } from "./plans/first-job.ts";
import { frontendEngineer } from "./plans/frontend-engineer.ts";
import { germanPlans } from "./plans/german.ts";
import { nurse } from "./plans/nurse.ts";
import { operationsCoordinator } from "./plans/operations-coordinator.ts";
import { peopleManager } from "./plans/people-manager.ts";
import { platformEngineer } from "./plans/platform-engineer.ts";
import { productDesigner } from "./plans/product-designer.ts";
import { productManager } from "./plans/product-manager.ts";

/** Every ready plan: positions at three levels, plans in German, and the two for trying out and practising. */
export const libraryPlans: readonly LibraryPlanInput[] = [
  ...backendEngineer,
  ...frontendEngineer,
  ...platformEngineer,
  ...dataScientist,
  ...productManager,
  ...productDesigner,
  ...accountExecutive,
  ...customerSupport,
  ...nurse,
  ...operationsCoordinator,
  ...peopleManager,
  ...firstJob,
  ...germanPlans,
  ...demoPlans,
];
