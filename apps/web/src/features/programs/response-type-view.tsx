import type { Part as PartDefinition, SurveyMeasure } from "@aquamark/api-client";
import { KeyValueList, Markdown, Section } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";

type NumberedPart = { part: PartDefinition; number: number };

/** How a measure is answered and scored, to be read: parts, options, conditions, bounds and formula. */
export function ResponseTypeView({ measure }: { measure: SurveyMeasure }): ReactElement {
  const { t } = useTranslation("programs");
  const { responseType, subMeasures } = measure;
  const parts = responseType.parts.map((part, index) => ({ part, number: index + 1 }));
  const general = parts.filter(({ part }) => !subMeasures.some((sub) => sub.position === part.subMeasure));

  return (
    <>
      {subMeasures.map((sub) => (
        <Section
          key={sub.id}
          title={t("subMeasure.title", { position: sub.position, title: sub.title })}
          description={sub.weight !== undefined && <SubMeasureWeight weight={sub.weight} />}
        >
          {sub.description !== "" && <Markdown>{sub.description}</Markdown>}
          <Parts parts={parts.filter(({ part }) => part.subMeasure === sub.position)} />
        </Section>
      ))}
      {(general.length > 0 || parts.length === 0) && (
        <Section title={t("answering.title")}>
          {parts.length === 0 ? (
            <p className="aq-quiet">{t("answering.comment")}</p>
          ) : (
            <Parts parts={general} />
          )}
        </Section>
      )}
      {parts.length > 0 && <Scoring measure={measure} />}
    </>
  );
}

function SubMeasureWeight({ weight }: { weight: number }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  return <>{t("subMeasure.weight", { weight: format.number(weight) })}</>;
}

function Parts({ parts }: { parts: readonly NumberedPart[] }): ReactElement {
  return (
    <div className="parts">
      {parts.map(({ part, number }) => (
        <PartView key={part.key} part={part} number={number} />
      ))}
    </div>
  );
}

function PartView({ part, number }: NumberedPart): ReactElement {
  const { t } = useTranslation("programs");
  return (
    <article className="part">
      <h3 className="part__title">
        {part.name || t("part.untitled", { number })}
        {part.id && (
          <span className="part__variable">
            {t("part.variable")} <code>{part.id}</code>
          </span>
        )}
      </h3>
      {part.description && <Markdown>{part.description}</Markdown>}
      {part.type === "multipleChoice" ? <Options part={part} /> : <Bounds part={part} />}
    </article>
  );
}

function Options({ part }: { part: Extract<PartDefinition, { type: "multipleChoice" }> }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  return (
    <ol className="options" aria-label={t("part.options", { name: part.name || part.key })}>
      {part.options.map((option) => (
        <li key={option.key}>
          <div className="options__what">
            <span className="options__name">{option.name || option.key}</span>
            {option.description && (
              <div className="options__description">
                <Markdown>{option.description}</Markdown>
              </div>
            )}
            {option.if && (
              <div className="options__condition">
                {t("part.condition")} <code>{option.if}</code>
              </div>
            )}
          </div>
          <span className="options__score">{t("part.score", { score: format.number(option.score, 4) })}</span>
        </li>
      ))}
    </ol>
  );
}

function Bounds({ part }: { part: Extract<PartDefinition, { type: "numerical" }> }): ReactElement {
  const { t } = useTranslation("programs");
  const { lower, upper } = part;
  return (
    <KeyValueList
      items={[
        { key: "kind", label: t("part.kind"), value: t("part.number") },
        { key: "lower", label: t("part.lower"), value: lower ? <code>{lower}</code> : t("part.unbounded") },
        { key: "upper", label: t("part.upper"), value: upper ? <code>{upper}</code> : t("part.unbounded") },
      ]}
    />
  );
}

function Scoring({ measure }: { measure: SurveyMeasure }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const { formula } = measure.responseType;
  return (
    <Section title={t("scoring.title")} framed>
      {formula === null ? (
        <p className="scoring-line">{t("scoring.sum")}</p>
      ) : (
        <>
          <p className="scoring-line">{t("scoring.formula")}</p>
          <pre className="formula">
            <code>{formula}</code>
          </pre>
        </>
      )}
      {measure.weight !== undefined && (
        <p className="scoring-line">{t("scoring.weighted", { weight: format.number(measure.weight) })}</p>
      )}
    </Section>
  );
}
