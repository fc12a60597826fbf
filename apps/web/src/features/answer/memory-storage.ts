import type { DraftStorage } from "../../shell/browser-storage.ts";

/** Storage that lasts as long as the page: what drafts have where the browser offers none, and in tests. */
export function memoryStorage(): DraftStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => {
      items.set(name, value);
    },
    removeItem: (name) => {
      items.delete(name);
    },
  };
}
