export { type Anchor, anchorText, parseAnchor } from "./anchor.ts";
export type { AuditFault, FaultKind } from "./audit-fault.ts";
export { auditKeysOf } from "./audit-keys.ts";
export { type AuditEntry, recordAudit, recordAudits } from "./record-audit.ts";
export { resumeSealing } from "./resume-sealing.ts";
export { waitForSealingAnew } from "./seal-audit.ts";
export { auditSeal, everyMinuteSeal } from "./seal-audit-job.ts";
export { type Verification, verifyAudit } from "./verify-audit.ts";
