import { useEffect, useRef } from "react";
import { createStore } from "./store.ts";

export type Shortcut = {
  /** As `KeyboardEvent.key` says it, `Mod+Enter` with Ctrl or ⌘, or two strokes one after the other: `g p`. */
  keys: string;
  /** What it does, for the list that `?` shows. */
  label: string;
  /** The heading it stands under in that list. */
  group?: string;
  handler: (event: KeyboardEvent) => void;
  /** Also while typing in a field. */
  inFields?: boolean;
};

const SEQUENCE_TIMEOUT_MS = 1_200;

export const shortcuts = createStore<readonly Shortcut[]>([]);

/** Offers a shortcut while the component is drawn and `enabled`; `?` lists it. The last one registered wins. */
export function useShortcut(shortcut: Shortcut, enabled = true): void {
  const handler = useRef(shortcut.handler);
  handler.current = shortcut.handler;
  const { keys, label, group, inFields } = shortcut;

  useEffect(() => {
    if (!enabled) return;
    const entry: Shortcut = {
      keys,
      label,
      handler: (event) => handler.current(event),
      ...(group === undefined ? {} : { group }),
      ...(inFields === undefined ? {} : { inFields }),
    };
    shortcuts.set([...shortcuts.get(), entry]);
    return () => shortcuts.set(shortcuts.get().filter((each) => each !== entry));
  }, [keys, label, group, inFields, enabled]);
}

/** Listens for every registered shortcut; once, at the top of the page. */
export function useShortcutListener(): void {
  useEffect(() => {
    let firstStroke: { key: string; at: number } | null = null;

    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
      const stroke = strokeOf(event);
      const previous =
        firstStroke !== null && event.timeStamp - firstStroke.at < SEQUENCE_TIMEOUT_MS
          ? firstStroke.key
          : null;
      firstStroke = null;

      const offered = shortcuts.get().filter((each) => each.inFields || !isTyping(event.target));
      if (document.querySelector("[role=dialog][aria-modal=true]") !== null && stroke !== "?") return;
      const found =
        (previous === null ? undefined : offered.findLast((each) => each.keys === `${previous} ${stroke}`)) ??
        offered.findLast((each) => each.keys === stroke);
      if (found !== undefined) {
        event.preventDefault();
        found.handler(event);
      } else if (offered.some((each) => each.keys.startsWith(`${stroke} `))) {
        firstStroke = { key: stroke, at: event.timeStamp };
      }
    };

    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function strokeOf(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : event.key;
  const modified = event.ctrlKey || event.metaKey ? `Mod+${key}` : key;
  return event.altKey ? `Alt+${modified}` : modified;
}

function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit"].includes(target.type)
  );
}
