import { getOrganisation, type Organisation } from "@aquamark/api-client";
import { Section, Tag } from "@aquamark/ui";
import { Anchor } from "@mantine/core";
import { IconClipboardList, IconUsers } from "@tabler/icons-react";
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
import { OrganisationDetailsList } from "./organisation-details.tsx";
import { PlaceList } from "./place-list.tsx";
import { SurveyAccessSection } from "./survey-access-section.tsx";

/** One organisation; `history` is what another feature knows of it. */
export function OrganisationPage({
  history,
}: {
  history: (organisationId: Uuid) => ReactNode;
}): ReactElement {
  const { organisationId } = useParams({ from: "/app/organisations/$organisationId" });
  const query = useQuery({
    queryKey: ["organisation", organisationId],
    queryFn: ({ signal }) => answerOf(getOrganisation({ path: { organisationId }, signal })),
  });
  return (
    <QueryView query={query}>
      {(organisation) => <OrganisationView organisation={organisation} history={history(organisation.id)} />}
    </QueryView>
  );
}

function OrganisationView({
  organisation,
  history,
}: {
  organisation: Organisation;
  history: ReactNode;
}): ReactElement {
  const { t } = useTranslation(["organisations", "shell"]);
  const me = useMe();
  const isOwn = me.organisation.id === organisation.id;
  const maySeeAccess =
    me.permissions.includes("survey_access.view") && (isOwn || organisation.can.viewSubmissions);
  return (
    <Page
      title={organisation.name}
      trail={[{ key: "organisations", content: <TextLink to="/organisations">{t("title")}</TextLink> }]}
      meta={
        <>
          {organisation.deletedAt !== null && <Tag tone="danger">{t("shell:deleted")}</Tag>}
          {isOwn && <Tag tone="info">{t("own")}</Tag>}
          {organisation.url !== null && <WebAddress url={organisation.url} />}
          <SurveyGroupTags groups={organisation.surveyGroups} />
        </>
      }
      actions={
        <>
          {organisation.can.viewSubmissions && (
            <ButtonLink
              to="/submissions"
              search={{ organisationId: organisation.id }}
              leftSection={<IconClipboardList size={18} aria-hidden />}
            >
              {t("submissions")}
            </ButtonLink>
          )}
          <ButtonLink
            to="/users"
            search={{ organisationId: organisation.id }}
            variant="default"
            leftSection={<IconUsers size={18} aria-hidden />}
          >
            {t("users")}
          </ButtonLink>
        </>
      }
      follow={organisation.deletedAt === null ? { kind: "organisation", id: organisation.id } : null}
    >
      <div className="two-columns">
        <div>{maySeeAccess && <SurveyAccessSection organisation={organisation} />}</div>
        <aside>
          <Section title={t("details.title")} framed>
            <OrganisationDetailsList details={organisation.details} />
          </Section>
          <Section title={t("places.title")} framed>
            <PlaceList places={organisation.places} />
          </Section>
        </aside>
      </div>
      {history}
    </Page>
  );
}

/** The organisation's own pages; anything but a web address is shown as text. */
function WebAddress({ url }: { url: string }): ReactElement {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <Anchor inherit href={url} target="_blank" rel="noopener noreferrer nofollow">
      {url.replace(/^https?:\/\//i, "").replace(/\/$/, "")}
    </Anchor>
  );
}
