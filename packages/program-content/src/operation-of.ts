import type { Operation } from "./types.ts";

/** The operation of one kind. */
export type OperationOf<Kind extends Operation["kind"]> = Extract<Operation, { kind: Kind }>;

/** What takes an operation back, in the order in which to do it; null where it was refused. */
export type Inverse = Operation[] | null;
