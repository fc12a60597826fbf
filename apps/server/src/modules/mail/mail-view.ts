import { z } from "zod";
import { Instant, instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import { type Actor, can } from "../identity/index.ts";
import { type MailTemplate, mailTemplateNames } from "./mail-templates.ts";
import { retryableStates } from "./retry-mail.ts";

export const MailState = z.enum(["waiting", "sending", "sent", "bad_address", "failed", "in_doubt"]);
export type MailState = z.infer<typeof MailState>;

const MailView = z.object({
  id: z.guid(),
  template: z.enum(mailTemplateNames as [MailTemplate, ...MailTemplate[]]),
  to: z.object({ name: z.string(), address: z.string() }),
  state: MailState,
  /** What the server answered, or why it was not sent. */
  reason: z.string().nullable(),
  attempts: z.int(),
  createdAt: Instant,
  /** When it is tried next; only of one that waits. */
  dueAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  can: z.object({ retry: z.boolean() }),
});

export const MailListItem = MailView.meta({ id: "MailListItem" });

/** A mail with what stands in it, which is null for those who may not read it. */
export const Mail = MailView.extend({
  messageId: z.string().nullable(),
  from: z.object({ name: z.string(), address: z.string() }),
  content: z.object({ subject: z.string(), text: z.string(), html: z.string() }).nullable(),
}).meta({ id: "Mail" });

export const MailSender = z
  .object({
    /** Whether mails are written into a folder instead of being sent. */
    isFolder: z.boolean(),
    target: z.string(),
    /** Until when the mail server is left alone, as it could not be used; and why. */
    pausedUntil: Instant.nullable(),
    reason: z.string().nullable(),
    counts: z.record(MailState, z.int()),
  })
  .meta({ id: "MailSender" });

export const mailColumns = [
  "id",
  "template",
  "toName",
  "toAddress",
  "state",
  "reason",
  "attempts",
  "createdAt",
  "dueAt",
  "endedAt",
] as const;

type MailRow = {
  id: string;
  template: string;
  toName: string;
  toAddress: string;
  state: string;
  reason: string | null;
  attempts: number;
  createdAt: Date;
  dueAt: Date;
  endedAt: Date | null;
};

export function mailView(actor: Actor, row: MailRow): z.infer<typeof MailListItem> {
  const state = MailState.parse(row.state);
  return {
    id: row.id,
    template: MailView.shape.template.parse(row.template),
    to: { name: row.toName, address: row.toAddress },
    state,
    reason: row.reason,
    attempts: row.attempts,
    createdAt: instantOf(row.createdAt),
    dueAt: state === "waiting" ? instantOf(row.dueAt) : null,
    endedAt: instantOrNull(row.endedAt),
    can: { retry: can(actor, "mail.retry") && retryableStates.some((each) => each === state) },
  };
}
