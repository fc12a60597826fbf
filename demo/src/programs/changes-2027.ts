import type { ProgramFile } from "@aquamark/program-file";
import { addMeasure, moveMeasure, nextVersion, reweightMeasure, rewordMeasure } from "./change-program.ts";

const survey = "asset-management";

/** The program of 2027 as far as its author has come: that of 2026 with more on suppliers and carbon, still open. */
export function toAssetManagement2027(previous: ProgramFile): ProgramFile {
  return nextVersion(previous, "Asset management 2027", (program) => {
    addMeasure(
      program,
      {
        id: "am-supplier-carbon",
        title: "Suppliers say what their work emits",
        description: `The larger suppliers report the emissions of what they deliver, and the figures count when contracts are awarded.

**Evidence**

- The share of spending that reports cover
- A contract that was awarded with emissions among the criteria`,
        weight: 5,
        responseType: "maturity",
      },
      { survey, category: "pr-suppliers", after: "am-supplier-performance" },
    );
    // Written down for later, and placed in no survey so far.
    program.measures.push({
      id: "am-open-standards",
      title: "Interfaces between systems follow open standards",
      description: `New systems exchange data in forms that others can read without the maker's help.

**Evidence**

- The standards that contracts name
- An exchange that was set up without the supplier`,
      weight: 5,
      responseType: "maturity",
      subMeasures: [],
    });

    rewordMeasure(program, "am-lessons", {
      title: "Lessons are drawn from projects and incidents, and change what is done",
    });
    moveMeasure(program, "am-data-sharing", { survey, category: "pr-suppliers" });
    reweightMeasure(program, "am-supplier-risk", 10);
    reweightMeasure(program, "am-cyber-recovery", 10);
  });
}
