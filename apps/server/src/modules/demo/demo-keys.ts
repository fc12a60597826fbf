import type { DemoProgram, DemoSubmission } from "@aquamark/demo";
import { type EntityKind, toEntityId } from "@aquamark/program-file";
import { newId } from "../../platform/db/ids.ts";

/** Ids by the key that names a thing in the demo's content. */
export type IdsByKey = { of(key: string): string };

/** Gives each key a new id; asking for another key is a fault of the content. */
export function idsFor(kind: string, things: readonly { key: string }[]): IdsByKey {
  const ids = new Map(things.map(({ key }) => [key, newId()]));
  return {
    of: (key) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`The demo has no ${kind} ${key}.`);
      return id;
    },
  };
}

/** Ids of a lineage's surveys, categories and measures by the ids its program files give them. */
export class LineageIds {
  private readonly lineageId: string;
  private readonly known = new Map<string, string>();

  constructor(lineageId: string) {
    this.lineageId = lineageId;
  }

  /** Remembers what it was asked: each id is a hash, and each measure is answered by a hundred organisations. */
  of(kind: EntityKind, id: string): string {
    const key = `${kind}|${id}`;
    let known = this.known.get(key);
    if (known === undefined) {
      known = toEntityId(this.lineageId, kind, id).id;
      this.known.set(key, known);
    }
    return known;
  }
}

/** A program of the demo as it was written. */
export type LoadedProgram = { content: DemoProgram; programId: string; ids: LineageIds };

export type LoadedPrograms = ReadonlyMap<DemoProgram["key"], LoadedProgram>;

export function programOf(programs: LoadedPrograms, key: DemoSubmission["program"]): LoadedProgram {
  const program = programs.get(key);
  if (program === undefined) throw new Error(`The demo has no program ${key}.`);
  return program;
}
