export { hintOf, recordChange, recordChanges } from "./record-change.ts";
export { recordCtes, recordValues } from "./record-sql.ts";
export { activityMergeHours, type EntityRef, type RecordedChange, type Verb } from "./recorded-change.ts";
