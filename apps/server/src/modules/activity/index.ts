export {
  activityMergeHours,
  type EntityRef,
  type RecordedChange,
  recordChange,
  type Verb,
} from "./record-change.ts";
