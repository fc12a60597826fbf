import { AsyncLocalStorage } from "node:async_hooks";

/** What set something going: the request, and who made it. Jobs carry it on, so that the log can be followed. */
export type Origin = { readonly requestId: string | null; readonly userId: string | null };

const origins = new AsyncLocalStorage<Origin>();

/** Runs `work`; whatever it enqueues, however deep, has this origin. */
export function withOrigin<T>(origin: Origin, work: () => T): T {
  return origins.run(origin, work);
}

/** What set the present work going; null where nothing did, as in a command. */
export function currentOrigin(): Origin | null {
  return origins.getStore() ?? null;
}
