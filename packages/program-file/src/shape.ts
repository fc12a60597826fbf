import { z } from "zod";
import type { FaultParam } from "./fault.ts";
import type { FaultList, LocatedMap, LocatedNode } from "./located.ts";
import { unstorableCharacter } from "./located.ts";

/** A value some of whose parts were faulty and are left out; positions in lists stay. */
export type Loose<T> = T extends readonly (infer U)[]
  ? (Loose<U> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

type Path = (string | number)[];
type ObjectSchema = z.ZodObject<Record<string, z.ZodType>>;

/**
 * Reads a located tree by a schema: reports what does not fit, fills in defaults, and returns the rest.
 *
 * The schema's objects and lists are walked here rather than by Zod, because a file's faults need places, a scalar
 * such as `007` must be read as written where text is wanted, and Zod runs out of stack over a very long list of
 * faults. What a scalar must be is asked of Zod. An empty value (`description:`) counts as absent.
 */
export function readShape<S extends z.ZodType>(
  schema: S,
  root: LocatedNode,
  faults: FaultList,
): Loose<z.output<S>> | undefined {
  return new ShapeReader(faults).read(schema, root) as Loose<z.output<S>> | undefined;
}

class ShapeReader {
  readonly #faults: FaultList;
  readonly #path: Path = [];

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  read(schema: z.ZodType, node: LocatedNode): unknown {
    const wanted = unwrap(schema);
    if (wanted instanceof z.ZodNullable) {
      if (node.kind === "scalar" && node.value === null) return null;
      return this.read(wanted.unwrap() as z.ZodType, node);
    }
    if (wanted instanceof z.ZodUnion) {
      const chosen = this.#choose(wanted, node);
      return chosen === null ? undefined : this.read(chosen, node);
    }
    if (wanted instanceof z.ZodObject) {
      return node.kind === "map" ? this.#object(wanted as ObjectSchema, node) : this.#mistyped("a map", node);
    }
    if (wanted instanceof z.ZodRecord) {
      return node.kind === "map" ? this.#record(wanted, node) : this.#mistyped("a map", node);
    }
    if (wanted instanceof z.ZodArray) {
      if (node.kind !== "list") return this.#mistyped("a list", node);
      const items = node.items.map((item, index) =>
        this.#within(index, () => this.read(wanted.element as z.ZodType, item)),
      );
      const { minimum, maximum } = lengthsOf(wanted);
      if (items.length < minimum) this.#report("too_few", { minimum });
      if (items.length > maximum) this.#report("too_many_entries", { maximum });
      return items;
    }
    return this.#scalar(wanted, node);
  }

  #object(schema: ObjectSchema, node: LocatedMap): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const { shape } = schema;
    for (const [key, child] of Object.entries(shape)) {
      const entry = node.entries.get(key);
      const isAbsent = entry === undefined || (isNull(entry.value) && child.safeParse(undefined).success);
      if (isAbsent) {
        const absent = child.safeParse(undefined);
        if (!absent.success) this.#faults.add([...this.#path, key], "missing", { key });
        else if (absent.data !== undefined) result[key] = absent.data;
      } else {
        const value = this.#within(key, () => this.read(child, entry.value));
        if (value !== undefined) result[key] = value;
      }
    }
    // Only a strict object has a catch-all: never.
    if (schema.def.catchall === undefined) return result;
    for (const key of node.entries.keys()) {
      if (!Object.hasOwn(shape, key)) {
        this.#faults.add([...this.#path, key], "unknown_key", { key }, { atKey: true });
      }
    }
    return result;
  }

  #record(schema: z.ZodRecord, node: LocatedMap): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [key, entry] of node.entries) {
      const badKey = unstorableCharacter(key);
      if (badKey !== null) this.#within(key, () => this.#report("unstorable_text", { character: badKey }));
      const value = this.#within(key, () => this.read(schema.valueType as z.ZodType, entry.value));
      if (value !== undefined) result[key] = value;
    }
    return result;
  }

  #choose(union: z.ZodUnion, node: LocatedNode): z.ZodType | null {
    const options = union.options as z.ZodType[];
    if (!(union instanceof z.ZodDiscriminatedUnion)) {
      const chosen = options.find((option) => option instanceof z.ZodArray === (node.kind === "list"));
      return chosen ?? null;
    }
    const key = union._zod.def.discriminator;
    if (node.kind !== "map") {
      this.#mistyped("a map", node);
      return null;
    }
    const tag = node.entries.get(key)?.value;
    if (tag === undefined || isNull(tag)) {
      this.#faults.add([...this.#path, key], "missing", { key });
      return null;
    }
    const text = tag.kind === "scalar" ? tag.text : null;
    const allowed: string[] = [];
    for (const option of options as ObjectSchema[]) {
      const [literal] = (option.shape[key] as z.ZodLiteral<string>).values;
      if (literal === text) return option;
      if (literal !== undefined) allowed.push(literal);
    }
    this.#within(key, () => this.#report("not_one_of", { allowed }));
    return null;
  }

  #scalar(schema: z.ZodType, node: LocatedNode): unknown {
    const expected = schema.def.type === "string" || schema.def.type === "enum" ? "text" : schema.def.type;
    if (node.kind !== "scalar" || node.value === null) return this.#mistyped(expected, node);
    const isText = expected === "text";
    // −0 is written as 0 in JSON, so keeping it would change a file that is written again.
    const value = isText ? node.text : node.value === 0 ? 0 : node.value;
    const result = schema.safeParse(value);
    if (!result.success) {
      const issue = result.error.issues[0];
      if (issue !== undefined) this.#reportIssue(issue, expected, value, node);
      return undefined;
    }
    const character = isText ? unstorableCharacter(node.text) : null;
    if (character === null) return result.data;
    this.#report("unstorable_text", { character });
    return undefined;
  }

  #reportIssue(issue: z.core.$ZodIssue, expected: string, value: unknown, node: LocatedNode): void {
    switch (issue.code) {
      case "too_small":
        this.#report(typeof value === "string" ? "too_short" : "too_small", {
          minimum: Number(issue.minimum),
        });
        break;
      case "too_big":
        this.#report(typeof value === "string" ? "too_long" : "too_big", { maximum: Number(issue.maximum) });
        break;
      case "invalid_value":
        this.#report("not_one_of", { allowed: issue.values.map(String) });
        break;
      case "invalid_format":
        this.#report("wrong_format", { format: issue.format === "regex" ? "language tag" : issue.format });
        break;
      case "invalid_type":
        if (typeof value === "number" && !Number.isFinite(value)) this.#report("not_finite");
        else this.#mistyped(issue.expected === "int" ? "a whole number" : expected, node);
        break;
      default:
        this.#report("wrong_type", { expected, found: issue.message });
    }
  }

  #mistyped(type: string, node: LocatedNode): undefined {
    const expected = EXPECTED_WORDS[type] ?? type;
    const found = node.kind === "scalar" ? scalarWords(node.value) : `a ${node.kind}`;
    this.#report("wrong_type", { expected, found });
  }

  #report(code: string, params: Record<string, FaultParam> = {}): void {
    this.#faults.add(this.#path, code, params);
  }

  #within<T>(step: string | number, read: () => T): T {
    this.#path.push(step);
    const result = read();
    this.#path.pop();
    return result;
  }
}

function lengthsOf(schema: z.ZodArray): { minimum: number; maximum: number } {
  const lengths = { minimum: 0, maximum: Number.POSITIVE_INFINITY };
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod;
    if (def.check === "min_length") lengths.minimum = (def as z.core.$ZodCheckMinLengthDef).minimum;
    if (def.check === "max_length") lengths.maximum = (def as z.core.$ZodCheckMaxLengthDef).maximum;
  }
  return lengths;
}

const EXPECTED_WORDS: Record<string, string> = { boolean: "true or false", number: "a number" };

function isNull(node: LocatedNode): boolean {
  return node.kind === "scalar" && node.value === null;
}

function scalarWords(value: string | number | boolean | null): string {
  if (value === null) return "nothing";
  return typeof value === "string" ? "text" : String(value);
}

/** The schema without the marks that say it may be absent. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}
