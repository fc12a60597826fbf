import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { Instant, instantOf, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { type Actor, can, Role, rankOf, type Subject, surveyGroupsOf } from "../identity/index.ts";

export const Post = z
  .object({
    id: z.guid(),
    /** The organisation it was written to; null for all. */
    organisation: NamedRef.nullable(),
    /** The survey groups it was written to, as far as the reader is in them. */
    surveyGroups: z.array(Ref),
    /** Markdown. */
    body: z.string(),
    isPinned: z.boolean(),
    revision: z.int(),
    author: NamedRef,
    createdAt: Instant,
    /** When its text was last changed after it was posted. */
    editedAt: Instant.nullable(),
    /** Who last changed its text; null where nobody did, or where that is not known any more. */
    editedBy: NamedRef.nullable(),
    can: z.object({ edit: z.boolean(), pin: z.boolean(), delete: z.boolean() }),
  })
  .meta({ id: "Post" });
export type Post = z.infer<typeof Post>;

/** Whom a post is written to, and the live survey groups it is in. */
export type PostPlace = { id: string; organisationId: string | null; groupIds: readonly string[] };

/** Who wrote a post, with the role they have now. */
export type PostAuthor = { authorId: string; authorRole: string };

/**
 * Whether the actor's rank allows to pin, edit, delete and restore what somebody wrote: it stays under its author's
 * name, so that nobody changes the words of a higher rank.
 */
export function isOfRank(actor: Actor, { authorId, authorRole }: PostAuthor): boolean {
  return authorId === actor.trueUserId || rankOf(Role.parse(authorRole)) <= rankOf(actor.role);
}

/** Whether the actor may write to the audience of a post, which whoever pins, edits, deletes or restores it must. */
export function mayWrite(actor: Actor, { id, organisationId, groupIds }: PostPlace): boolean {
  const subject: Subject = {
    kind: "post",
    id,
    organisationId,
    programId: null,
    surveyId: null,
    ownerId: null,
    groupIds,
    hasAccess: false,
    isDeleted: false,
  };
  return can(actor, organisationId === null ? "post.write_to_all" : "post.write_to_organisation", subject);
}

/** Live posts by id, as the actor sees them; whether they may be seen is for the caller to know. */
export async function findPosts(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Post>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("post")
    .innerJoin("appUser as author", "author.id", "post.createdBy")
    .leftJoin("appUser as editor", "editor.id", "post.editedBy")
    .leftJoin("organisation", "organisation.id", "post.organisationId")
    .select([
      "post.id",
      "post.organisationId",
      "organisation.name as organisationName",
      "post.body",
      "post.isPinned",
      "post.revision",
      "post.createdAt",
      "post.modifiedAt",
      "author.id as authorId",
      "author.name as authorName",
      "author.role as authorRole",
      "editor.id as editorId",
      "editor.name as editorName",
      surveyGroupsOf(actor, "post", "post.id").as("surveyGroups"),
      sql<
        string[]
      >`ARRAY(SELECT g.id::text FROM post_survey_group m JOIN survey_group g ON g.id = m.survey_group_id
        WHERE m.post_id = post.id AND g.deleted_at IS NULL)`.as("groupIds"),
    ])
    .where(sql<boolean>`post.id = ANY (${ids}::uuid[])`)
    .where("post.deletedAt", "is", null)
    .execute();
  return new Map(
    rows.map((row): [string, Post] => {
      const { id, organisationId, organisationName, surveyGroups, body, isPinned, revision } = row;
      const mayChange = mayWrite(actor, row) && isOfRank(actor, row);
      return [
        id,
        {
          id,
          organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? "" },
          surveyGroups,
          body,
          isPinned,
          revision,
          author: { id: row.authorId, name: row.authorName },
          createdAt: instantOf(row.createdAt),
          editedAt: row.modifiedAt > row.createdAt ? instantOf(row.modifiedAt) : null,
          editedBy: row.editorId === null ? null : { id: row.editorId, name: row.editorName ?? "" },
          can: { edit: mayChange, pin: mayChange, delete: mayChange },
        },
      ];
    }),
  );
}
