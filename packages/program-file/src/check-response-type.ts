import {
  describeError,
  type PartDefinition,
  type ResponseTypeDefinition,
  validateResponseType,
} from "@aquamark/scoring";
import type { FaultList } from "./located.ts";
import type { ProgramResponseType } from "./program-schema.ts";
import type { Loose } from "./shape.ts";

/** Reports what the scoring engine finds wrong with a response type: expressions, keys, ids. */
export function checkResponseType(
  type: Loose<ProgramResponseType>,
  path: readonly (string | number)[],
  faults: FaultList,
): void {
  for (const fault of validateResponseType(completed(type))) {
    // The shape of the file has said so already.
    if (fault.code === "too_few_options") continue;
    faults.add([...path, ...fault.path], fault.code, fault.params, { message: describeError(fault) });
  }
}

// Whatever had a fault of shape gets a harmless stand-in, so that the rest is checked and positions stay.
function completed(type: Loose<ProgramResponseType>): ResponseTypeDefinition {
  return {
    id: type.id ?? "",
    formula: type.formula ?? null,
    parts: (type.parts ?? []).map((part, index) => completedPart(part, index)),
  };
}

function completedPart(
  part: Loose<ProgramResponseType["parts"][number]> | undefined,
  index: number,
): PartDefinition {
  const head = {
    key: part?.key ?? standIn(index),
    id: part?.id ?? null,
    subMeasure: part?.subMeasure ?? null,
  };
  if (part?.type === "multipleChoice") {
    const options = (part.options ?? []).map((option, position) => ({
      key: option?.key ?? standIn(position),
      score: option?.score ?? 0,
      if: option?.if ?? null,
    }));
    return { ...head, type: "multipleChoice", options };
  }
  if (part?.type !== "numerical") return { ...head, type: "numerical" };
  return { ...head, type: "numerical", lower: part.lower ?? null, upper: part.upper ?? null };
}

function standIn(index: number): string {
  return `\u0000${index}`;
}
