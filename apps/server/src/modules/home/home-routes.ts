import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { Day, Instant, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { actorOf } from "../identity/index.ts";
import { findWaiting } from "./home-queries.ts";

export const WaitingItem = z
  .object({
    /** What to do: answer, finalise, review, approve or start one, or look at answers that have errors or were sent back. */
    kind: z.enum(["start", "answer", "finalise", "review", "approve", "attention", "sentBack"]),
    /** Why a submission that was sent back is a draft again: the code of its `approvalReason`. */
    sentBackFor: z.string().nullable(),
    submission: z
      .object({
        id: z.guid(),
        title: z.string(),
        approval: z.enum(["draft", "final", "reviewed", "approved"]),
        appliesOn: Day,
      })
      .nullable(),
    program: Ref,
    survey: Ref,
    organisation: NamedRef,
    answered: z.int(),
    questions: z.int(),
    errors: z.int(),
    modifiedAt: Instant.nullable(),
    /** For how many days nobody has touched it, where those are more than thirty: it is overdue. */
    overdueDays: z.int().nullable(),
  })
  .meta({ id: "WaitingItem" });

const Home = z
  .object({
    waiting: z.array(WaitingItem),
    /** How many wait in all; the list shows the most urgent. */
    waitingTotal: z.int(),
  })
  .meta({ id: "Home" });

export function registerHomeRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();

  app.get(
    "/api/v1/home",
    {
      config: { permission: "session.own" },
      schema: {
        operationId: "getHome",
        tags: ["session"],
        summary: "What is waiting for the signed-in user",
        response: { 200: Home },
      },
    },
    async (request) => findWaiting(app.context.db, actorOf(request), app.context.clock.now()),
  );
}
