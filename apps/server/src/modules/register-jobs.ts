import type { JobKind } from "../platform/jobs/job-kind.ts";
import { programExport, workbookApply, workbookCheck } from "./exchange/index.ts";
import { sendMails } from "./mail/index.ts";
import { programImport } from "./programs/index.ts";
import { helpRecalculate, recalculateSurvey } from "./recalculation/index.ts";
import { scoreImpact } from "./reports/index.ts";

/** Every kind of background work; one line a kind. */
export const jobKinds: readonly JobKind[] = [
  programImport,
  programExport,
  workbookCheck,
  workbookApply,
  recalculateSurvey,
  helpRecalculate,
  scoreImpact,
  sendMails,
];
