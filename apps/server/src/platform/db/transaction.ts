import type { Change, ChangeHub } from "../live/change-hub.ts";
import type { Db, Tx } from "./database.ts";

const changesByTransaction = new WeakMap<Tx, Change[]>();

/** Notes a change to be told to open pages once `tx` is committed. */
export function noteChange(tx: Tx, change: Change): void {
  const changes = changesByTransaction.get(tx);
  if (!changes) throw new Error("This transaction was not begun with transact()");
  changes.push(change);
}

/** Runs `work` in one transaction and tells open pages of what it changed, if it was committed. */
export async function transact<T>(
  { db, hub }: { db: Db; hub: Pick<ChangeHub, "publish"> },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const changes: Change[] = [];
  const result = await db.transaction().execute((tx) => {
    changesByTransaction.set(tx, changes);
    return work(tx);
  });
  hub.publish(changes);
  return result;
}
