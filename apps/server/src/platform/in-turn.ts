const queues = new Map<string, Promise<unknown>>();

/** Runs work under one key strictly one after another, in the order it was asked for, within this process. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key);
  const mine = before ? before.then(work, work) : work();
  queues.set(key, mine);
  const leave = () => {
    if (queues.get(key) === mine) queues.delete(key);
  };
  mine.then(leave, leave);
  return mine;
}
