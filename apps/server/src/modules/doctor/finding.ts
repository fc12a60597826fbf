/** What one test of the doctor found. */
export type Finding = {
  /** What was tested, such as `database` or `bucket`. */
  area: string;
  outcome: "ok" | "warning" | "failed";
  says: string;
  /** What to do about it, or null where there is nothing to do. */
  next: string | null;
};

type Test = {
  ok(says: string): void;
  warning(says: string, next: string): void;
  failed(says: string, next: string): void;
};

/** Collects the findings of one area; whatever else is thrown in it is a finding too. */
export async function testing(area: string, work: (test: Test) => Promise<void>): Promise<Finding[]> {
  const findings: Finding[] = [];
  const add = (outcome: Finding["outcome"]) => (says: string, next?: string) => {
    findings.push({ area, outcome, says, next: next ?? null });
  };
  try {
    await work({ ok: add("ok"), warning: add("warning"), failed: add("failed") });
  } catch (error) {
    add("failed")(
      error instanceof Error ? error.message : String(error),
      `Mend what the message names; the other tests of ${area} were left out.`,
    );
  }
  return findings;
}
