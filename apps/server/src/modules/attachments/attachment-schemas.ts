import { z } from "zod";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { Instant, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { SubmissionParams } from "../submissions/index.ts";
import { attachmentNameLengthMax, withoutMisleading } from "./names.ts";

export const attachmentBytesMax = 100 * 1024 * 1024;
export const attachmentsMax = 100;
/** With removed ones, whose files are kept for a while. */
export const keptAttachmentsMax = 300;
/** How long a removed attachment can be restored; then its file goes. */
export const attachmentRestoreDays = 30;
const urlLengthMax = 2_000;

export const AttachmentParams = SubmissionParams.extend({ attachmentId: z.guid() });

export const Attachment = z
  .object({
    id: z.guid(),
    measure: z.object({ id: z.guid(), title: z.string(), number: z.string() }),
    subMeasure: Ref.nullable().describe(
      "The sub-measure that it is evidence for; null for the whole, and where that sub-measure is gone.",
    ),
    name: z.string(),
    url: z.string().nullable().describe("Where a link leads; null for a file."),
    file: z.object({ bytes: z.int(), sha256: z.string() }).nullable().describe("Null for a link."),
    addedAt: Instant,
    addedBy: NamedRef,
    removedAt: Instant.nullable().describe("Of one that was removed and can be restored still."),
    can: z.object({ change: z.boolean().describe("Remove it, or restore a removed one.") }),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.infer<typeof Attachment>;

export const AttachmentList = listOf(Attachment).meta({ id: "AttachmentList" });

export const AttachmentQuery = listQuery(["measure", "name", "bytes", "addedAt"], "measure").extend({
  measureId: z.guid().optional(),
});
export type AttachmentQuery = z.output<typeof AttachmentQuery>;

const Name = z.string().overwrite(withoutMisleading).min(1).max(attachmentNameLengthMax);

/** An address as a browser writes it: without spaces, its host in lower case. */
const WebAddress = z
  .string()
  .max(urlLengthMax)
  .check(z.url({ protocol: /^https?$/, error: "must be an address that begins with https:// or http://" }))
  .overwrite((url) => (URL.canParse(url) ? new URL(url).href : url))
  .max(urlLengthMax);

export const NewLink = z.object({
  url: WebAddress,
  name: Name.optional().describe("What it is called; its address unless said."),
  subMeasureId: z.guid().optional(),
});
export type NewLink = z.output<typeof NewLink>;
