import type { OperationFaults } from "./faults.ts";
import { sameOrder } from "./same-value.ts";

/**
 * Compares an arrangement with what is there. Returns the ids that come from elsewhere, in their order, or null
 * where something is wrong.
 */
export function checkArrangement(
  there: readonly string[],
  { seen, order }: { seen: readonly string[]; order: readonly string[] },
  what: { kind: string; parentId: string; title: string },
  faults: OperationFaults,
): string[] | null {
  if (!sameOrder(there, seen)) {
    faults.conflict("arrangement_changed", what, "seen");
    return null;
  }
  const wanted = new Set(order);
  if (wanted.size < order.length) faults.refuse("order_repeats", { ids: repeated(order) }, "order");
  const lacking = seen.filter((id) => !wanted.has(id));
  if (lacking.length > 0) faults.refuse("order_lacks", { ids: lacking }, "order");
  if (faults.count > 0) return null;
  const old = new Set(seen);
  return order.filter((id) => !old.has(id));
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.size === seen.add(id).size);
  return [...new Set(twice)];
}
