import type { PartAnswer, PartDefinition, PartPreview } from "@aquamark/scoring";
import { Markdown } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactElement, useId } from "react";
import { useTranslation } from "react-i18next";
import "./answer-parts.css";
import { ChoicePart } from "./choice-part.tsx";
import type { VariableContext } from "./condition-words.ts";
import { NumberPart } from "./number-part.tsx";

/** One part of a measure: its name, description, the way to answer it, and what is wrong with the answer. */
export function PartField({
  part,
  name,
  heading: Heading,
  answer,
  preview,
  errorText,
  variables,
  isReadOnly,
  isActive,
  onAnswer,
  onActivate,
}: {
  part: PartDefinition;
  name: string;
  /** Below the page's title, or below a sub-measure's. */
  heading: "h2" | "h3" | "h4" | "h5";
  answer: PartAnswer | undefined;
  preview: PartPreview | undefined;
  errorText: string | null;
  variables: VariableContext;
  isReadOnly: boolean;
  isActive: boolean;
  onAnswer: (answer: PartAnswer | undefined) => void;
  onActivate: () => void;
}): ReactElement {
  const { t } = useTranslation("answer");
  const id = useId();
  const common = { variables, isReadOnly, labelledBy: `${id}-name`, describedBy: `${id}-about` };

  return (
    <div className="part" id={`part-${part.key}`} data-active={isActive || undefined} onFocus={onActivate}>
      <div className="part__head">
        <Heading className="part__name" id={`${id}-name`}>
          {name}
        </Heading>
        {answer !== undefined && !isReadOnly && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAnswer(undefined)}>
            {t("part.clear")}
            <span className="aq-hidden-text">: {name}</span>
          </Button>
        )}
      </div>
      <div id={`${id}-about`} className="part__about">
        {part.description && <Markdown>{part.description}</Markdown>}
        {errorText !== null && (
          <p className="part__error">
            <IconAlertTriangle size={15} aria-hidden /> {errorText}
          </p>
        )}
      </div>
      {part.type === "multipleChoice" ? (
        <ChoicePart
          {...common}
          part={part}
          preview={preview}
          isActive={isActive}
          onChoose={(option) => onAnswer({ option })}
        />
      ) : (
        <NumberPart
          {...common}
          part={part}
          preview={preview}
          value={answer !== undefined && "value" in answer ? answer.value : null}
          onChange={(value) => onAnswer(value === null ? undefined : { value })}
        />
      )}
    </div>
  );
}
