import { Markdown, Notice, Section, Stat, StatRow } from "@aquamark/ui";
import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { type AskedMeasure, partSections } from "../../../shell/answer-parts/asked-measure.ts";
import { ExplanationTree } from "../../../shell/answer-parts/explanation-tree.tsx";
import { PartField } from "../../../shell/answer-parts/part-field.tsx";
import { usePartWords } from "../../../shell/answer-parts/use-part-words.ts";
import { useFormat } from "../../../shell/format.tsx";
import { NumberField } from "../../../shell/number-field.tsx";
import { externalMeasure } from "./preview-scoring.ts";
import type { TestValues } from "./use-test-values.ts";
import "./preview.css";

type PreviewProps = {
  asked: AskedMeasure;
  /** Markdown, above the parts; empty for a response type by itself. */
  description: string;
  weight: number;
  /** Names that come from other measures, with what they are bound to where they are. */
  external: readonly { name: string; meaning: string }[];
  /** Faults keep it from being scored. */
  isFaulty: boolean;
  test: TestValues;
};

/** The measure as a respondent sees it, to be tried out: nothing is saved. */
export function PreviewSection(props: PreviewProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { asked, description, test, isFaulty } = props;
  return (
    <Section
      order={3}
      title={t("preview.heading")}
      description={t("preview.hint")}
      framed
      actions={
        test.hasAny && (
          <Button size="compact-sm" variant="default" onClick={test.clear}>
            {t("preview.clear")}
          </Button>
        )
      }
    >
      <div className="preview">
        <ExternalValues {...props} />
        {description !== "" && <Markdown>{description}</Markdown>}
        {asked.responseType.parts.length === 0 && <p className="aq-quiet">{t("type.comment")}</p>}
        <PreviewParts {...props} />
        {isFaulty ? (
          <Notice kind="warning">{t("preview.faulty")}</Notice>
        ) : (
          asked.responseType.parts.length > 0 && <PreviewResult {...props} />
        )}
      </div>
    </Section>
  );
}

function ExternalValues({ external, test }: PreviewProps): ReactElement | null {
  const { t } = useTranslation("build-measure");
  if (external.length === 0) return null;
  return (
    <fieldset className="preview__external">
      <legend>{t("preview.external")}</legend>
      {external.map(({ name, meaning }) => (
        <NumberField
          key={name}
          label={<code>{name}</code>}
          aria-label={t("preview.externalOf", { name })}
          description={meaning === "" ? undefined : meaning}
          value={test.external.get(name) ?? null}
          onChange={(value) => test.setExternal(name, value)}
        />
      ))}
    </fieldset>
  );
}

function PreviewParts({ asked, external, test }: PreviewProps): ReactElement {
  const { parts } = asked.responseType;
  const words = usePartWords(asked);
  const variables = {
    parts,
    answers: test.answers,
    bindings: Object.fromEntries(
      external
        .filter(({ meaning }) => meaning !== "")
        .map(({ name, meaning }) => [name, { measureId: externalMeasure(name), measureTitle: meaning }]),
    ),
    external: Object.fromEntries(test.external),
  };
  return (
    <>
      {partSections(asked).map(({ subMeasure, parts: inSection }) => (
        <div key={subMeasure?.id ?? "common"} className="preview__section">
          {subMeasure !== null && (
            <>
              <h4>{subMeasure.title}</h4>
              {subMeasure.description !== "" && <Markdown>{subMeasure.description}</Markdown>}
            </>
          )}
          {inSection.map((part) => {
            const preview = test.result.parts.get(part.key);
            return (
              <PartField
                key={part.key}
                part={part}
                name={words.partName(part)}
                heading={subMeasure === null ? "h4" : "h5"}
                answer={test.answers[part.key]}
                preview={preview}
                errorText={preview?.error == null ? null : words.errorText(preview.error)}
                variables={variables}
                isReadOnly={false}
                isActive={false}
                onAnswer={(answer) => test.answer(part.key, answer)}
                onActivate={() => undefined}
              />
            );
          })}
        </div>
      ))}
    </>
  );
}

function PreviewResult({ asked, weight, test }: PreviewProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  const words = usePartWords(asked);
  const { raw, score, error, explanation } = test.result;
  const text = (value: number) => (error === null ? format.number(value, 4) : t("preview.none"));
  return (
    <div className="preview__result" role="group" aria-label={t("preview.result")}>
      <StatRow>
        <Stat label={t("preview.raw")} value={text(raw)} />
        <Stat
          label={t("preview.score")}
          value={text(score)}
          detail={
            error === null &&
            t("preview.scoreIs", { raw: format.number(raw, 4), weight: format.number(weight, 4) })
          }
        />
      </StatRow>
      {error !== null && <p className="aq-quiet">{words.errorText(error)}</p>}
      {explanation !== null && test.hasAny && (
        <details>
          <summary>{t("preview.explain")}</summary>
          <ExplanationTree tree={explanation} measure={asked} />
        </details>
      )}
    </div>
  );
}
