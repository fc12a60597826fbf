export { followedHint, hintOf, recordChange, recordChanges } from "./record-change.ts";
export { recordCtes, recordValues } from "./record-sql.ts";
export {
  type ActivityState,
  aboutOf,
  activityMergeHours,
  activityStates,
  type EntityKind,
  type EntityRef,
  entityKinds,
  followedAfter,
  type RecordedChange,
  type Verb,
  verbs,
} from "./recorded-change.ts";
