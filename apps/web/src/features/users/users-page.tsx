import { getOrganisation, listUsers, type Role, type UserListItem } from "@aquamark/api-client";
import { EmptyState, Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconUsers, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { ChoiceFilter, SurveyGroupFilter } from "../../shell/filters.tsx";
import { TextLink } from "../../shell/link.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { roles } from "../../shell/roles.ts";
import { useHasPermission } from "../../shell/session.ts";
import { useList, useListState } from "../../shell/use-list.ts";

type UsersSearch = ListSearch<"name" | "createdAt"> & {
  role?: Role;
  organisationId?: string;
  surveyGroupId?: string;
};

export function UsersPage(): ReactElement {
  const { t } = useTranslation(["users", "shell"]);
  const state = useListState<UsersSearch>();
  const query = useList("user", listUsers, state.search);
  const maySeeEmail = useHasPermission("user.view_email");
  return (
    <Page title={t("title")} meta={t("lead")}>
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="name"
        rowKey={(user) => user.id}
        link={(user, content) => (
          <Link to="/users/$userId" params={{ userId: user.id }}>
            {content}
          </Link>
        )}
        columns={[
          { key: "name", header: t("column.name"), cell: (user) => user.name, sortable: true },
          { key: "role", header: t("column.role"), cell: (user) => t(`shell:role.${user.role}`) },
          {
            key: "organisation",
            header: t("column.organisation"),
            cell: (user) => (
              <TextLink to="/organisations/$organisationId" params={{ organisationId: user.organisation.id }}>
                {user.organisation.name}
              </TextLink>
            ),
          },
          ...(maySeeEmail
            ? [
                {
                  key: "email",
                  header: t("column.email"),
                  cell: (user: UserListItem) => user.email ?? "–",
                },
              ]
            : []),
        ]}
        filters={
          <>
            <ChoiceFilter
              label={t("column.role")}
              anyLabel={t("anyRole")}
              value={state.search.role}
              options={roles.map((role) => ({ value: role, label: t(`shell:role.${role}`) }))}
              onChange={(role) => state.change({ role })}
            />
            <SurveyGroupFilter
              value={state.search.surveyGroupId}
              onChange={(surveyGroupId) => state.change({ surveyGroupId })}
            />
            {state.search.organisationId !== undefined && (
              <OrganisationMark
                organisationId={state.search.organisationId}
                onClear={() => state.change({ organisationId: undefined })}
              />
            )}
          </>
        }
        empty={
          <EmptyState icon={<IconUsers size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** Says that the list shows one organisation's users only. */
function OrganisationMark({
  organisationId,
  onClear,
}: {
  organisationId: string;
  onClear: () => void;
}): ReactElement {
  const { t } = useTranslation("users");
  const { data } = useQuery({
    queryKey: ["organisation", organisationId],
    queryFn: ({ signal }) => answerOf(getOrganisation({ path: { organisationId }, signal })),
  });
  return (
    <Button variant="default" rightSection={<IconX size={14} aria-hidden />} onClick={onClear}>
      <Tag>{t("column.organisation")}</Tag>&nbsp;{data?.name ?? "…"}
    </Button>
  );
}
