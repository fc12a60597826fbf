import type { PartDefinition } from "@aquamark/scoring";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ResponsePage, Uuid } from "../../shell/api-types.ts";
import { useShortcut } from "../../shell/shortcuts.ts";
import type { AnswerContent } from "./answer-content.ts";
import { COMMENT_FIELD_ID } from "./comment-field.tsx";
import type { LiveResult } from "./live-result.ts";

export type AnswerShortcuts = {
  submissionId: Uuid;
  page: ResponsePage;
  content: AnswerContent;
  live: LiveResult;
  activePart: string | null;
  nextUnansweredId: Uuid | null;
  isReadOnly: boolean;
  /** While two answers wait for a choice: whoever was typing must not set off a key by their next letter. */
  isPaused: boolean;
  onActivate: (partKey: string) => void;
  onChange: (content: AnswerContent) => void;
  onSave: () => void;
};

const DIGITS = 9;

/**
 * The keys of a measure page; `?` lists them.
 *
 * Returns how many options of the marked part the digits choose from, and what chooses one by its place from 0.
 */
export function useAnswerShortcuts(options: AnswerShortcuts): {
  options: number;
  choose: (place: number) => void;
} {
  const { submissionId, page, content, live, activePart, nextUnansweredId, isReadOnly, isPaused } = options;
  const { t } = useTranslation("answer");
  const navigate = useNavigate();
  const group = t("shortcuts.group");
  const { parts } = page.measure.responseType;
  const maySave = !isReadOnly && !isPaused;
  const mayAnswer = maySave && !content.notRelevant;
  const active = parts.find(({ key }) => key === activePart);
  const optionCount = active?.type === "multipleChoice" ? active.options.length : 0;

  const go = (measureId: Uuid | null | undefined) => {
    if (measureId == null) return;
    void navigate({
      to: "/submissions/$submissionId/measures/$measureId",
      params: { submissionId, measureId },
    });
  };
  const activate = (part: PartDefinition | undefined) => {
    if (part === undefined) return;
    options.onActivate(part.key);
    focusPart(part.key);
  };
  const move = (step: 1 | -1) => activate(parts[parts.findIndex(({ key }) => key === activePart) + step]);

  const choose = (place: number) => {
    if (active?.type !== "multipleChoice") return;
    const option = active.options[place];
    const isAvailable = live.parts.get(active.key)?.options[place]?.isAvailable === true;
    if (option === undefined || !isAvailable) return;
    options.onChange({ ...content, parts: { ...content.parts, [active.key]: { option: option.key } } });
    const next = parts.find(({ key }) => key !== active.key && content.parts[key] === undefined);
    activate(next ?? active);
  };

  useShortcut(
    { keys: "n", label: t("shortcuts.next"), group, handler: () => go(page.measure.next?.id) },
    !isPaused,
  );
  useShortcut(
    { keys: "p", label: t("shortcuts.previous"), group, handler: () => go(page.measure.previous?.id) },
    !isPaused,
  );
  useShortcut(
    { keys: "u", label: t("shortcuts.nextUnanswered"), group, handler: () => go(nextUnansweredId) },
    !isPaused,
  );
  useShortcut({ keys: "s", label: t("shortcuts.save"), group, handler: options.onSave }, maySave);
  useShortcut(
    { keys: "Mod+s", label: t("shortcuts.saveInField"), group, handler: options.onSave, inFields: true },
    maySave,
  );
  useShortcut(
    {
      keys: "c",
      label: t("shortcuts.comment"),
      group,
      handler: () => document.getElementById(COMMENT_FIELD_ID)?.focus(),
    },
    maySave,
  );
  useShortcut({ keys: "j", label: t("shortcuts.nextPart"), group, handler: () => move(1) }, mayAnswer);
  useShortcut({ keys: "k", label: t("shortcuts.previousPart"), group, handler: () => move(-1) }, mayAnswer);
  return { options: mayAnswer ? Math.min(optionCount, DIGITS) : 0, choose };
}

/** Puts the focus on a part's chosen option, else its first field that can be used. */
function focusPart(partKey: string): void {
  const part = document.getElementById(`part-${partKey}`);
  const field =
    part?.querySelector<HTMLElement>("input:checked") ?? part?.querySelector<HTMLElement>("input:enabled");
  field?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: "nearest" });
}
