import type { Post } from "@aquamark/api-client";
import { Markdown, Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconPin, IconPinnedOff, IconTrash } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat, When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { useMe } from "../../shell/session.ts";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { ActivityIcon } from "./activity-icon.tsx";
import { PostDialog } from "./post-dialog.tsx";
import { useDeletePost, usePinPost } from "./post-requests.ts";
import { TimeOfDay } from "./time-of-day.tsx";

// More would push everything else off the screen.
const SHOWN_AT_ONCE = { characters: 900, lines: 14 };

/** One post: who wrote what to whom, and what may be done with it; `isUnderDay` where a day is named above it. */
export function PostCard({ post, isUnderDay }: { post: Post; isUnderDay: boolean }): ReactElement {
  const { t } = useTranslation("timeline");
  const { surveyGroups } = useMe();
  const [isWhole, setWhole] = useState(false);
  const isLong =
    post.body.length > SHOWN_AT_ONCE.characters || post.body.split("\n").length > SHOWN_AT_ONCE.lines;

  return (
    <li className="activity-entry" data-pinned={post.isPinned || undefined}>
      <ActivityIcon kind="post" of="post" />
      <article className="activity-entry__body" aria-label={t("post.of", { name: post.author.name })}>
        <div className="activity-entry__head">
          <span className="activity-entry__title">
            <TextLink to="/users/$userId" params={{ userId: post.author.id }}>
              {post.author.name}
            </TextLink>
          </span>
          <span className="aq-quiet">
            {post.organisation === null ? (
              t("post.toAll")
            ) : (
              <TextLink to="/organisations/$organisationId" params={{ organisationId: post.organisation.id }}>
                {t("post.to", { organisation: post.organisation.name })}
              </TextLink>
            )}
          </span>
          {post.isPinned && (
            <Tag tone="info" icon={<IconPin size={13} aria-hidden />}>
              {t("post.pinnedMark")}
            </Tag>
          )}
          {post.editedAt !== null && <Edited post={post} at={post.editedAt} />}
          {isUnderDay ? (
            <TimeOfDay at={post.createdAt} />
          ) : (
            <span className="activity-time">
              <When at={post.createdAt} />
            </span>
          )}
        </div>
        <div className="post-text" data-clipped={(isLong && !isWhole) || undefined}>
          <Markdown>{post.body}</Markdown>
        </div>
        {isLong && (
          <Button
            size="compact-xs"
            variant="default"
            className="post-text__toggle"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? "post.showLess" : "post.showWhole")}
          </Button>
        )}
        <div className="post-foot">
          {surveyGroups.length > 1 && <SurveyGroupTags groups={post.surveyGroups} />}
          {Object.values(post.can).includes(true) && <PostActions post={post} />}
        </div>
      </article>
    </li>
  );
}

function Edited({ post: { author, editedBy }, at }: { post: Post; at: string }): ReactElement {
  const { t } = useTranslation("timeline");
  const format = useFormat();
  const isByOther = editedBy !== null && editedBy.id !== author.id;
  return (
    <span className="aq-quiet" title={t("post.editedAt", { at: format.instant(at) })}>
      {isByOther ? t("post.editedBy", { name: editedBy.name }) : t("post.edited")}
    </span>
  );
}

function PostActions({ post }: { post: Post }): ReactElement {
  const { t } = useTranslation("timeline");
  const [isEditing, edit] = useDisclosure(false);
  const pin = usePinPost(post);
  const remove = useDeletePost(post);
  const common = { size: "compact-sm", variant: "subtle", color: "gray" } as const;
  return (
    <div className="post-actions" role="group" aria-label={t("post.actions", { name: post.author.name })}>
      {post.can.pin && (
        <Button
          {...common}
          leftSection={
            post.isPinned ? <IconPinnedOff size={15} aria-hidden /> : <IconPin size={15} aria-hidden />
          }
          loading={pin.isPending}
          onClick={() => pin.mutate(!post.isPinned)}
        >
          {t(post.isPinned ? "post.unpin" : "post.pin")}
        </Button>
      )}
      {post.can.edit && (
        <Button
          {...common}
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={edit.open}
          aria-haspopup="dialog"
        >
          {t("post.edit")}
        </Button>
      )}
      {post.can.delete && (
        <Button
          {...common}
          leftSection={<IconTrash size={15} aria-hidden />}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t("post.delete")}
        </Button>
      )}
      {isEditing && <PostDialog post={post} onClose={edit.close} />}
    </div>
  );
}
