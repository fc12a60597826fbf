import type { JobKind } from "../platform/jobs/job-kind.ts";

/** Every kind of background work; one line a kind. */
export const jobKinds: readonly JobKind[] = [];
