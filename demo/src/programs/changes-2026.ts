import type { ProgramFile } from "@aquamark/program-file";
import {
  addMeasure,
  moveMeasure,
  nextVersion,
  removeMeasure,
  reweightMeasure,
  rewordMeasure,
} from "./change-program.ts";

const survey = "asset-management";

/** The program of 2026: that of 2025, with more on attacks, floods and digital records. */
export function toAssetManagement2026(previous: ProgramFile): ProgramFile {
  return nextVersion(previous, "Asset management 2026", (program) => {
    addMeasure(
      program,
      {
        id: "am-cyber-recovery",
        title: "Recovery of control systems was tested this year",
        description: `At least one control system was rebuilt from backups, or run by hand for the time a rebuild would take, and the result was written down.

**Evidence**

- The test report
- How long it took, and what was changed afterwards`,
        weight: 5,
        responseType: "yes-no",
      },
      { survey, category: "pr-emergency", after: "am-exercises" },
    );
    addMeasure(
      program,
      {
        id: "am-digital-records",
        title: "Contracts ask for digital records of what was built",
        description: `Contracts say which data about new assets are delivered, in which form and when, and payment depends on it.

**Evidence**

- The requirement in two recent contracts
- Deliveries that were refused
- Time saved when the data were loaded`,
        weight: 10,
        responseType: "maturity",
      },
      { survey, category: "pr-handover", after: "am-handover-days" },
    );

    // Publishing became part of the first measure instead of one of its own.
    removeMeasure(program, "am-policy-published");
    rewordMeasure(program, "am-policy", {
      title: "A published asset policy says what the organisation wants from its assets",
      description: `A short policy, owned by the board and open to everyone, says what the assets are for, which principles guide decisions about them and what the organisation will not compromise on.

**Evidence**

- The current policy with date and signature, and where it is published
- Decisions of the last year that quote or follow it
- How new staff and contractors get to know it`,
    });

    moveMeasure(program, "am-system-security", { survey, category: "pr-risk", after: "am-risk-register" });

    reweightMeasure(program, "am-exercises", 10);
    reweightMeasure(program, "am-adaptation", 15);
  });
}
