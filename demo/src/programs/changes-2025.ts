import type { ProgramFile } from "@aquamark/program-file";
import {
  addMeasure,
  addOption,
  nextVersion,
  removeMeasure,
  reweightMeasure,
  rewordMeasure,
} from "./change-program.ts";

const survey = "asset-management";

/** The program of 2025: that of 2024 with what the first round taught. */
export function toAssetManagement2025(previous: ProgramFile): ProgramFile {
  return nextVersion(previous, "Asset management 2025", (program) => {
    addMeasure(
      program,
      {
        id: "am-nature",
        title: "Nature is considered where assets are built and run",
        description: `Land, rivers, coasts and species touched by the assets are known; harm is avoided first, then reduced, then made good.

**Evidence**

- A map of sensitive areas and the assets in them
- A project that was changed to avoid harm
- Land that was improved, and how that is checked`,
        weight: 10,
        responseType: "maturity",
      },
      { survey, category: "pr-climate", after: "am-energy" },
    );
    addMeasure(
      program,
      {
        id: "am-data-sharing",
        title: "Data are shared with those who can use them",
        description: `Neighbouring organisations, public services, designers and researchers get the data they need, in an agreed form, unless there is a reason against it.

**Evidence**

- Agreements and published data
- Requests of the year and the answers
- A use that helped the organisation itself`,
        weight: 5,
        responseType: "maturity",
      },
      { survey, category: "pr-data" },
    );

    removeMeasure(program, "am-shift-handover");

    rewordMeasure(program, "am-fleet", {
      title: "Vehicles, plant and tools are fit for the work and well used",
    });
    rewordMeasure(program, "am-benchmarking", {
      description: `At least once a year figures or practices are compared with those of organisations of similar size and task, and differences are explained.

**Evidence**

- The last comparison, and why these organisations were chosen
- Actions that followed`,
    });

    reweightMeasure(program, "am-climate-exposure", 15);
    reweightMeasure(program, "am-field-devices", 10);

    addOption(
      program,
      { responseType: "yes-no", part: "answer", after: "no" },
      {
        key: "planned",
        score: 0.25,
        name: "Planned",
        description: "Decided, with an owner and a date within the next twelve months.",
      },
    );
  });
}
