import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { type Actor, actorOf, subjectOf } from "../identity/index.ts";
import { findPosts, Post } from "./post-view.ts";
import { createPost, deletePost, editPost, NewPost, PostEdit, restorePost } from "./write-post.ts";

const tags = ["activity"];
const PostParams = z.object({ postId: z.guid() });
const subject = { kind: "post", params: ["postId"] } as const;
// Whoever may write to an organisation passes the gate; a post to all asks for more in the use case.
const permission = "post.write_to_organisation";

export function registerPostRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  const view = async (actor: Actor, id: string): Promise<Post> => {
    const post = (await findPosts(db, actor, [id])).get(id);
    if (!post) throw notFound("The post");
    return post;
  };

  app.post(
    "/api/v1/posts",
    {
      config: { permission },
      schema: {
        operationId: "createPost",
        tags,
        summary: "Post to an organisation or to all",
        headers: IdempotencyHeaders,
        body: NewPost,
        response: {
          201: Post,
          ...problems("not_found", "survey_group_unknown", "idempotency_key_reused"),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const id = await inTransaction(request, (tx) =>
        createPost(tx, actor, clock.now(), request.body, request.headers["idempotency-key"]),
      );
      return reply.status(201).send(await view(actor, id));
    },
  );

  app.get(
    "/api/v1/posts/:postId",
    {
      config: { permission: "post.view", subject },
      schema: {
        operationId: "getPost",
        tags,
        summary: "One post",
        params: PostParams,
        response: { 200: Post, ...problems("not_found") },
      },
    },
    async (request) => view(actorOf(request), request.params.postId),
  );

  app.patch(
    "/api/v1/posts/:postId",
    {
      config: { permission, subject },
      schema: {
        operationId: "editPost",
        tags,
        summary: "Change a post's text or survey groups, or pin it",
        params: PostParams,
        body: PostEdit,
        response: { 200: Post, ...problems("not_found", "stale", "survey_group_unknown") },
      },
    },
    async (request) => {
      await inTransaction(request, (tx) =>
        editPost(tx, actorOf(request), clock.now(), subjectOf(request), request.body),
      );
      return view(actorOf(request), request.params.postId);
    },
  );

  app.delete(
    "/api/v1/posts/:postId",
    {
      config: { permission, subject: { ...subject, deleted: "allowed" } },
      schema: {
        operationId: "deletePost",
        tags,
        summary: "Delete a post; it can be restored",
        params: PostParams,
        response: { 204: z.null(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) => deletePost(tx, actorOf(request), clock.now(), subjectOf(request)));
      return reply.status(204).send(null);
    },
  );

  app.post(
    "/api/v1/posts/:postId/restore",
    {
      config: { permission, subject: { ...subject, deleted: "allowed" } },
      schema: {
        operationId: "restorePost",
        tags,
        summary: "Bring a deleted post back",
        params: PostParams,
        response: { 200: Post, ...problems("not_found") },
      },
    },
    async (request) => {
      await inTransaction(request, (tx) =>
        restorePost(tx, actorOf(request), clock.now(), subjectOf(request)),
      );
      return view(actorOf(request), request.params.postId);
    },
  );
}
