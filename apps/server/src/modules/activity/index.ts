export { followedHint, hintOf, recordChange, recordChanges } from "./record-change.ts";
export { recordCtes, recordValues } from "./record-sql.ts";
export {
  aboutOf,
  activityMergeHours,
  type EntityKind,
  type EntityRef,
  followedAfter,
  type RecordedChange,
  type Verb,
} from "./recorded-change.ts";
