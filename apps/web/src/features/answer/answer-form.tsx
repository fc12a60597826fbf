import { type PartAnswer, strandedAnswers } from "@aquamark/scoring";
import { Markdown, Notice } from "@aquamark/ui";
import { Button, Switch } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type PartSection, partSections } from "../../shell/answer-parts/asked-measure.ts";
import type { VariableContext } from "../../shell/answer-parts/condition-words.ts";
import { PartField } from "../../shell/answer-parts/part-field.tsx";
import type { ResponsePage, Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { ScaleInput } from "../../shell/scale-input.tsx";
import type { AnswerContent } from "./answer-content.ts";
import { COMMENT_FIELD_ID, CommentField } from "./comment-field.tsx";
import type { LiveResult } from "./live-result.ts";
import { useAnswerWords } from "./use-answer-words.ts";

export type AnswerFormProps = {
  submissionId: Uuid;
  page: ResponsePage;
  program: { asksQuality: boolean; notRelevant: "exclude" | "keep" };
  /** Whether this person sees scores; to others nothing is explained by them. */
  showsScores: boolean;
  content: AnswerContent;
  live: LiveResult;
  isReadOnly: boolean;
  activePart: string | null;
  onActivate: (partKey: string) => void;
  onChange: (content: AnswerContent) => void;
  /** The attachments of the response as a whole, or of one of its sub-measures. */
  attachments: AttachmentsSlot;
};

/** What another feature draws of attachments. */
export type AttachmentsSlot = (of: { subMeasure: { id: Uuid; title: string } | null }) => ReactNode;

/** Everything a person answers of one measure. */
export function AnswerForm(props: AnswerFormProps): ReactElement {
  const { t } = useTranslation("answer");
  const { page, program, content, isReadOnly, onChange } = props;
  const { measure } = page;

  return (
    <div>
      <Switch
        mb="md"
        label={t("notRelevant.label")}
        description={t(`notRelevant.${props.showsScores ? program.notRelevant : "noScores"}`)}
        checked={content.notRelevant}
        disabled={isReadOnly}
        onChange={(event) => onChange({ ...content, notRelevant: event.currentTarget.checked })}
      />
      {content.notRelevant ? (
        Object.keys(content.parts).length > 0 && <p className="aq-quiet">{t("notRelevant.kept")}</p>
      ) : (
        <>
          <MissingSources submissionId={props.submissionId} page={page} />
          {measure.responseType.parts.length === 0 && <p className="aq-quiet">{t("part.none")}</p>}
          {partSections(measure).map((section) => (
            <FormSection key={section.subMeasure?.id ?? "common"} section={section} {...props} />
          ))}
          <Stranded {...props} />
        </>
      )}
      {program.asksQuality && !content.notRelevant && (
        <div className="comment">
          <ScaleInput
            label={t("quality.label")}
            value={content.quality}
            stepLabel={(step) => t("quality.step", { step })}
            clearLabel={t("quality.clear")}
            disabled={isReadOnly}
            onChange={(quality) => onChange({ ...content, quality })}
          />
          <span className="aq-quiet">{t("quality.hint")}</span>
        </div>
      )}
      <CommentField
        id={COMMENT_FIELD_ID}
        label={t("comment.label")}
        value={content.comment}
        isReadOnly={isReadOnly}
        onChange={(comment) => onChange({ ...content, comment })}
      />
      {props.attachments({ subMeasure: null })}
    </div>
  );
}

function FormSection({
  section: { subMeasure, parts },
  page,
  content,
  live,
  isReadOnly,
  activePart,
  onActivate,
  onChange,
  attachments,
}: AnswerFormProps & { section: PartSection }): ReactElement {
  const { t } = useTranslation("answer");
  const { measure, external } = page;
  const words = useAnswerWords(measure);
  const variables: VariableContext = {
    parts: measure.responseType.parts,
    answers: content.parts,
    bindings: measure.bindings,
    external,
  };
  const answer = (key: string, given: PartAnswer | undefined) => {
    const { [key]: _replaced, ...others } = content.parts;
    onChange({ ...content, parts: given === undefined ? others : { ...others, [key]: given } });
  };

  const fields = parts.map((part) => {
    const preview = live.parts.get(part.key);
    return (
      <PartField
        key={part.key}
        part={part}
        name={words.partName(part)}
        heading={subMeasure === null ? "h2" : "h3"}
        answer={content.parts[part.key]}
        preview={preview}
        errorText={preview?.error == null ? null : words.errorText(preview.error)}
        variables={variables}
        isReadOnly={isReadOnly}
        isActive={activePart === part.key}
        onAnswer={(given) => answer(part.key, given)}
        onActivate={() => onActivate(part.key)}
      />
    );
  });
  if (subMeasure === null) return <div className="answer-section">{fields}</div>;

  return (
    <section className="answer-section">
      <div className="answer-section__head">
        <h2>
          <span className="aq-number aq-quiet">
            {measure.number}.{subMeasure.position}
          </span>{" "}
          {subMeasure.title}
        </h2>
        {subMeasure.description !== "" && <Markdown>{subMeasure.description}</Markdown>}
      </div>
      {fields}
      <CommentField
        label={t("comment.ofSubMeasure", { title: subMeasure.title })}
        value={content.subMeasures[subMeasure.id]?.comment ?? ""}
        isReadOnly={isReadOnly}
        onChange={(comment) =>
          onChange({ ...content, subMeasures: { ...content.subMeasures, [subMeasure.id]: { comment } } })
        }
      />
      {attachments({ subMeasure })}
    </section>
  );
}

/** Measures that this one calculates with and that have no usable answer yet. */
function MissingSources({
  submissionId,
  page,
}: {
  submissionId: Uuid;
  page: ResponsePage;
}): ReactElement | null {
  const { t } = useTranslation("answer");
  if (page.missingSources.length === 0) return null;
  return (
    <div className="answer-section">
      <Notice kind="warning" title={t("sources.title")}>
        <ul>
          {page.missingSources.map(({ name, measureId, title }) => (
            <li key={name}>
              <TextLink
                to="/submissions/$submissionId/measures/$measureId"
                params={{ submissionId, measureId }}
              >
                {t("sources.item", { title, name })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Stranded({ page, content, isReadOnly, onChange }: AnswerFormProps): ReactElement | null {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const { parts: asked } = page.measure.responseType;
  const stranded = strandedAnswers(asked, content.parts);
  if (stranded.length === 0) return null;
  // A part that is gone is known by its key alone.
  const nameOf = (key: string) => asked.find((part) => part.key === key)?.name || key;
  const remove = (key: string) => {
    const { [key]: _removed, ...parts } = content.parts;
    onChange({ ...content, parts });
  };
  const removeAll = () => {
    const keys = new Set(stranded.map(({ key }) => key));
    const parts = Object.fromEntries(Object.entries(content.parts).filter(([key]) => !keys.has(key)));
    onChange({ ...content, parts });
  };
  return (
    <div className="answer-section">
      <Notice
        kind="warning"
        title={t("stranded.title")}
        actions={
          !isReadOnly &&
          stranded.length > 1 && (
            <Button size="xs" variant="default" onClick={removeAll}>
              {t("stranded.removeAll")}
            </Button>
          )
        }
      >
        <p>{t("stranded.text")}</p>
        <ul>
          {stranded.map(({ key, answer }) => (
            <li key={key}>
              {"option" in answer
                ? t("stranded.option", { part: nameOf(key), option: answer.option })
                : t("stranded.value", { part: nameOf(key), value: format.number(answer.value, 10) })}{" "}
              {!isReadOnly && (
                <Button size="compact-xs" variant="default" onClick={() => remove(key)}>
                  {t("stranded.remove")}
                  <span className="aq-hidden-text">: {nameOf(key)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
