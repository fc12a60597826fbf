import type { Approval, PartAnswer } from "@aquamark/scoring";
import type { ProgramKey } from "../programs/demo-programs.ts";

/** A level was reached: when (an instant) and by which user (a key). */
export type DemoStep = { approval: Approval; at: string; by: string };

/** The answers to one measure. */
export type DemoResponse = {
  parts: Record<string, PartAnswer>;
  /** Empty where nothing was written. */
  comment: string;
  notRelevant: boolean;
  quality: null;
  approval: Approval;
  /** By sub-measure id. */
  subMeasures: Record<string, { comment: string }>;
  /** What is attached as evidence, by whoever changed the answer last. */
  links: { name: string; url: string }[];
  /** Every level it went through, draft first; the last is its present one. */
  steps: DemoStep[];
  createdAt: string;
  createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
};

/** A category's importance and target, 1 to 5 or null, and who gave them. */
export type DemoRating = {
  importance: number | null;
  target: number | null;
  modifiedAt: string;
  modifiedBy: string;
};

/** One organisation's answers to one survey for one round. Organisations, programs and users are named by key, measures and categories by the ids of the program file. */
export type DemoSubmission = {
  /** Unique, such as `2026/asset-management/tarn-valley-water`. */
  key: string;
  organisation: string;
  program: ProgramKey;
  survey: string;
  title: string;
  /** The day that places it in a round, such as `2026-06-30`. */
  appliesOn: string;
  approval: Approval;
  /** Every level it went through, draft first. */
  steps: DemoStep[];
  createdAt: string;
  createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
  responses: Record<string, DemoResponse>;
  ratings: Record<string, DemoRating>;
};
