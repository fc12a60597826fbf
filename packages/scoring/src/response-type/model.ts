import { compile } from "../expression/compile.ts";
import type { Evaluate } from "../expression/fault.ts";
import { parse } from "../expression/parse.ts";
import type { SyntaxNode } from "../expression/syntax.ts";
import type {
  CompiledResponseType,
  ErrorParam,
  OptionDefinition,
  PartDefinition,
  ResponseTypeDefinition,
  ResponseTypeFault,
} from "../types.ts";
import { positionVariable, variableFault } from "./names.ts";

/** Faults that leave the meaning of every answer clear, so that responses are scored all the same. */
const HARMLESS: ReadonlySet<string> = new Set(["too_few_options", "sub_measure_invalid"]);

/** A part with its expressions compiled; all parts have one shape, which keeps the scoring loop fast. */
export type PartModel = {
  definition: PartDefinition;
  key: string;
  isChoice: boolean;
  /** Where the part's variable lies in the scope, and after it the option's position; -1 without an id. */
  slot: number;
  /** The group for the sub-measure of that number, from 1; 0 for none. */
  group: number;
  optionIndex: ReadonlyMap<string, number>;
  options: readonly OptionDefinition[];
  optionScores: Float64Array;
  conditions: readonly (Evaluate | null)[];
  lower: Evaluate | null;
  upper: Evaluate | null;
};

type Sources = { conditions: (SyntaxNode | null)[]; lower: SyntaxNode | null; upper: SyntaxNode | null };

/** Makes a response type ready for scoring. Whatever is wrong with it is in `faults`; it never throws. */
export function compileResponseType(definition: ResponseTypeDefinition): ResponseTypeModel {
  return new ResponseTypeModel(definition);
}

/** All faults of a response type by place; an empty list for one that may be saved. */
export function validateResponseType(definition: ResponseTypeDefinition): readonly ResponseTypeFault[] {
  return new ResponseTypeModel(definition).faults;
}

/** What `compileResponseType` made, with its inside. */
export function typeModelOf(type: CompiledResponseType): ResponseTypeModel {
  if (!(type instanceof ResponseTypeModel)) {
    throw new TypeError("The response type was not made by compileResponseType.");
  }
  return type;
}

export class ResponseTypeModel implements CompiledResponseType {
  readonly definition: ResponseTypeDefinition;
  readonly faults: ResponseTypeFault[] = [];
  readonly isComment: boolean;
  readonly declared: readonly string[];
  readonly required: readonly string[];

  /** The first fault that keeps responses from being scored, or null. */
  readonly blockingFault: ResponseTypeFault | null;
  readonly parts: readonly PartModel[];
  readonly partKeys: ReadonlySet<string>;
  readonly formula: Evaluate | null;
  /** Variables while one response is scored: the declared ones, then the required ones. */
  readonly scope: Float64Array;
  /** Part scores while one response is scored. */
  readonly partScores: Float64Array;
  /** Chosen option positions while one response is scored. */
  readonly chosen: Int32Array;

  readonly #slots = new Map<string, number>();
  readonly #required = new Set<string>();

