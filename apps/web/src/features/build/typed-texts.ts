import type { Operation } from "@aquamark/program-content";

/** The texts that a change was to set, so that nobody has to type a refused one again. */
export function typedTexts(operations: readonly Operation[]): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown, name = "") => {
    if (typeof value === "string") {
      // Ids and keys were not typed.
      const isTyped = !["id", "key", "type"].includes(name) && !name.endsWith("Id");
      if (isTyped && value.trim() !== "") texts.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) collect(each, name);
    } else if (typeof value === "object" && value !== null) {
      for (const [inner, each] of Object.entries(value)) collect(each, inner);
    }
  };
  for (const operation of operations) {
    if ("set" in operation && operation.kind !== "setBindings") collect(operation.set);
    if (operation.kind === "addSurvey") collect(operation.survey);
    if (operation.kind === "addCategory") collect(operation.category);
    if (operation.kind === "addMeasure") collect(operation.measure);
    if (operation.kind === "addResponseType") collect(operation.responseType);
  }
  return [...texts];
}
