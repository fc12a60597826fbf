import type { SurveyLevels } from "@aquamark/program-content";

export const depths = ["one", "two", "three"] as const;
export type Depth = (typeof depths)[number];

export type LevelName = "categories" | "areas" | "functions" | "processes" | "subProcesses" | "measures";

const levelNames: Record<Depth, readonly LevelName[]> = {
  one: ["categories"],
  two: ["areas", "categories"],
  three: ["functions", "processes", "subProcesses"],
};
const labels: Record<LevelName, string> = {
  categories: "C",
  areas: "A",
  functions: "F",
  processes: "P",
  subProcesses: "S",
  measures: "M",
};

/** The structure a new survey begins with; measures sit on its lowest level. */
export function structureOf(depth: Depth, titleOf: (name: LevelName) => string): SurveyLevels {
  const names = levelNames[depth];
  return {
    levels: names.map((name, index) => ({
      title: titleOf(name),
      label: labels[name],
      hasMeasures: index === names.length - 1,
    })),
    measure: { title: titleOf("measures"), label: labels.measures },
  };
}
