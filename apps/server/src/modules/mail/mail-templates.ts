import { z } from "zod";

// A value that is too long is cut: it must not keep a mail from being written.
const text = (lengthMax: number) => z.string().transform((value) => value.slice(0, lengthMax));
const line = text(500);
const paragraph = text(20_000);
// Of any host: an instance may be at an address or a name of its own network.
const link = z.url({ protocol: /^https?$/ });

/**
 * Every kind of mail and what stands in its places; its texts are in the folder `templates`, and may be replaced from
 * MAIL_TEMPLATES_DIR. The descriptions are for whoever writes a replacement.
 */
export const mailTemplates = {
  test: {
    about: "the mail of `aquamark mail test`",
    params: z.object({ sentAt: line.describe("when it was sent") }),
    example: { sentAt: "2026-03-02 08:00 UTC" },
  },
  "failed-job": {
    about: "tells the operators that background work was given up",
    params: z.object({
      kind: line.describe("the kind of work"),
      reason: paragraph.describe("what went wrong"),
      count: line.describe("how many of this kind have failed"),
      link: link.describe("the page that lists them"),
    }),
    example: {
      kind: "recalculation.survey",
      reason: "The disk is full.",
      count: "3",
      link: "https://assess.example.org/failed-jobs",
    },
  },
} as const satisfies Record<string, { about: string; params: z.ZodObject; example: Record<string, string> }>;

export type MailTemplate = keyof typeof mailTemplates;

export type MailParams<T extends MailTemplate> = z.input<(typeof mailTemplates)[T]["params"]>;

export const mailTemplateNames = Object.keys(mailTemplates) as MailTemplate[];

/** What may stand in the places of every mail. */
export const commonParams = {
  recipient: "the recipient's name, else the address",
  site: "the address of this instance",
  stop: "a sentence on how to stop such mails",
} as const;

/** The names of everything that may stand in a template's places. */
export function placesOf(template: MailTemplate): string[] {
  return [...Object.keys(commonParams), ...Object.keys(mailTemplates[template].params.shape)];
}
