import { createStore, type Store } from "./store.ts";

/** What a reply says of the version that gave it, and the page's meta element of the one that served the page. */
export const versionHeader = "aquamark-version";

const reloadedForKey = "aquamark.reloaded-for";

export type NewerVersion = {
  /** Whether the server that answers now is of another version than this page. */
  isOutdated: Store<boolean>;
  /** Takes note of the version that answered last; while an upgrade is under way it may go to and fro. */
  notice(version: string | null): void;
  /** Names something that may hold what is not saved yet; such a page is not loaded anew by itself. */
  watchUnsavedWork(isUnsaved: () => boolean): () => void;
  /**
   * Whether a navigation may load the new version: nothing waits to be saved, and it was not tried for this version yet.
   *
   * The second keeps a page from being loaded again and again while old and new servers answer in turn.
   */
  takeReload(storage: Pick<Storage, "getItem" | "setItem">): boolean;
};

/** Follows which version answers; a page of a development server has none (null) and is never outdated. */
export function createNewerVersion(pageVersion: string | null): NewerVersion {
  const isOutdated = createStore(false);
  const unsavedWork = new Set<() => boolean>();
  let answering = pageVersion;
  return {
    isOutdated,
    notice(version) {
      if (version === null || pageVersion === null) return;
      answering = version;
      isOutdated.set(version !== pageVersion);
    },
    watchUnsavedWork(isUnsaved) {
      unsavedWork.add(isUnsaved);
      return () => unsavedWork.delete(isUnsaved);
    },
    takeReload(storage) {
      if (!isOutdated.get() || answering === null) return false;
      if ([...unsavedWork].some((isUnsaved) => isUnsaved())) return false;
      if (storage.getItem(reloadedForKey) === answering) return false;
      storage.setItem(reloadedForKey, answering);
      return true;
    },
  };
}

/** The versions of this page and of the server that answers it. */
export const newerVersion = createNewerVersion(
  globalThis.document?.head.querySelector<HTMLMetaElement>(`meta[name="${versionHeader}"]`)?.content ?? null,
);
