import { Composer, type CST, type Document, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";
import {
  DEPTH_MAX,
  type FaultList,
  type LocatedEntry,
  type LocatedNode,
  type LocatedScalar,
} from "./located.ts";
import { addEntry } from "./read-json.ts";

// Ten megabytes of an ordinary program have up to four million, spaces and line breaks counted, and take 1.5 GB.
const LEXEMES_MAX = 5_000_000;

// The lexer's marks (see its documentation): none of them is part of the text.
const DOCUMENT_MARK = "\u0002";
const FLOW_END_MARK = "\u0018";
const SCALAR_MARK = "\u001f";

type ErrorSource = number | [number, ...number[]] | { offset: number };

const REFUSED_MARKS = new Map([
  ["&", "anchor"],
  ["*", "alias"],
  ["!", "tag"],
]);

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * Reads one document of YAML 1.2 (core schema) without anchors, aliases and tags.
 * Returns null where there are faults of syntax.
 */
export function readYaml(text: string, faults: FaultList): LocatedNode | null {
  const control = CONTROL_CHARACTER.exec(text);
  if (control !== null) {
    const character = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    faults.addAt(control.index, [], "control_character", { character });
    return null;
  }
  const tokens = parseTokens(text, faults);
  return tokens === null ? null : composeTokens(tokens, text, faults);
}

// The lexemes are looked at one by one, because the parser and composer need memory for each and recurse by depth.
function parseTokens(text: string, faults: FaultList): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let lexemes = 0;
  let documentStarts = 0;
  let isText = false;
  let hasRefused = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > LEXEMES_MAX) {
      faults.addAt(offset, [], "too_many_values");
      return null;
    }
    if (isText) {
      isText = false;
      offset += lexeme.length;
    } else if (lexeme === SCALAR_MARK) {
      isText = true;
    } else if (lexeme !== DOCUMENT_MARK && lexeme !== FLOW_END_MARK) {
      if (lexeme === "---" && ++documentStarts > 1) {
        faults.addAt(offset, [], "several_documents");
        return null;
      }
      const code = refusedLexeme(lexeme);
      if (code !== null) {
        faults.addAt(offset, [], code, { text: lexeme.slice(0, 60).trim() });
        hasRefused = true;
      }
      offset += lexeme.length;
    }
    if (hasRefused) continue;
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") faults.addAt(token.offset, [], "syntax", { reason: token.message });
      tokens.push(token);
    }
    if (faults.isFull) return null;
    // The stack holds the document and the scalar being read besides the collections.
    if (parser.stack.length > DEPTH_MAX + 2) {
      faults.addAt(offset, [], "too_deep", { maximum: DEPTH_MAX });
      return null;
    }
  }
  if (hasRefused) return null;
  for (const token of parser.end()) tokens.push(token);
  return tokens.filter((token) => token.type !== "error");
}

function refusedLexeme(lexeme: string): string | null {
  const code = REFUSED_MARKS.get(lexeme[0] ?? "");
  if (code !== undefined) return code;
  if (lexeme[0] === "%" && !/^%YAML[ \t]+1\.2[ \t]*(#.*)?$/.test(lexeme.trimEnd())) return "directive";
  return null;
}

function composeTokens(tokens: CST.Token[], text: string, faults: FaultList): LocatedNode | null {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // The library compares every key with every other; our own check uses a map.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  // Collecting a million of the library's errors takes gigabytes, so they are taken one by one and reading is
  // given up after some.
  const onError = (source: ErrorSource, _code: string, reason: string, isWarning = false) => {
    if (isWarning) return;
    const offset = typeof source === "number" ? source : Array.isArray(source) ? source[0] : source.offset;
    faults.addAt(offset, [], "syntax", { reason });
    if (faults.isFull) throw new Error("too many faults");
  };
  if (!Reflect.set(composer, "onError", onError)) throw new Error("The YAML library has changed.");
  let documents: Document.Parsed[];
  try {
    documents = [...composer.compose(tokens, true, text.length)];
  } catch (error) {
    // The library throws for some texts that are not well-formed, such as an escape beyond Unicode.
    if (faults.isEmpty) addLibraryFault(error, faults);
    return null;
  }
  const [document, second] = documents;
  if (second !== undefined) faults.addAt(second.range[0], [], "several_documents");
  if (!faults.isEmpty) return null;
  return new TreeBuilder(faults).build(document?.contents ?? null, 0);
}

function addLibraryFault(error: unknown, faults: FaultList): void {
  const reason = error instanceof Error ? error.message : String(error);
  faults.addAt(null, [], "syntax", { reason });
}

class TreeBuilder {
  readonly #faults: FaultList;
  readonly #path: (string | number)[] = [];

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  build(node: unknown, around: number): LocatedNode {
    if (isMap(node)) {
      const offset = node.range?.[0] ?? around;
      const entries = new Map<string, LocatedEntry>();
      for (const pair of node.items) this.#addPair(entries, pair.key, pair.value, offset);
      return { kind: "map", offset, entries };
    }
    if (isSeq(node)) {
      const offset = node.range?.[0] ?? around;
      const items: LocatedNode[] = [];
      for (const item of node.items) {
        this.#path.push(items.length);
        items.push(this.build(item, offset));
        this.#path.pop();
      }
      return { kind: "list", offset, items };
    }
    return scalarOf(node, around);
  }

  #addPair(entries: Map<string, LocatedEntry>, key: unknown, value: unknown, around: number): void {
    const keyScalar = isScalar(key) ? scalarOf(key, around) : null;
    if (keyScalar === null || keyScalar.text === "") {
      const offset = (key as { range?: [number] } | null)?.range?.[0] ?? around;
      this.#faults.addAt(offset, this.#path, "key_not_text");
      return;
    }
    this.#path.push(keyScalar.text);
    const entry = { keyOffset: keyScalar.offset, value: this.build(value, keyScalar.offset) };
    addEntry(entries, keyScalar.text, entry, this.#path, this.#faults);
    this.#path.pop();
  }
}

function scalarOf(node: unknown, around: number): LocatedScalar {
  if (!isScalar(node)) return { kind: "scalar", offset: around, value: null, text: "" };
  const offset = node.range?.[0] ?? around;
  const { value } = node;
  if (typeof value === "string") return { kind: "scalar", offset, value, text: value };
  const text = node.source ?? String(value);
  if (typeof value === "number" || typeof value === "boolean") return { kind: "scalar", offset, value, text };
  return { kind: "scalar", offset, value: null, text };
}
