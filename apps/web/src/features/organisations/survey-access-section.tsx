import type { Organisation, SurveyAccess } from "@aquamark/api-client";
import { DataTable, EmptyState, Section, Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../shell/confirm.tsx";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { QueryView } from "../../shell/states.tsx";
import { GrantAccessDialog } from "./grant-access-dialog.tsx";
import { surveyAccessQuery, useChangeAccess } from "./survey-access.ts";

/** Which surveys the organisation may answer; whoever manages access grants and revokes it here. */
export function SurveyAccessSection({ organisation }: { organisation: Organisation }): ReactElement {
  const { t } = useTranslation("organisations");
  const query = useQuery(surveyAccessQuery(organisation.id));
  const [isGranting, dialog] = useDisclosure(false);
  const { manageAccess } = organisation.can;
  return (
    <Section
      title={t("access.title")}
      description={t("access.description")}
      actions={
        manageAccess && (
          <Button size="xs" leftSection={<IconKey size={16} aria-hidden />} onClick={dialog.open}>
            {t("access.grant")}
          </Button>
        )
      }
    >
      <QueryView query={query} isPart>
        {({ items }) => (
          <>
            <AccessTable organisation={organisation} items={items} />
            {isGranting && (
              <GrantAccessDialog organisation={organisation} items={items} onClose={dialog.close} />
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function AccessTable({
  organisation,
  items,
}: {
  organisation: Organisation;
  items: SurveyAccess[];
}): ReactElement {
  const { t } = useTranslation("organisations");
  const format = useFormat();
  return (
    <DataTable
      caption={t("access.title")}
      captionHidden
      rows={items}
      rowKey={(item) => `${item.program.id} ${item.survey.id}`}
      columns={[
        {
          key: "survey",
          header: t("access.survey"),
          cell: (item) => (
            <div>
              <TextLink
                to="/programs/$programId/surveys/$surveyId"
                params={{ programId: item.program.id, surveyId: item.survey.id }}
              >
                {item.survey.title}
              </TextLink>
              <div className="aq-quiet">{item.program.title}</div>
            </div>
          ),
        },
        {
          key: "state",
          header: t("access.state"),
          cell: (item) =>
            item.revokedAt === null ? (
              <Tag tone="success">{t("access.since", { day: format.date(item.grantedAt) })}</Tag>
            ) : (
              <Tag tone="warning">{t("access.revokedOn", { day: format.date(item.revokedAt) })}</Tag>
            ),
        },
        {
          key: "submissions",
          header: t("access.submissions"),
          numeric: true,
          cell: (item) =>
            organisation.can.viewSubmissions && item.submissions > 0 ? (
              <TextLink
                to="/submissions"
                search={{ organisationId: organisation.id, programId: item.program.id }}
              >
                {format.number(item.submissions)}
              </TextLink>
            ) : (
              format.number(item.submissions)
            ),
        },
        ...(organisation.can.manageAccess
          ? [
              {
                key: "actions",
                header: t("access.actions"),
                headerHidden: true,
                width: "8rem",
                cell: (item: SurveyAccess) => <AccessButton organisation={organisation} item={item} />,
              },
            ]
          : []),
      ]}
      empty={
        <EmptyState icon={<IconKey size={22} stroke={1.6} />} title={t("access.empty")}>
          {organisation.can.manageAccess ? t("access.emptyGrant") : t("access.emptyWait")}
        </EmptyState>
      }
    />
  );
}

function AccessButton({
  organisation,
  item,
}: {
  organisation: Organisation;
  item: SurveyAccess;
}): ReactElement {
  const { t } = useTranslation("organisations");
  const confirm = useConfirm();
  const change = useChangeAccess(organisation.id);
  const isGranted = item.revokedAt === null;
  const ask = async () => {
    const words = { survey: item.survey.title, organisation: organisation.name };
    const isAgreed = await confirm(
      isGranted
        ? {
            title: t("access.revokeQuestion", words),
            message: t("access.revokeConsequence", { ...words, count: item.submissions }),
            confirm: t("access.revoke"),
            isDangerous: true,
          }
        : {
            title: t("access.grantQuestion", words),
            message: t("access.grantConsequence", words),
            confirm: t("access.grantAgain"),
          },
    );
    if (isAgreed)
      change.mutate({ programId: item.program.id, surveyId: item.survey.id, isGranted: !isGranted });
  };
  return (
    <Button size="xs" variant="default" onClick={() => void ask()} loading={change.isPending}>
      {t(isGranted ? "access.revoke" : "access.grantAgain")}
    </Button>
  );
}
