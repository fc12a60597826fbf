import { DEPTH_MAX, type FaultList, type LocatedEntry, type LocatedNode } from "./located.ts";

type Path = (string | number)[];

class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly isTooDeep: boolean;

  constructor(offset: number, reason: string, isTooDeep = false) {
    super(reason);
    this.offset = offset;
    this.isTooDeep = isTooDeep;
  }
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const CONSTANTS = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads JSON (RFC 8259) with places, which `JSON.parse` does not give, and with duplicate keys as faults.
 * Returns null where it is not well-formed.
 */
export function readJson(text: string, faults: FaultList): LocatedNode | null {
  try {
    return new JsonReader(text, faults).read();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    if (error.isTooDeep) faults.addAt(error.offset, [], "too_deep", { maximum: DEPTH_MAX });
    else faults.addAt(error.offset, [], "syntax", { reason: error.message });
    return null;
  }
}

class JsonReader {
  readonly #text: string;
  readonly #faults: FaultList;
  readonly #path: Path = [];
  #at = 0;

  constructor(text: string, faults: FaultList) {
    this.#text = text;
    this.#faults = faults;
  }

  read(): LocatedNode {
    const node = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail("Unexpected text after the value.");
    return node;
  }

  #value(): LocatedNode {
    this.#skipSpace();
    const offset = this.#at;
    const char = this.#text[offset];
    if (char === "{" || char === "[") {
      if (this.#path.length >= DEPTH_MAX) throw new JsonSyntaxError(offset, "Nested too deep.", true);
      return char === "{" ? this.#map(offset) : this.#list(offset);
    }
    if (char === '"') {
      const value = this.#string();
      return { kind: "scalar", offset, value, text: value };
    }
    for (const [word, value] of CONSTANTS) {
      if (this.#text.startsWith(word, offset)) {
        this.#at += word.length;
        return { kind: "scalar", offset, value, text: word };
      }
    }
    NUMBER.lastIndex = offset;
    const text = NUMBER.exec(this.#text)?.[0];
    if (text === undefined) return this.#fail("Expected a value.");
    this.#at += text.length;
    return { kind: "scalar", offset, value: Number(text), text };
  }

  #map(offset: number): LocatedNode {
    const entries = new Map<string, LocatedEntry>();
    this.#at++;
    if (this.#take("}")) return { kind: "map", offset, entries };
    do {
      this.#skipSpace();
      const keyOffset = this.#at;
      if (this.#text[keyOffset] !== '"') this.#fail("Expected a key in double quotes.");
      const key = this.#string();
      if (!this.#take(":")) this.#fail("Expected a colon.");
      this.#path.push(key);
      const value = this.#value();
      addEntry(entries, key, { keyOffset, value }, this.#path, this.#faults);
      this.#path.pop();
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail("Expected a comma or }.");
    return { kind: "map", offset, entries };
  }

  #list(offset: number): LocatedNode {
    const items: LocatedNode[] = [];
    this.#at++;
    if (this.#take("]")) return { kind: "list", offset, items };
    do {
      this.#path.push(items.length);
      items.push(this.#value());
      this.#path.pop();
    } while (this.#take(","));
    if (!this.#take("]")) this.#fail("Expected a comma or ].");
    return { kind: "list", offset, items };
  }

  // Scanned by hand: a regular expression over a text of megabytes can run out of stack.
  #string(): string {
    const start = this.#at;
    let at = start + 1;
    for (; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (Number.isNaN(code)) throw new JsonSyntaxError(start, "The text in quotes does not end.");
      if (code === 0x22) break;
      if (code === 0x5c) at++;
      else if (code < 0x20) throw new JsonSyntaxError(at, "A line break or control character in quotes.");
    }
    this.#at = at + 1;
    try {
      return JSON.parse(this.#text.slice(start, at + 1)) as string;
    } catch {
      throw new JsonSyntaxError(start, "An unknown escape in the text in quotes.");
    }
  }

  #take(char: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #fail(reason: string): never {
    throw new JsonSyntaxError(this.#at, reason);
  }
}

/** Adds an entry to a map; a second one of the same key, and a key that would change a prototype, are faults. */
export function addEntry(
  entries: Map<string, LocatedEntry>,
  key: string,
  entry: LocatedEntry,
  path: readonly (string | number)[],
  faults: FaultList,
): void {
  if (entries.has(key)) faults.addAt(entry.keyOffset, path, "duplicate_key", { key });
  else if (key === "__proto__") faults.addAt(entry.keyOffset, path, "reserved_key", { key });
  else entries.set(key, entry);
}
