import {
  describeFault,
  FAULTS_MAX,
  type Fault,
  type FaultParam,
  type FaultPath,
  formatPath,
} from "./fault.ts";

/** A value of a file with where it stands; offsets count UTF-16 units from the start of the text. */
export type LocatedNode = LocatedMap | LocatedList | LocatedScalar;

export type LocatedMap = { kind: "map"; offset: number; entries: Map<string, LocatedEntry> };
export type LocatedList = { kind: "list"; offset: number; items: LocatedNode[] };

/** `text` is the scalar as written, without quotes: `007` for a number 7. */
export type LocatedScalar = {
  kind: "scalar";
  offset: number;
  value: string | number | boolean | null;
  text: string;
};

export type LocatedEntry = { keyOffset: number; value: LocatedNode };

/** Collections nested deeper are refused, so that no reader runs out of stack. */
export const DEPTH_MAX = 100;

/** Collects the faults of one file and finds their places in it. */
export class FaultList {
  readonly #lineStarts: number[] = [0];
  readonly #faults: { offset: number | null; fault: Fault }[] = [];
  #root: LocatedNode | null = null;
  #count = 0;

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** More faults would not be listed. */
  get isFull(): boolean {
    return this.#count > FAULTS_MAX;
  }

  clear(): void {
    this.#faults.length = 0;
    this.#count = 0;
  }

  /** Sets the tree in which `add` looks places up. */
  setRoot(root: LocatedNode): void {
    this.#root = root;
  }

  /** Adds a fault at a place known by its offset, or of the file as a whole (null). */
  addAt(offset: number | null, path: FaultPath, code: string, params: Record<string, FaultParam> = {}): void {
    this.#push(offset, path, code, params, describeFault(code, params) ?? code);
  }

  /** Adds a fault at the value the path leads to, or at the nearest one around it; `atKey`: at its key. */
  add(
    path: FaultPath,
    code: string,
    params: Record<string, FaultParam> = {},
    options: { atKey?: boolean; message?: string } = {},
  ): void {
    const offset = this.#root === null ? null : offsetOf(this.#root, path, options.atKey ?? false);
    this.#push(offset, path, code, params, options.message ?? describeFault(code, params) ?? code);
  }

  /** Line and column of the value the path leads to, or of the nearest one around it; `atKey`: of its key. */
  placeOf(path: FaultPath, atKey = false): { line?: number; column?: number } {
    return this.#root === null ? {} : this.#lineAndColumn(offsetOf(this.#root, path, atKey));
  }

  /** The faults in the order of the file. */
  list(): Fault[] {
    const faults = this.#faults
      .toSorted((a, b) => (a.offset ?? -1) - (b.offset ?? -1))
      .map((entry) => entry.fault);
    const left = this.#count - faults.length;
    if (left > 0) {
      const params = { count: left };
      faults.push({
        path: "",
        code: "more_faults",
        params,
        message: describeFault("more_faults", params) ?? "",
      });
    }
    return faults;
  }

  #push(
    offset: number | null,
    path: FaultPath,
    code: string,
    params: Record<string, FaultParam>,
    message: string,
  ): void {
    this.#count++;
    if (this.#faults.length >= FAULTS_MAX) return;
    const place = offset === null ? {} : this.#lineAndColumn(offset);
    this.#faults.push({ offset, fault: { path: formatPath(path), ...place, code, params, message } });
  }

  #lineAndColumn(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

/** The value a path leads to; undefined where there is none. */
export function nodeAt(root: LocatedNode, path: FaultPath): LocatedNode | undefined {
  let node: LocatedNode | undefined = root;
  for (const step of path) {
    if (node?.kind === "map" && typeof step === "string") node = node.entries.get(step)?.value;
    else if (node?.kind === "list" && typeof step === "number") node = node.items[step];
    else return undefined;
  }
  return node;
}

function offsetOf(root: LocatedNode, path: FaultPath, atKey: boolean): number {
  let node = root;
  let offset = root.offset;
  for (const [index, step] of path.entries()) {
    if (node.kind === "map" && typeof step === "string") {
      const entry = node.entries.get(step);
      if (entry === undefined) return offset;
      node = entry.value;
      offset = atKey && index === path.length - 1 ? entry.keyOffset : node.offset;
    } else if (node.kind === "list" && typeof step === "number") {
      const item = node.items[step];
      if (item === undefined) return offset;
      node = item;
      offset = node.offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** Whether PostgreSQL and UTF-8 can hold the text: no NUL, no half of a surrogate pair. */
export function unstorableCharacter(text: string): string | null {
  if (text.includes("\u0000")) return "U+0000";
  return text.isWellFormed() ? null : "a lone surrogate";
}
