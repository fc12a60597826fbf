import { removeAttachment } from "@aquamark/api-client";
import { Button, FileButton, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconLink, IconPaperclip, IconUpload } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { AttachmentPlace, AttachmentsProps } from "../../shell/attachment-place.ts";
import { QueryView } from "../../shell/states.tsx";
import { useStore } from "../../shell/store.ts";
import { toast } from "../../shell/toast.tsx";
import { AttachmentItem } from "./attachment-item.tsx";
import { attachmentsQuery } from "./attachment-queries.ts";
import "./attachments.css";
import { LinkForm } from "./link-form.tsx";
import { uploadsOf } from "./page-uploads.ts";
import { UploadItem } from "./upload-item.tsx";
import { megabytesMax } from "./uploads.ts";
import { useRestoreAttachment } from "./use-restore-attachment.ts";

/**
 * The files and links of a response or sub-measure, with what adds to them.
 *
 * Of a sub-measure there is nothing where there are none and none may be added.
 */
export function Attachments({ place, of, isReadOnly }: AttachmentsProps): ReactElement {
  const query = useQuery(attachmentsQuery(place.submissionId, place.measureId));
  return (
    <QueryView query={query} isPart loading={{ shape: "lines", rows: 2 }}>
      {({ items }) => (
        <AttachmentsView
          place={place}
          of={of}
          isReadOnly={isReadOnly}
          items={items.filter(({ subMeasure }) => (subMeasure?.id ?? null) === place.subMeasureId)}
        />
      )}
    </QueryView>
  );
}

type ViewProps = AttachmentsProps & { items: Parameters<typeof AttachmentItem>[0]["attachment"][] };

function AttachmentsView({ place, of, isReadOnly, items }: ViewProps): ReactElement | null {
  const { t } = useTranslation("attachments");
  const queryClient = useQueryClient();
  const uploads = uploadsOf(queryClient);
  const { submissionId, measureId } = place;
  const sending = useStore(uploads.list).filter((upload) => isSame(upload.place, place));
  const arrived = useStore(uploads.arrived);
  const [linked, setLinked] = useState<string | null>(null);
  const announced = linked ?? (arrived !== null && isSame(arrived.place, place) ? arrived.name : null);
  useRefusedDrops();
  const [isOver, setOver] = useState(false);
  const [isLinkOpen, link] = useDisclosure(false);
  const resetFiles = useRef<() => void>(null);
  const linkButton = useRef<HTMLButtonElement>(null);
  // For when what had the focus is gone.
  const focusBack = () => linkButton.current?.focus({ preventScroll: true });
  const headingId = useId();
  const { queryKey } = attachmentsQuery(submissionId, measureId);
  const refresh = () => queryClient.invalidateQueries({ queryKey });
  const restore = useRestoreAttachment(submissionId);
  const remove = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) =>
      answerOf(removeAttachment({ path: { submissionId, attachmentId: id } })),
    onSuccess: (_, { id, name }) => {
      focusBack();
      toast.withAction(t("removed", { name }), { label: t("bringBack"), run: () => restore.mutate(id) });
    },
    onError: (error) => toast.problem(error),
    onSettled: refresh,
  });

  if (isReadOnly && items.length === 0 && of !== null) return null;

  const add = (files: readonly File[]) => {
    setLinked(null);
    uploads.add(place, files);
  };
  const takesFiles = ({ dataTransfer }: DragEvent) => !isReadOnly && dataTransfer.types.includes("Files");

  return (
    // Files are dropped here; the button below does the same for keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="attachments"
      aria-labelledby={headingId}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!takesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // Going over what lies in it leaves it, too.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!takesFiles(event)) return;
        event.preventDefault();
        add([...event.dataTransfer.files]);
      }}
    >
      <h3 className="attachments__title">
        <IconPaperclip size={16} aria-hidden />
        <span id={headingId}>{of === null ? t("title") : t("titleOf", { title: of })}</span>
        {items.length > 0 && <span className="aq-quiet">{items.length}</span>}
      </h3>
      {/* Said once a page. */}
      {items.length === 0 && sending.length === 0 && of === null && (
        <p className="aq-quiet">{isReadOnly ? t("none") : t("hint", { max: megabytesMax })}</p>
      )}
      {(items.length > 0 || sending.length > 0) && (
        <ul className="attachments__list">
          {items.map((attachment) => (
            <AttachmentItem
              key={attachment.id}
              submissionId={submissionId}
              attachment={attachment}
              onRemove={isReadOnly || !attachment.can.change ? null : () => remove.mutate(attachment)}
            />
          ))}
          {sending.map((upload) => (
            <UploadItem key={upload.id} upload={upload} uploads={uploads} onDismissed={focusBack} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Group gap="xs">
          <FileButton
            multiple
            resetRef={resetFiles}
            onChange={(files) => {
              add(files);
              // The same file can be chosen again.
              resetFiles.current?.();
            }}
          >
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="default"
                leftSection={<IconUpload size={15} aria-hidden />}
                aria-describedby={headingId}
              >
                {t("addFiles")}
              </Button>
            )}
          </FileButton>
          <Button
            ref={linkButton}
            size="xs"
            variant="default"
            leftSection={<IconLink size={15} aria-hidden />}
            aria-expanded={isLinkOpen}
            aria-describedby={headingId}
            onClick={link.toggle}
          >
            {t("addLink")}
          </Button>
        </Group>
      )}
      {isLinkOpen && !isReadOnly && (
        <LinkForm
          place={place}
          onDone={(name) => {
            link.close();
            focusBack();
            setLinked(name);
            void refresh();
          }}
          onCancel={() => {
            link.close();
            focusBack();
          }}
        />
      )}
      <div role="status" className="aq-hidden-text">
        {announced !== null && t("arrived", { name: announced })}
      </div>
    </section>
  );
}

function isSame(a: AttachmentPlace, b: AttachmentPlace): boolean {
  return (
    a.submissionId === b.submissionId && a.measureId === b.measureId && a.subMeasureId === b.subMeasureId
  );
}

/** Files that miss the list are not opened by the browser, which would leave the page and end what is being sent. */
function useRefusedDrops(): void {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    };
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
}
