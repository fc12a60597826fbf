import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant } from "../../platform/http/shapes.ts";
import { actorOf } from "../identity/index.ts";
import { ActivityClass, ActivityItem } from "./activity-view.ts";
import { findHistory, findTimeline, type HistoryOf } from "./timeline-queries.ts";

const dayMs = 24 * 3_600_000;
/** How many days a timeline shows at most; with `from`, the clocks may have changed in them. */
export const timelineDaysMax = 31;
const clockChangeMs = 2 * 3_600_000;

const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

const classesQuery = z
  .union([ActivityClass, z.array(ActivityClass)])
  .transform((given) => [given].flat())
  .default([...ActivityClass.options]);

const Timeline = z
  .object({
    from: Instant,
    until: Instant,
    /**
     * The pinned posts, whenever they were posted, where the window is the present one and posts are asked for. They are
     * neither among the items nor in their total and counts.
     */
    pinned: z.array(ActivityItem),
    items: z.array(ActivityItem),
    nextCursor: z.string().nullable(),
    total: z.int(),
    /** How many there are of each class in the window, shown or not. */
    counts: z.record(ActivityClass, z.int()),
  })
  .meta({ id: "Timeline" });

const History = z
  .object({ items: z.array(ActivityItem), nextCursor: z.string().nullable() })
  .meta({ id: "History" });

export function registerTimelineRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/timeline",
    {
      config: { permission: "activity.view" },
      schema: {
        operationId: "getTimeline",
        tags: ["activity"],
        summary: "What happened in a window of time of what the signed-in user follows, the newest first",
        querystring: Paging.extend({
          from: Instant.optional().describe(
            `The beginning, at most ${timelineDaysMax} days and 2 hours before the end.`,
          ),
          until: Instant.optional().describe("The end; without it, now."),
          days: z.coerce
            .number()
            .int()
            .min(1)
            .max(timelineDaysMax)
            .default(7)
            .describe("How often 24 hours it reaches back, where `from` is not given."),
          class: classesQuery,
        }),
        response: { 200: Timeline, ...problems("request_invalid") },
      },
    },
    async (request) => {
      const { from: begin, until: end, days, class: classes, ...page } = request.query;
      const until = end === undefined ? clock.now() : new Date(end);
      const from = begin === undefined ? new Date(until.getTime() - days * dayMs) : new Date(begin);
      if (Number.isNaN(from.getTime()) || from.getUTCFullYear() < 1)
        throw new Problem("request_invalid", "There is nothing before the year 1.");
      const lengthMs = until.getTime() - from.getTime();
      if (lengthMs <= 0) throw new Problem("request_invalid", "A timeline begins before it ends.");
      if (lengthMs > timelineDaysMax * dayMs + clockChangeMs)
        throw new Problem("request_invalid", `A timeline shows at most ${timelineDaysMax} days and 2 hours.`);
      const isPresent = Math.abs(until.getTime() - clock.now().getTime()) < lengthMs / 2;
      const found = await findTimeline(
        app.context,
        actorOf(request),
        { from, until },
        { classes, withPins: isPresent, ...page },
      );
      return { from: from.toISOString(), until: until.toISOString(), ...found };
    },
  );

  const history = (
    kind: HistoryOf["kind"],
    path: string,
    param: string,
    permission: "organisation.view" | "user.view" | "program.view" | "submission.view",
    operationId: string,
    summary: string,
  ) =>
    app.get(
      `/api/v1/${path}/:${param}/activity`,
      {
        config: { permission, subject: { kind, params: [param] } },
        schema: {
          operationId,
          tags: ["activity"],
          summary,
          params: z.object({ [param]: z.guid() }),
          querystring: Paging,
          response: { 200: History, ...problems("not_found") },
        },
      },
      (request) =>
        findHistory(
          db,
          actorOf(request),
          { kind, id: (request.params as Record<string, string>)[param] ?? "" },
          request.query,
        ),
    );
  history(
    "organisation",
    "organisations",
    "organisationId",
    "organisation.view",
    "listOrganisationActivity",
    "What happened to an organisation and its submissions, the newest first",
  );
  history(
    "user",
    "users",
    "userId",
    "user.view",
    "listUserActivity",
    "What a user did, and what was done to the account, the newest first",
  );
  history(
    "program",
    "programs",
    "programId",
    "program.view",
    "listProgramActivity",
    "What happened to a program and its content, the newest first",
  );
  history(
    "submission",
    "submissions",
    "submissionId",
    "submission.view",
    "listSubmissionActivity",
    "What happened to a submission and its answers, the newest first",
  );
}
