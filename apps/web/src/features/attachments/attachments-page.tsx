import { type Attachment, listAttachments } from "@aquamark/api-client";
import { EmptyState, Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconPaperclip } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Submission, Uuid } from "../../shell/api-types.ts";
import { ChoiceFilter } from "../../shell/filters.tsx";
import { When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";
import { LevelBadge } from "../../shell/submission-parts.tsx";
import { submissionQuery } from "../../shell/submission-queries.ts";
import { useSubmissionTrail } from "../../shell/submission-trail.tsx";
import { useListState } from "../../shell/use-list.ts";
import { AttachmentName, AttachmentSize } from "./attachment-item.tsx";
import "./attachments.css";
import type { AttachmentsSearch } from "./attachments-search.ts";
import { useRestoreAttachment } from "./use-restore-attachment.ts";

/** Everything that is attached to the answers of a submission, for whoever reviews it. */
export function AttachmentsPage({ submissionId }: { submissionId: Uuid }): ReactElement {
  const submission = useQuery(submissionQuery(submissionId));
  return <QueryView query={submission}>{(loaded) => <AttachmentsOf submission={loaded} />}</QueryView>;
}

function AttachmentsOf({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation("attachments");
  const state = useListState<AttachmentsSearch>();
  const trail = useSubmissionTrail(submission, [], "");
  const { id: submissionId } = submission;
  const asked = state.search;
  const restore = useRestoreAttachment(submissionId);
  const query = useQuery({
    queryKey: ["submission", submissionId, "attachments", "list", asked],
    queryFn: ({ signal }) => answerOf(listAttachments({ path: { submissionId }, query: asked, signal })),
    placeholderData: keepPreviousData,
  });

  return (
    <Page
      title={t("page.title")}
      trail={trail}
      meta={
        <>
          <LevelBadge level={submission.approval} />
          <span>{submission.organisation.name}</span>
        </>
      }
    >
      <ListView
        caption={t("page.title")}
        state={state}
        query={query}
        searchLabel={t("page.search")}
        defaultSort="measure"
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: t("page.column.name"),
            sortable: true,
            cell: (attachment) => (
              <>
                <AttachmentName submissionId={submissionId} attachment={attachment} />{" "}
                {attachment.removedAt !== null && <Tag tone="danger">{t("page.removed")}</Tag>}
              </>
            ),
          },
          {
            key: "measure",
            header: t("page.column.measure"),
            sortable: true,
            cell: ({ measure, subMeasure }) => (
              <>
                <TextLink
                  to="/submissions/$submissionId/measures/$measureId"
                  params={{ submissionId, measureId: measure.id }}
                >
                  <span className="aq-number">{measure.number}</span> {measure.title}
                </TextLink>
                {subMeasure !== null && <div className="attachment__facts">{subMeasure.title}</div>}
              </>
            ),
          },
          {
            key: "bytes",
            header: t("page.column.bytes"),
            sortable: true,
            cell: (attachment) => <AttachmentSize attachment={attachment} />,
          },
          {
            key: "addedBy",
            header: t("page.column.addedBy"),
            cell: ({ addedBy }) => addedBy.name,
            notOnPhone: true,
          },
          {
            key: "addedAt",
            header: t("page.column.addedAt"),
            sortable: true,
            cell: ({ addedAt }) => <When at={addedAt} />,
          },
          ...(asked.deleted !== undefined
            ? [
                {
                  key: "restore",
                  header: t("bringBack"),
                  headerHidden: true,
                  cell: ({ id, removedAt, can }: Attachment) =>
                    removedAt !== null &&
                    can.change && (
                      <Button
                        size="xs"
                        variant="default"
                        leftSection={<IconArrowBackUp size={14} aria-hidden />}
                        loading={restore.isPending && restore.variables === id}
                        onClick={() => restore.mutate(id)}
                      >
                        {t("bringBack")}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
        filters={
          submission.can.answer && (
            <ChoiceFilter
              label={t("page.which")}
              anyLabel={t("page.present")}
              value={asked.deleted}
              options={[
                { value: "true", label: t("page.onlyRemoved") },
                { value: "any", label: t("page.withRemoved") },
              ]}
              onChange={(deleted) => state.change({ deleted })}
            />
          )
        }
        empty={
          <EmptyState icon={<IconPaperclip size={22} stroke={1.6} />} title={t("page.empty.title")}>
            {t("page.empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}
