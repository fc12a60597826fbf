import type { Cron } from "../platform/jobs/cron.ts";
import type { JobKind } from "../platform/jobs/job-kind.ts";
import type { Work } from "../platform/jobs/worker.ts";
import { dailyPurge, purgeAttachments } from "./attachments/index.ts";
import { auditSeal, everyMinuteSeal } from "./audit/index.ts";
import { auditExport } from "./audit-search/index.ts";
import { programExport, workbookApply, workbookCheck } from "./exchange/index.ts";
import { cleanUpJobs, dailyCleanUp, everyMinuteReport, reportQueue, tellFailure } from "./jobs/index.ts";
import { sendMails } from "./mail/index.ts";
import { hourlyNotifications, runNotifications } from "./notifications/index.ts";
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
  reportQueue,
  cleanUpJobs,
  runNotifications,
  sendMails,
  auditSeal,
  auditExport,
  purgeAttachments,
];

/** What is run at set times; one line a time. */
const crons: readonly Cron[] = [
  everyMinuteReport,
  dailyCleanUp,
  everyMinuteSeal,
  hourlyNotifications,
  dailyPurge,
];

/** All that a process can work on. */
export const work: Work = { kinds: jobKinds, crons, listener: tellFailure };

/** The kinds that write and send mails: what `aquamark notify --watch` works on. */
export const mailKinds = [runNotifications.kind, sendMails.kind];

/** The kinds that score submissions again: what `aquamark recalculate --watch` works on. */
export const recalculationKinds = [recalculateSurvey.kind, helpRecalculate.kind];
