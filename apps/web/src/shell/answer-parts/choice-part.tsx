import type { MultipleChoicePartDefinition, PartPreview } from "@aquamark/scoring";
import { Key } from "@aquamark/ui";
import { IconLock } from "@tabler/icons-react";
import { type ReactElement, useId } from "react";
import { ConditionWords } from "./condition-text.tsx";
import type { VariableContext } from "./condition-words.ts";

const LONG_NAME = 24;

/** A multiple-choice part: radio buttons of the browser, each a card with its description and why it may be closed. */
export function ChoicePart({
  part,
  preview,
  variables,
  isReadOnly,
  isActive,
  labelledBy,
  describedBy,
  onChoose,
}: {
  part: MultipleChoicePartDefinition;
  preview: PartPreview | undefined;
  variables: VariableContext;
  isReadOnly: boolean;
  /** Shows the keys that choose the options. */
  isActive: boolean;
  labelledBy: string;
  describedBy: string;
  onChoose: (option: string) => void;
}): ReactElement {
  const name = useId();
  // Short names stand in a column beside their descriptions; sentences take the whole width.
  const isLong = part.options.some((option) => (option.name ?? "").length > LONG_NAME || !option.description);
  return (
    <div
      className="options"
      data-long={isLong || undefined}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={preview?.error != null || undefined}
    >
      {part.options.map((option, index) => {
        const state = preview?.options[index];
        const isChosen = state?.isChosen ?? false;
        // Whoever only reads need not know what cannot be chosen.
        const isAvailable = isReadOnly || (state?.isAvailable ?? true);
        const id = `${name}-${option.key}`;
        return (
          <label
            key={option.key}
            className="option"
            data-chosen={isChosen || undefined}
            data-unavailable={!isAvailable || undefined}
            data-read-only={isReadOnly || undefined}
          >
            <input
              type="radio"
              className="option__radio"
              name={name}
              value={option.key}
              checked={isChosen}
              // A chosen option stays reachable when its condition ceases to hold, so that it can be left.
              disabled={isReadOnly || (!isAvailable && !isChosen)}
              aria-labelledby={`${id}-name`}
              aria-describedby={`${id}-about`}
              onChange={() => onChoose(option.key)}
            />
            <span className="option__body">
              <span id={`${id}-name`} className="option__name">
                {option.name || option.key}
              </span>
              <span id={`${id}-about`} className="option__about">
                {option.description && <span className="option__description">{option.description}</span>}
                {!isAvailable && option.if && (
                  <span className="option__condition">
                    <IconLock size={14} aria-hidden />
                    <ConditionWords expression={option.if} variables={variables} />
                  </span>
                )}
              </span>
            </span>
            {isActive && !isReadOnly && index < 9 && (
              <span className="option__key" aria-hidden="true">
                <Key>{index + 1}</Key>
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
