import { checkProgram } from "./check-program.ts";
import { normaliseId } from "./entity-id.ts";
import type { Fault } from "./fault.ts";
import type { LocatedNode } from "./located.ts";
import { type ProgramCategory, ProgramFile } from "./program-schema.ts";
import { type ReadDocument, type ReadOptions, readDocument } from "./read-document.ts";
import { type Loose, readShape } from "./shape.ts";

export type ReadProgramResult = { ok: true; program: ProgramFile } | { ok: false; faults: Fault[] };

/**
 * Reads a program file: YAML 1.2 (core schema) without anchors, aliases and tags, or JSON.
 *
 * Every fault is listed, with its place. Defaults and the keys of parts and options are filled in; ids that are
 * UUIDs come out dashed and in lower case. A program whose bindings do not fit is read: compiling its surveys
 * lists what is wrong with them.
 */
export function readProgramFile(source: string | Uint8Array, options: ReadOptions = {}): ReadProgramResult {
  return readProgramDocument(readDocument(source, options));
}

/** As `readProgramFile`, of a document that was read. */
export function readProgramDocument({ root, faults }: ReadDocument): ReadProgramResult {
  if (root === null) return { ok: false, faults: faults.list() };
  fillKeys(root);
  const program = readShape(ProgramFile, root, faults);
  if (program !== undefined) {
    normaliseIds(program);
    checkProgram(program, faults);
  }
  if (program === undefined || !faults.isEmpty) return { ok: false, faults: faults.list() };
  return { ok: true, program: program as ProgramFile };
}

function fillKeys(root: LocatedNode): void {
  for (const type of itemsOf(valueOf(root, "responseTypes"))) {
    itemsOf(valueOf(type, "parts")).forEach((part, index) => {
      fillKey(part, `p${index + 1}`);
      itemsOf(valueOf(part, "options")).forEach((option, position) => fillKey(option, `o${position + 1}`));
    });
  }
}

function fillKey(node: LocatedNode, key: string): void {
  if (node.kind !== "map") return;
  const present = valueOf(node, "key");
  if (present !== undefined && !(present.kind === "scalar" && present.value === null)) return;
  const { offset } = node;
  node.entries.set("key", { keyOffset: offset, value: { kind: "scalar", offset, value: key, text: key } });
}

function valueOf(node: LocatedNode, key: string): LocatedNode | undefined {
  return node.kind === "map" ? node.entries.get(key)?.value : undefined;
}

function itemsOf(node: LocatedNode | undefined): LocatedNode[] {
  return node?.kind === "list" ? node.items : [];
}

function normaliseIds(program: Loose<ProgramFile>): void {
  if (program.program !== undefined) normaliseField(program.program, "lineage");
  for (const type of program.responseTypes ?? []) normaliseField(type, "id");
  for (const measure of program.measures ?? []) {
    normaliseField(measure, "id");
    normaliseField(measure, "responseType");
    for (const subMeasure of measure?.subMeasures ?? []) normaliseField(subMeasure, "id");
  }
  for (const survey of program.surveys ?? []) {
    normaliseField(survey, "id");
    normaliseCategories(survey?.categories ?? []);
  }
}

function normaliseCategories(categories: Loose<ProgramCategory[]>): void {
  for (const category of categories) {
    normaliseField(category, "id");
    normaliseCategories(category?.categories ?? []);
    for (const placement of category?.measures ?? []) {
      normaliseField(placement, "measure");
      for (const binding of Object.values(placement?.bindings ?? {})) normaliseField(binding, "measure");
    }
  }
}

function normaliseField<K extends string>(
  item: { [P in K]?: string | undefined } | undefined,
  field: K,
): void {
  const id = item?.[field];
  if (item !== undefined && id !== undefined) item[field] = normaliseId(id);
}
