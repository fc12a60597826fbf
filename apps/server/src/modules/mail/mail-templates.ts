import { z } from "zod";
import type { Places } from "./fill-places.ts";
import { Markdown } from "./markdown.ts";

// A value that is too long is cut: it must not keep a mail from being written.
const text = (lengthMax: number) => z.string().transform((value) => value.slice(0, lengthMax));
const line = text(500);
const sentence = text(2_000);
const paragraph = text(20_000);
const markdown = paragraph.transform((value) => new Markdown(value));
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
  "address-check": {
    about: "tries an address again that was refused",
    params: z.object({
      address: line.describe("the address"),
      account: link.describe("the page of the account"),
    }),
    example: { address: "ada@example.org", account: "https://assess.example.org/account" },
  },
  notification: {
    about: "tells a user what happened in what they follow",
    params: z.object({
      changes: line.describe("how many, such as `7 changes`"),
      span: line.describe("the time it tells of"),
      notes: z.array(z.object({ note: sentence })).describe("what it leaves out, if anything: each a `note`"),
      posts: z
        .array(
          z.object({
            heading: line.describe("who wrote it, and to whom"),
            when: line.describe("when it was written"),
            body: markdown.describe("what it says"),
            link: link.describe("where it is read"),
          }),
        )
        .describe("the posts, pinned ones first"),
      days: z
        .array(
          z.object({
            day: line.describe("the day, in the recipient's time zone"),
            things: z
              .array(
                z.object({
                  thing: line.describe("the submission, program, organisation or survey group"),
                  link: link.describe("its page"),
                  lines: z
                    .array(
                      z.object({
                        time: line.describe("when it last happened"),
                        sentence: sentence.describe("who did what"),
                        link: link.describe("where it can be seen"),
                      }),
                    )
                    .describe("what happened to it, the newest first"),
                }),
              )
              .describe("what it happened to"),
          }),
        )
        .describe("the days, the newest first"),
      every: line.describe("how often such mails come"),
      subscriptions: link.describe("the page with what the recipient follows"),
      account: link.describe("the page where the interval is changed"),
      unsubscribe: link.describe("the page that stops such mails"),
    }),
    example: {
      changes: "3 changes",
      span: "2 March 2026, 08:04 to 3 March 2026, 08:04",
      notes: [{ note: "1 older change is left out." }],
      posts: [
        {
          heading: "Ada Marsh to everybody",
          when: "2 March 2026, 09:30",
          body: "The round ends on **30 June**.",
          link: "https://assess.example.org/",
        },
      ],
      days: [
        {
          day: "Monday, 2 March 2026",
          things: [
            {
              thing: "Self-assessment 2026, Lake Water",
              link: "https://assess.example.org/submissions/0199c0de-0000-7000-8000-000000000001",
              lines: [
                {
                  time: "14:05",
                  sentence: "Bo Reed changed the answers to “Leak detection” and “Metering”.",
                  link: "https://assess.example.org/submissions/0199c0de-0000-7000-8000-000000000001/measures/0199c0de-0000-7000-8000-000000000002",
                },
              ],
            },
          ],
        },
      ],
      every: "once a day",
      subscriptions: "https://assess.example.org/subscriptions",
      account: "https://assess.example.org/account",
      unsubscribe: "https://assess.example.org/unsubscribe?token=abc",
    },
  },
} as const satisfies Record<string, { about: string; params: z.ZodObject; example: object }>;

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
export function placesOf(template: MailTemplate): Places {
  const common = Object.keys(commonParams).map((name) => [name, null] as const);
  return new Map([...common, ...placesIn(mailTemplates[template].params)]);
}

function placesIn({ shape }: z.ZodObject): Places {
  return new Map(
    Object.entries(shape).map(([name, schema]) => [
      name,
      schema instanceof z.ZodArray ? placesIn(schema.element as z.ZodObject) : null,
    ]),
  );
}
