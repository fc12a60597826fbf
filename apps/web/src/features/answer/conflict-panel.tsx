import { Markdown, Notice } from "@aquamark/ui";
import { Button, Group } from "@mantine/core";
import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Response, SurveyMeasure } from "../../shell/api-types.ts";
import { When } from "../../shell/format.tsx";
import { type AnswerContent, type ContentField, contentOf } from "./answer-content.ts";
import { type ConflictField, conflictFields, resolveConflict, type Side } from "./merge-conflict.ts";
import { type AnswerWords, useAnswerWords } from "./use-answer-words.ts";

/** Two answers to one measure, side by side where they differ, and the choice between them. */
export function ConflictPanel({
  measure,
  base,
  mine,
  theirs,
  onResolve,
}: {
  measure: SurveyMeasure;
  base: AnswerContent;
  mine: AnswerContent;
  theirs: Response;
  onResolve: (content: AnswerContent) => void;
}): ReactElement {
  const { t } = useTranslation("answer");
  const words = useAnswerWords(measure);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const theirContent = contentOf(theirs);
  const fields = conflictFields(base, mine, theirContent);
  const chooseAll = (side: Side) => setChoices(Object.fromEntries(fields.map(({ name }) => [name, side])));

  const panel = useRef<HTMLDivElement>(null);
  // The field that had the focus is gone, so the focus comes to what took its place.
  useEffect(() => panel.current?.focus(), []);

  return (
    <div ref={panel} tabIndex={-1} className="conflict">
      <Notice
        kind="danger"
        live
        title={
          theirs.modifiedBy === null
            ? t("conflict.titleUnknown")
            : t("conflict.title", { name: theirs.modifiedBy.name })
        }
      >
        <p>{t("conflict.text")}</p>
        <div className="conflict__grid">
          {fields.map((field) => (
            <FieldChoice
              key={field.name}
              field={field}
              words={words}
              mine={mine}
              theirs={theirContent}
              theirWho={
                <>
                  {theirs.modifiedBy?.name ?? t("conflict.theirs")}
                  {theirs.modifiedAt !== null && (
                    <>
                      , <When at={theirs.modifiedAt} />
                    </>
                  )}
                </>
              }
              chosen={choices[field.name] ?? field.suggested}
              onChoose={(side) => setChoices({ ...choices, [field.name]: side })}
            />
          ))}
        </div>
        <Group gap="xs">
          <Button onClick={() => onResolve(resolveConflict(mine, theirContent, fields, choices))}>
            {t("conflict.save")}
          </Button>
          <Button variant="default" onClick={() => chooseAll("mine")}>
            {t("conflict.allMine")}
          </Button>
          <Button variant="default" onClick={() => chooseAll("theirs")}>
            {t("conflict.allTheirs")}
          </Button>
        </Group>
      </Notice>
    </div>
  );
}

function FieldChoice({
  field,
  words,
  mine,
  theirs,
  theirWho,
  chosen,
  onChoose,
}: {
  field: ConflictField;
  words: AnswerWords;
  mine: AnswerContent;
  theirs: AnswerContent;
  theirWho: ReactNode;
  chosen: Side;
  onChoose: (side: Side) => void;
}): ReactElement {
  const { t } = useTranslation("answer");
  const name = useId();
  const sides: [Side, AnswerContent, ReactNode][] = [
    ["mine", mine, t("conflict.mine")],
    ["theirs", theirs, theirWho],
  ];
  return (
    <fieldset className="conflict__field">
      <legend>
        {words.fieldLabel(field.field)}
        {field.isContested && <span className="aq-quiet"> ({t("conflict.both")})</span>}
      </legend>
      {sides.map(([side, content, who]) => (
        <label key={side} className="conflict__side">
          <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>
            <span className="conflict__who">{who}</span>
            <FieldValue field={field.field} content={content} words={words} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a content says in a field; comments as their readers see them. */
export function FieldValue({
  field,
  content,
  words,
}: {
  field: ContentField;
  content: AnswerContent;
  words: AnswerWords;
}): ReactElement {
  const text = words.fieldValue(field, content);
  const isMarkdown = field.kind === "comment" || field.kind === "subMeasureComment";
  return isMarkdown ? <Markdown>{text}</Markdown> : <>{text}</>;
}
