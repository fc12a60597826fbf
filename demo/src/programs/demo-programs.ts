import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertSamm, type ProgramFile, readProgramFile } from "@aquamark/program-file";
import type { SurveyGroupKey } from "../organisations/survey-groups.ts";
import { toAssetManagement2025 } from "./changes-2025.ts";
import { toAssetManagement2026 } from "./changes-2026.ts";
import { toAssetManagement2027 } from "./changes-2027.ts";

export type ProgramKey =
  | "asset-management-2024"
  | "asset-management-2025"
  | "asset-management-2026"
  | "asset-management-2027"
  | "samm";

/** A program of the demo. Instants are RFC 3339 UTC. */
export type DemoProgram = {
  key: ProgramKey;
  file: ProgramFile;
  surveyGroups: SurveyGroupKey[];
  createdAt: string;
  /** The key of a user. */
  createdBy: string;
  /** When, and by which user; null while the program is open. */
  finalised: { at: string; by: string } | null;
};

/** The long survey of the asset management programs. */
export const MAIN_SURVEY = "asset-management";
/** The short one, which shares most of its measures with the long one. */
export const SHORT_SURVEY = "customer-resilience";

function readBase(): ProgramFile {
  const path = fileURLToPath(new URL("../../programs/asset-management-2024.yaml", import.meta.url));
  const result = readProgramFile(readFileSync(path));
  if (result.ok) return result.program;
  const faults = result.faults.map((fault) => JSON.stringify(fault)).join("\n");
  throw new Error(`${path} is not a valid program file:\n${faults}`);
}

/** OWASP SAMM 2 as published, which lies in the repository with its licence. */
function readSamm(): ProgramFile {
  const model = fileURLToPath(new URL("../../../data/samm/model", import.meta.url));
  const paths = readdirSync(model, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yml"),
  );
  const result = convertSamm(
    new Map(paths.sort().map((path) => [path, readFileSync(join(model, path), "utf8")])),
  );
  if (result.ok) return result.program;
  throw new Error(`SAMM cannot be converted: ${result.faults.map(({ message }) => message).join(" ")}`);
}

function demoProgram(key: ProgramKey, file: ProgramFile, year: number): DemoProgram {
  return {
    key,
    file,
    surveyGroups: ["water", "transport"],
    createdAt: `${year}-03-04T09:30:00.000Z`,
    createdBy: "author",
    finalised: { at: `${year}-05-27T14:00:00.000Z`, by: "admin" },
  };
}

/** The asset management lineage, three finalised years and the next one, still open; then OWASP SAMM as published. */
export function demoPrograms(): DemoProgram[] {
  const first = readBase();
  const second = toAssetManagement2025(first);
  const third = toAssetManagement2026(second);
  return [
    demoProgram("asset-management-2024", first, 2024),
    demoProgram("asset-management-2025", second, 2025),
    demoProgram("asset-management-2026", third, 2026),
    {
      ...demoProgram("asset-management-2027", toAssetManagement2027(third), 2026),
      createdAt: "2026-09-14T09:30:00.000Z",
      finalised: null,
    },
    demoProgram("samm", readSamm(), 2025),
  ];
}
