import { getUser, type User } from "@aquamark/api-client";
import { KeyValueList, Section, Tag } from "@aquamark/ui";
import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { useMe } from "../../shell/session.ts";
import { QueryView } from "../../shell/states.tsx";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";

/** One user; `history` is what another feature knows of them. */
export function UserPage({ history }: { history: (userId: Uuid) => ReactNode }): ReactElement {
  const { userId } = useParams({ from: "/app/users/$userId" });
  const query = useQuery({
    queryKey: ["user", userId],
    queryFn: ({ signal }) => answerOf(getUser({ path: { userId }, signal })),
  });
  return <QueryView query={query}>{(user) => <UserView user={user} history={history(user.id)} />}</QueryView>;
}

function UserView({ user, history }: { user: User; history: ReactNode }): ReactElement {
  const { t } = useTranslation(["users", "shell"]);
  const isSelf = useMe().user.id === user.id;
  return (
    <Page
      title={user.name}
      width="reading"
      trail={[{ key: "users", content: <TextLink to="/users">{t("title")}</TextLink> }]}
      meta={
        <>
          <Tag>{t(`shell:role.${user.role}`)}</Tag>
          {isSelf && <Tag tone="info">{t("self")}</Tag>}
          {user.deletedAt !== null && <Tag tone="danger">{t("shell:deleted")}</Tag>}
        </>
      }
      actions={isSelf && <ButtonLink to="/account">{t("editOwn")}</ButtonLink>}
      follow={user.deletedAt === null ? { kind: "user", id: user.id } : null}
    >
      <Section title={t("details")} framed>
        <KeyValueList
          items={[
            {
              key: "organisation",
              label: t("column.organisation"),
              value: (
                <TextLink
                  to="/organisations/$organisationId"
                  params={{ organisationId: user.organisation.id }}
                >
                  {user.organisation.name}
                </TextLink>
              ),
            },
            {
              key: "role",
              label: t("column.role"),
              value: (
                <>
                  {t(`shell:role.${user.role}`)}
                  <div className="aq-quiet">{t(`shell:roleDescription.${user.role}`)}</div>
                </>
              ),
            },
            ...(user.email
              ? [
                  {
                    key: "email",
                    label: t("column.email"),
                    value: (
                      <Anchor inherit href={`mailto:${encodeURIComponent(user.email)}`}>
                        {user.email}
                      </Anchor>
                    ),
                  },
                ]
              : []),
            {
              key: "surveyGroups",
              label: t("shell:surveyGroups"),
              value:
                user.surveyGroups.length === 0 ? (
                  t("noGroups")
                ) : (
                  <SurveyGroupTags groups={user.surveyGroups} />
                ),
            },
          ]}
        />
      </Section>
      {history}
    </Page>
  );
}
