import { type CarryOver, getCarryOver } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { QueryView } from "../../shell/states.tsx";

type CarryOverOf = { programId: Uuid; surveyId: Uuid; organisationId: Uuid; startFromId: Uuid | null };

const carryOverQuery = ({ programId, surveyId, organisationId, startFromId }: CarryOverOf) =>
  queryOptions({
    queryKey: ["submission", "list", "carry-over", programId, surveyId, organisationId, startFromId],
    queryFn: ({ signal }) =>
      answerOf(
        getCarryOver({
          path: { programId, surveyId },
          query: { organisationId, ...(startFromId === null ? {} : { startFromId }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/**
 * What a new submission takes over from the one it starts from and what not; where it starts empty, what it could
 * take over from the organisation's last one.
 */
export function CarryOverPanel({
  onStartFrom,
  ...of
}: CarryOverOf & { onStartFrom: (submissionId: Uuid) => void }): ReactElement {
  const { t } = useTranslation("submissions");
  const query = useQuery(carryOverQuery(of));
  return (
    <QueryView query={query} isPart>
      {(carryOver) =>
        carryOver.source === null ? (
          <p className="aq-quiet">{t("carryOver.nothing", { count: carryOver.new.length })}</p>
        ) : (
          <Section
            title={t(of.startFromId === null ? "carryOver.couldTitle" : "carryOver.title")}
            framed
            actions={
              of.startFromId === null &&
              carryOver.kept.length > 0 && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => carryOver.source !== null && onStartFrom(carryOver.source.submissionId)}
                >
                  {t("carryOver.startFrom")}
                </Button>
              )
            }
          >
            <CarryOverView carryOver={carryOver} source={carryOver.source} />
          </Section>
        )
      }
    </QueryView>
  );
}

function CarryOverView({
  carryOver,
  source,
}: {
  carryOver: CarryOver;
  source: NonNullable<CarryOver["source"]>;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  const kinds = ["kept", "unfit", "unanswered", "new", "gone"] as const;
  const numbered = (item: CarryOver["kept"][number]): ReactNode => (
    <>
      <span className="aq-number aq-quiet">{item.number}</span> {item.title}
    </>
  );
  return (
    <>
      <p className="carry-over__source">
        {t("carryOver.from")}{" "}
        <TextLink
          to="/submissions/$submissionId"
          params={{ submissionId: source.submissionId }}
          underline="always"
        >
          {source.title}
        </TextLink>{" "}
        <span className="aq-quiet">
          {t("carryOver.of", { program: source.programTitle, day: format.day(source.appliesOn) })}
        </span>
      </p>
      {kinds.map((kind) => {
        const items = carryOver[kind];
        if (items.length === 0) {
          return kind === "kept" ? <p key={kind}>{t("carryOver.keptNone")}</p> : null;
        }
        return (
          <details key={kind} className="carry-over__kind">
            <summary>
              <strong>{format.number(items.length)}</strong> {t(`carryOver.${kind}`, { count: items.length })}
            </summary>
            <p className="aq-quiet">{t(`carryOver.${kind}Hint`)}</p>
            <ul className="plain-list">
              {items.map((item) => (
                <li key={item.measureId}>{numbered(item)}</li>
              ))}
            </ul>
          </details>
        );
      })}
      {carryOver.attachments > 0 && (
        <p>
          {t("carryOver.attachments", {
            count: carryOver.attachments,
            text: format.number(carryOver.attachments),
          })}
        </p>
      )}
      {carryOver.ratings > 0 && (
        <p>{t("carryOver.ratings", { count: carryOver.ratings, text: format.number(carryOver.ratings) })}</p>
      )}
    </>
  );
}
