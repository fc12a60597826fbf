import type { ResponseTypeFault } from "@aquamark/scoring";
import type { FaultCode } from "./describe-fault.ts";
import type { OperationFault } from "./types.ts";

export type FaultParams = OperationFault["params"];

/** Collects what is wrong with the operations of a change. */
export class FaultList {
  readonly faults: OperationFault[] = [];
  /** Ids of what could not be added: what follows about them is no fault of its own. */
  readonly missing = new Set<string>();

  at(operation: number): OperationFaults {
    return new OperationFaults(this, operation);
  }
}

/** Reports faults of one operation. */
export class OperationFaults {
  readonly list: FaultList;
  readonly operation: number;
  #count = 0;

  constructor(list: FaultList, operation: number) {
    this.list = list;
    this.operation = operation;
  }

  /** How many faults this operation has so far. */
  get count(): number {
    return this.#count;
  }

  refuse(code: FaultCode, params: FaultParams = {}, path = ""): void {
    this.#add("refused", code, params, path);
  }

  conflict(code: FaultCode, params: FaultParams = {}, path = ""): void {
    this.#add("conflict", code, params, path);
  }

  /** What the scoring engine finds wrong with a response type, under `path`. */
  responseType({ code, params, path: inner }: ResponseTypeFault, path: string): void {
    this.#add("refused", code, params, [path, ...inner].join("."));
  }

  /** There is no such thing; not worth a second fault where adding it was refused. */
  unknown(kind: ThingKind, id: string, path: string): void {
    if (this.list.missing.has(id)) this.#count++;
    else this.refuse(unknownCodes[kind], { id }, path);
  }

  #add(reason: OperationFault["reason"], code: string, params: FaultParams, path: string): void {
    this.#count++;
    this.list.faults.push({ operation: this.operation, reason, code, params, path });
  }
}

export type ThingKind = "survey" | "category" | "measure" | "responseType";

const unknownCodes: Record<ThingKind, FaultCode> = {
  survey: "survey_unknown",
  category: "category_unknown",
  measure: "measure_unknown",
  responseType: "response_type_unknown",
};
