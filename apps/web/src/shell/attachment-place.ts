import type { Uuid } from "./api-types.ts";

/** What an attachment belongs to: a response, or one sub-measure of it. */
export type AttachmentPlace = { submissionId: Uuid; measureId: Uuid; subMeasureId: Uuid | null };

/** What the attachments of a place are drawn from. */
export type AttachmentsProps = {
  place: AttachmentPlace;
  /** The sub-measure's title; null for the response as a whole. */
  of: string | null;
  isReadOnly: boolean;
};
