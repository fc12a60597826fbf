import { type Attachment, getAttachment } from "@aquamark/api-client";
import { safeLink } from "@aquamark/ui";
import { ActionIcon, Anchor, Tooltip } from "@mantine/core";
import { IconExternalLink, IconFile, IconTrash } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { useFormat, When } from "../../shell/format.tsx";
import { toast } from "../../shell/toast.tsx";
import { fileAddress } from "./attachment-queries.ts";

/** One attachment, with a button that removes it where one may. */
export function AttachmentItem({
  submissionId,
  attachment,
  onRemove,
}: {
  submissionId: Uuid;
  attachment: Attachment;
  onRemove: (() => void) | null;
}): ReactElement {
  const { t } = useTranslation("attachments");
  const { name, url, addedAt, addedBy } = attachment;
  const Icon = url === null ? IconFile : IconExternalLink;
  return (
    <li className="attachment">
      <Icon size={18} stroke={1.6} aria-hidden />
      <div className="attachment__text">
        <AttachmentName submissionId={submissionId} attachment={attachment} />
        <span className="attachment__facts">
          <AttachmentSize attachment={attachment} />
          <span>{addedBy.name}</span>
          <When at={addedAt} />
        </span>
      </div>
      {onRemove !== null && (
        <Tooltip label={t("removeIt")}>
          <ActionIcon variant="subtle" color="gray" aria-label={t("remove", { name })} onClick={onRemove}>
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

/** The name as what it leads to: a download, or a page elsewhere. */
export function AttachmentName({
  submissionId,
  attachment: { id, name, url, removedAt },
}: {
  submissionId: Uuid;
  attachment: Attachment;
}): ReactElement {
  const { t } = useTranslation("attachments");
  if (removedAt !== null) return <span className="attachment__name">{name}</span>;
  if (url === null) return <FileLink submissionId={submissionId} id={id} name={name} />;
  const href = safeLink(url);
  if (href === "") return <span className="attachment__name">{name}</span>;
  return (
    <Anchor className="attachment__name" href={href} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="aq-hidden-text"> ({t("opensElsewhere")})</span>
    </Anchor>
  );
}

/** A download that says what is the matter, since a browser only shows that nothing came. */
function FileLink({ submissionId, id, name }: { submissionId: Uuid; id: Uuid; name: string }): ReactElement {
  const address = fileAddress(submissionId, id);
  async function download(): Promise<void> {
    try {
      await answerOf(getAttachment({ path: { submissionId, attachmentId: id } }));
      // Going to the address would ask whether to leave the page while something is sent.
      Object.assign(document.createElement("a"), { href: address, download: name }).click();
    } catch (error) {
      toast.problem(error, { channel: "download" });
    }
  }
  return (
    <Anchor
      className="attachment__name"
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void download();
      }}
    >
      {name}
    </Anchor>
  );
}

/** How large a file is, or which site a link leads to. */
export function AttachmentSize({ attachment: { url, file } }: { attachment: Attachment }): ReactElement {
  const format = useFormat();
  return <span>{url === null ? format.bytes(file?.bytes ?? 0) : hostOf(url)}</span>;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
