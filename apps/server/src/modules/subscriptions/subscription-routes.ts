import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf } from "../identity/index.ts";
import {
  deleteSubscriptions,
  setSubscriptions,
  tellSubscriptions,
  turnOffSubscriptions,
} from "./change-subscriptions.ts";
import { followedShape, hasItsScope, refOf, scopeFault } from "./followed-ref.ts";
import { findState, listSubscriptions, listUntold, subscriptionSorts } from "./subscription-queries.ts";
import { FollowedClass, Subscription, SubscriptionChoice, SubscriptionState } from "./subscription-view.ts";

/** How many subscriptions one request changes at most: a page of the list. */
const changedMax = 200;
const Ids = z.object({ ids: z.array(z.guid()).min(1).max(changedMax) });
const Changed = z.object({ changed: z.int() });
const Wish = z.object({ ...followedShape, isOn: z.boolean() }).refine(hasItsScope, scopeFault);
const config = { permission: "activity.view" } as const;

/** What the signed-in user follows. Nobody sees or changes the subscriptions of others. */
export function registerSubscriptionRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/subscriptions",
    {
      config,
      schema: {
        operationId: "listSubscriptions",
        tags: ["subscriptions"],
        summary: "What the signed-in user has turned on or off, also of what is gone since",
        querystring: listQuery(subscriptionSorts, "-createdAt")
          .omit({ deleted: true })
          .extend({ isOn: z.stringbool().optional(), class: FollowedClass.optional() }),
        response: { 200: listOf(Subscription).meta({ id: "SubscriptionList" }) },
      },
    },
    (request) => listSubscriptions(db, actorOf(request), request.query),
  );

  app.get(
    "/api/v1/subscriptions/state",
    {
      config,
      schema: {
        operationId: "getSubscriptionState",
        tags: ["subscriptions"],
        summary: "Whether the signed-in user follows a thing, and what of all it lies in says so",
        querystring: z.object(followedShape).refine(hasItsScope, scopeFault),
        response: { 200: SubscriptionState, ...problems("request_invalid", "not_found") },
      },
    },
    (request) => findState(db, actorOf(request), refOf(request.query)),
  );

  app.put(
    "/api/v1/subscriptions",
    {
      config,
      schema: {
        operationId: "setSubscription",
        tags: ["subscriptions"],
        summary: "Follow a thing, or turn it off",
        body: Wish,
        response: { 200: SubscriptionChoice, ...problems("request_invalid", "not_found") },
      },
    },
    async (request) => {
      const { isOn } = request.body;
      const [choice] = await inTransaction(request, (tx) =>
        setSubscriptions(tx, actorOf(request), clock.now(), [{ ...refOf(request.body), isOn }]),
      );
      return choice as SubscriptionChoice;
    },
  );

  app.post(
    "/api/v1/subscriptions/restore",
    {
      config,
      schema: {
        operationId: "restoreSubscriptions",
        tags: ["subscriptions"],
        summary: "Say again of several things what was said before they were changed or deleted",
        body: z.object({ items: z.array(Wish).min(1).max(changedMax) }),
        response: { 204: z.null(), ...problems("request_invalid", "not_found") },
      },
    },
    async (request, reply) => {
      const wishes = request.body.items.map((item) => ({ ...refOf(item), isOn: item.isOn }));
      await inTransaction(request, (tx) => setSubscriptions(tx, actorOf(request), clock.now(), wishes));
      return reply.status(204).send(null);
    },
  );

  app.post(
    "/api/v1/subscriptions/turn-off",
    {
      config,
      schema: {
        operationId: "turnOffSubscriptions",
        tags: ["subscriptions"],
        summary: "Turn several of the own subscriptions off, whatever became of what they are about",
        description: "Those that are not there any more are passed by.",
        body: Ids,
        response: { 200: Changed, ...problems("request_invalid") },
      },
    },
    async (request) => ({
      changed: await inTransaction(request, (tx) =>
        turnOffSubscriptions(tx, actorOf(request), clock.now(), request.body.ids),
      ),
    }),
  );

  app.post(
    "/api/v1/subscriptions/delete",
    {
      config,
      schema: {
        operationId: "deleteSubscriptions",
        tags: ["subscriptions"],
        summary: "Delete several of the own subscriptions: the things are as what they lie in says",
        description: "Those that are not there any more are passed by.",
        body: Ids,
        response: { 200: Changed, ...problems("request_invalid") },
      },
    },
    async (request) => ({
      changed: await inTransaction(request, (tx) =>
        deleteSubscriptions(tx, actorOf(request), clock.now(), request.body.ids),
      ),
    }),
  );

  app.delete(
    "/api/v1/subscriptions/:subscriptionId",
    {
      config: { ...config, subject: { kind: "subscription", params: ["subscriptionId"] } },
      schema: {
        operationId: "deleteSubscription",
        tags: ["subscriptions"],
        summary: "Delete a subscription: the thing is as what it lies in says",
        params: z.object({ subscriptionId: z.guid() }),
        response: { 204: z.null(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      const { subscriptionId } = request.params;
      await inTransaction(request, (tx) =>
        deleteSubscriptions(tx, actorOf(request), clock.now(), [subscriptionId]),
      );
      return reply.status(204).send(null);
    },
  );

  app.get(
    "/api/v1/subscriptions/untold",
    {
      config,
      schema: {
        operationId: "listUntoldSubscriptions",
        tags: ["subscriptions"],
        summary: "What the signed-in user follows because of a change of theirs, and has not been told of",
        response: { 200: z.object({ items: z.array(Subscription) }) },
      },
    },
    async (request) => ({ items: await listUntold(db, actorOf(request)) }),
  );

  app.post(
    "/api/v1/subscriptions/told",
    {
      config,
      schema: {
        operationId: "tellSubscriptions",
        tags: ["subscriptions"],
        summary: "Mark subscriptions as told; the reply names those that had not been told before",
        body: Ids,
        response: { 200: z.object({ ids: z.array(z.guid()) }), ...problems("request_invalid") },
      },
    },
    async (request) => ({
      ids: await inTransaction(request, (tx) =>
        tellSubscriptions(tx, actorOf(request), clock.now(), request.body.ids),
      ),
    }),
  );
}
