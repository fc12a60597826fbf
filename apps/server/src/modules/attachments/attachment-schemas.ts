import { z } from "zod";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { Instant, NamedRef } from "../../platform/http/shapes.ts";
import { SubmissionParams } from "../submissions/index.ts";

export const attachmentBytesMax = 100 * 1024 * 1024;
export const attachmentsMax = 100;
export const attachmentNameLengthMax = 255;
/** How long a removed attachment can be restored; then its file goes. */
export const attachmentRestoreDays = 30;

export const AttachmentParams = SubmissionParams.extend({ attachmentId: z.guid() });

export const Attachment = z
  .object({
    id: z.guid(),
    measure: z.object({ id: z.guid(), title: z.string(), number: z.string() }),
    subMeasureId: z
      .guid()
      .nullable()
      .describe("The sub-measure that it is evidence for; null for the whole."),
    name: z.string(),
    url: z.string().nullable().describe("Where a link leads; null for a file."),
    file: z.object({ bytes: z.int(), sha256: z.string() }).nullable().describe("Null for a link."),
    addedAt: Instant,
    addedBy: NamedRef,
    removedAt: Instant.nullable().describe("Of one that was removed and can be restored still."),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.infer<typeof Attachment>;

export const AttachmentList = listOf(Attachment).meta({ id: "AttachmentList" });

export const AttachmentQuery = listQuery(["measure", "name", "bytes", "addedAt"], "measure").extend({
  measureId: z.guid().optional(),
});
export type AttachmentQuery = z.output<typeof AttachmentQuery>;

const Name = z.string().trim().min(1).max(attachmentNameLengthMax);

const urlLengthMax = 2_000;

/** An address as a browser writes it: without spaces, its host in lower case. */
const WebAddress = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with https:// or http://" })
  .max(urlLengthMax)
  .overwrite((url) => (URL.canParse(url) ? new URL(url).href : url))
  .max(urlLengthMax);

export const NewLink = z.object({
  url: WebAddress,
  name: Name.optional().describe("What it is called; its address unless said."),
  subMeasureId: z.guid().optional(),
});
export type NewLink = z.output<typeof NewLink>;
