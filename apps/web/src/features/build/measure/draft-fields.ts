import type { GroupDraft, PartDraft, TypeDraft } from "../response-type/type-draft.ts";
import type { Fields } from "./draft-merge.ts";
import type { BindingDraft, MeasureDraft, SubMeasureDraft } from "./measure-draft.ts";

// A field's name says where it belongs, its parts joined by a sign that no id, key or variable has.
const SEPARATOR = "\u001f";

/** The name of a field, such as of a part: `["type", typeId, "part", partKey]`. */
export function fieldName(...path: string[]): string {
  return path.join(SEPARATOR);
}

export function fieldPath(name: string): string[] {
  return name.split(SEPARATOR);
}

/** A response type's fields: each part is one, and their order is another. */
export function typeFields(type: TypeDraft): [string, unknown][] {
  const at = (...path: string[]) => fieldName("type", type.id, ...path);
  return [
    [at("name"), type.name],
    [at("formula"), type.formula],
    [at("groups"), type.groups],
    [at("order"), type.parts.map(({ key }) => key)],
    ...type.parts.map((part): [string, unknown] => [at("part", part.key), part]),
  ];
}

/** The response types among fields, by id. */
export function typesOf(fields: Fields): Record<string, TypeDraft> {
  const types: Record<string, TypeDraft> = {};
  for (const [name, value] of fields) {
    const [kind, id = "", field] = fieldPath(name);
    if (kind !== "type" || field !== "name") continue;
    const at = (...path: string[]) => fields.get(fieldName("type", id, ...path));
    const groups = (at("groups") as GroupDraft[] | undefined) ?? [];
    const known = new Set(groups.map((group) => group.id));
    types[id] = {
      id,
      name: value as string,
      formula: (at("formula") as string | undefined) ?? "",
      groups,
      parts: listOf<PartDraft>(fields, ["type", id, "part"], (at("order") as string[] | undefined) ?? []).map(
        (part) => (part.group === null || known.has(part.group) ? part : { ...part, group: null }),
      ),
    };
  }
  return types;
}

/** A measure's fields, with its bindings and the response types that it knows. */
export function measureFields(draft: MeasureDraft): Fields {
  return new Map<string, unknown>([
    ["title", draft.title],
    ["description", draft.description],
    ["weight", draft.weight],
    ["responseTypeId", draft.responseTypeId],
    ["subOrder", draft.subMeasures.map(({ id }) => id)],
    ...draft.subMeasures.map((each): [string, unknown] => [fieldName("sub", each.id), each]),
    ...Object.entries(draft.bindings).flatMap(([surveyId, bindings]) =>
      Object.entries(bindings).map(([name, binding]): [string, unknown] => [
        fieldName("binding", surveyId, name),
        binding,
      ]),
    ),
    ...Object.values(draft.types).flatMap(typeFields),
  ]);
}

export function measureOf(fields: Fields): MeasureDraft {
  const bindings: MeasureDraft["bindings"] = {};
  for (const [name, value] of fields) {
    const [kind, surveyId = "", variable = ""] = fieldPath(name);
    if (kind !== "binding") continue;
    bindings[surveyId] = { ...bindings[surveyId], [variable]: value as BindingDraft };
  }
  return {
    title: fields.get("title") as string,
    description: fields.get("description") as string,
    weight: (fields.get("weight") as number | null | undefined) ?? null,
    responseTypeId: fields.get("responseTypeId") as string,
    subMeasures: listOf<SubMeasureDraft>(
      fields,
      ["sub"],
      (fields.get("subOrder") as string[] | undefined) ?? [],
    ),
    bindings,
    types: typesOf(fields),
  };
}

/** Things in order; those that the order does not know (somebody else's new ones) come last. */
function listOf<T>(fields: Fields, path: string[], order: readonly string[]): T[] {
  const prefix = fieldName(...path, "");
  const things = new Map<string, T>();
  for (const [name, value] of fields) {
    if (name.startsWith(prefix)) things.set(name.slice(prefix.length), value as T);
  }
  const known = order.filter((id) => things.has(id));
  const rest = [...things.keys()].filter((id) => !known.includes(id));
  return [...known, ...rest].map((id) => things.get(id) as T);
}