  constructor(definition: ResponseTypeDefinition) {
    this.definition = definition;
    const parts = definition.parts ?? [];
    this.isComment = parts.length === 0 && isBlank(definition.formula);

    this.partKeys = this.#checkKeys(parts, ["parts"]);
    const slots = parts.map((part, index) => this.#declare(part, ["parts", index]));
    this.declared = [...this.#slots.keys()];

    const sources = parts.map((part, index) => this.#checkPart(part, ["parts", index]));
    const formula = this.#parse(definition.formula, ["formula"]);
    this.required = [...this.#required];
    for (const name of this.required) this.#slots.set(name, this.#slots.size);

    this.parts = parts.map((part, index) =>
      this.#compilePart(
        part,
        slots[index] ?? -1,
        sources[index] ?? { conditions: [], lower: null, upper: null },
      ),
    );
    this.formula = this.#compile(formula);
    this.blockingFault = this.faults.find(({ code }) => !HARMLESS.has(code)) ?? null;
    this.scope = new Float64Array(this.#slots.size);
    this.partScores = new Float64Array(parts.length);
    this.chosen = new Int32Array(parts.length);
  }

  #fault(path: (string | number)[], code: string, params: Record<string, ErrorParam> = {}): void {
    this.faults.push({ path, code, params });
  }

  #checkKeys(keyed: readonly { key: string }[], path: (string | number)[]): Set<string> {
    const keys = new Set<string>();
    for (const [index, { key }] of keyed.entries()) {
      if (typeof key !== "string" || key === "") this.#fault([...path, index, "key"], "key_missing");
      else if (keys.has(key)) this.#fault([...path, index, "key"], "key_duplicate", { key });
      keys.add(key);
    }
    return keys;
  }

  /** Gives the part's variable a slot, or -1 where it declares none. */
  #declare(part: PartDefinition, path: (string | number)[]): number {
    const { id } = part;
    if (id === undefined || id === null || id === "") return -1;
    const fault = variableFault(id);
    if (fault !== null) {
      this.#fault([...path, "id"], fault.code, fault.params);
      return -1;
    }
    if (this.#slots.has(id)) {
      this.#fault([...path, "id"], "id_duplicate", { id });
      return -1;
    }
    const slot = this.#slots.size;
    this.#slots.set(id, slot);
    if (part.type === "multipleChoice") this.#slots.set(positionVariable(id), slot + 1);
    return slot;
  }

  #checkPart(part: PartDefinition, path: (string | number)[]): Sources {
    const { subMeasure = null } = part;
    if (subMeasure !== null && !(Number.isInteger(subMeasure) && subMeasure >= 1)) {
      this.#fault([...path, "subMeasure"], "sub_measure_invalid");
    }
    switch (part.type) {
      case "multipleChoice": {
        const options = part.options ?? [];
        if (options.length < 2) this.#fault([...path, "options"], "too_few_options");
        this.#checkKeys(options, [...path, "options"]);
        const conditions = options.map((option, index) => {
          const at = [...path, "options", index];
          if (!Number.isFinite(option.score)) this.#fault([...at, "score"], "score_invalid");
          return this.#parse(option.if, [...at, "if"]);
        });
        return { conditions, lower: null, upper: null };
      }
      case "numerical":
        return {
          conditions: [],
          lower: this.#parse(part.lower, [...path, "lower"]),
          upper: this.#parse(part.upper, [...path, "upper"]),
        };
      default:
        this.#fault([...path, "type"], "part_type_unknown", {
          type: String((part as { type: unknown }).type),
        });
        return { conditions: [], lower: null, upper: null };
    }
  }

  #parse(text: string | null | undefined, path: (string | number)[]): SyntaxNode | null {
    if (isBlank(text)) return null;
    const parsed = parse(String(text));
    if (parsed.ok) {
      for (const name of parsed.names) if (!this.#slots.has(name)) this.#required.add(name);
      return parsed.node;
    }
    const { code, params, position } = parsed.fault;
    this.#fault(path, "expression_invalid", { ...params, reason: code, position });
    return null;
  }

  #compile(node: SyntaxNode | null): Evaluate | null {
    return node === null ? null : compile(node, (name) => this.#slots.get(name) ?? -1);
  }

  #compilePart(part: PartDefinition, slot: number, sources: Sources): PartModel {
    const options = part.type === "multipleChoice" ? (part.options ?? []) : [];
    return {
      definition: part,
      key: part.key,
      isChoice: part.type === "multipleChoice",
      slot,
      group: part.subMeasure ?? 0,
      optionIndex: new Map(options.map(({ key }, index) => [key, index])),
      options,
      optionScores: Float64Array.from(options, ({ score }) => score + 0),
      conditions: sources.conditions.map((node) => this.#compile(node)),
      lower: this.#compile(sources.lower),
      upper: this.#compile(sources.upper),
    };
  }
}

/** An expression left empty counts as none. */
function isBlank(text: string | null | undefined): boolean {
  return text === undefined || text === null || text.trim() === "";
}
