import { createStore } from "../../../shell/store.ts";

/** What was cut or copied in the builder, in this tab or another. */
export type Clip = {
  mode: "copy" | "cut";
  programId: string;
  surveyId: string;
  /** Categories and measures. */
  ids: string[];
  /** The title of the first of them, for telling what is there. */
  title: string;
};

const STORAGE_KEY = "aquamark.build.clipboard";

export const clipboard = createStore<Clip | null>(readStored());

export function setClipboard(clip: Clip | null): void {
  clipboard.set(clip);
  try {
    if (clip === null) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(clip));
  } catch {
    // Where storage is full or forbidden, the clipboard works within this tab.
  }
}

/** Follows what other tabs cut and copy; returns what ends it. */
export function followOtherTabs(): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY) clipboard.set(readClip(event.newValue));
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

function readStored(): Clip | null {
  try {
    return readClip(localStorage.getItem(STORAGE_KEY));
  } catch {
    return null;
  }
}

/** A clip from its stored text; null for anything else. */
export function readClip(text: string | null): Clip | null {
  if (text === null) return null;
  try {
    const clip = JSON.parse(text) as Partial<Clip> | null;
    const isClip =
      (clip?.mode === "copy" || clip?.mode === "cut") &&
      typeof clip.programId === "string" &&
      typeof clip.surveyId === "string" &&
      typeof clip.title === "string" &&
      Array.isArray(clip.ids) &&
      clip.ids.every((id) => typeof id === "string");
    return isClip ? (clip as Clip) : null;
  } catch {
    return null;
  }
}
