import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type RecordedChange, recordChange } from "../activity/index.ts";
import { type Actor, can, type Subject } from "../identity/index.ts";
import { organisationSubject } from "../organisations/index.ts";
import { chosenSurveyGroups, notOwnSurveyGroups, SurveyGroupIds } from "../survey-groups/index.ts";
import { firstLineOf } from "./first-line.ts";
import { isOfRank, mayWrite, type PostAuthor } from "./post-view.ts";

const bodyLength = { min: 3, max: 10_000 };
// Zero-width, joining and filling characters, which look like nothing; the blanks between words count.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;
const Body = z
  .string()
  .trim()
  // Counted as the database counts: an emoji is one character.
  .refine(
    (body) => [...body.replaceAll(invisible, "").trim()].length >= bodyLength.min,
    `must have at least ${bodyLength.min} visible characters`,
  )
  .refine((body) => [...body].length <= bodyLength.max, `must have at most ${bodyLength.max} characters`)
  .meta({ description: `Markdown, ${bodyLength.min} to ${bodyLength.max} characters.` });

export const NewPost = z
  .object({
    body: Body,
    organisationId: z.guid().nullable().describe("The organisation it is written to; null for all."),
    surveyGroupIds: SurveyGroupIds,
    isPinned: z.boolean().default(false),
  })
  .meta({ id: "NewPost" });

export const PostEdit = z
  .object({
    revision: z.int(),
    body: Body.optional(),
    surveyGroupIds: SurveyGroupIds.optional(),
    isPinned: z.boolean().optional(),
  })
  .meta({ id: "PostEdit" });

/** Posts to an organisation or to all, in survey groups of the actor's own; the same Idempotency-Key posts once. */
export async function createPost(
  tx: Tx,
  actor: Actor,
  at: Date,
  wanted: z.infer<typeof NewPost>,
  idempotencyKey?: string,
): Promise<string> {
  const { body, organisationId, isPinned } = wanted;
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: "post.create",
    key: idempotencyKey,
    request: wanted,
    at,
  });
  if (organisationId === null) {
    if (!can(actor, "post.write_to_all")) throw new Problem("forbidden", "Your role may not post to all.");
  } else {
    const organisation = await organisationSubject(tx, organisationId);
    if (!organisation || organisation.isDeleted || !can(actor, "post.write_to_organisation", organisation))
      throw notFound("The organisation");
  }
  const surveyGroupIds = await chosenGroups(tx, actor, {
    organisationId,
    before: [],
    wanted: wanted.surveyGroupIds,
  });
  if (wasMade) return id;
  await tx
    .insertInto("post")
    .values({
      id,
      organisationId,
      body,
      isPinned,
      createdAt: at,
      createdBy: actor.trueUserId,
      modifiedAt: at,
    })
    .execute();
  await putIntoGroups(tx, id, surveyGroupIds);
  await record(tx, actor, at, { id, organisationId, body, revision: 1 }, surveyGroupIds, {
    verb: "broadcast",
    action: "post.create",
    after: { body, organisationId, surveyGroupIds, isPinned },
  });
  return id;
}

/**
 * Changes a post's text, survey groups or pin. It stays where it is in everybody's timeline: what was posted is never
 * merged with what became of it, and only the posting is told there.
 */
export async function editPost(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  edit: z.infer<typeof PostEdit>,
): Promise<void> {
  const { post, groupIds: groupsBefore } = await lockPost(tx, actor, subject);
  const before = { body: post.body, isPinned: post.isPinned, surveyGroupIds: groupsBefore };
  if (post.revision !== edit.revision)
    throw new Problem("stale", "Somebody else has changed this post since you opened it.", {
      current: { ...before, revision: post.revision },
    });
  const after = {
    body: edit.body ?? before.body,
    isPinned: edit.isPinned ?? before.isPinned,
    surveyGroupIds: edit.surveyGroupIds
      ? await chosenGroups(tx, actor, {
          organisationId: post.organisationId,
          before: groupsBefore,
          wanted: edit.surveyGroupIds,
        })
      : groupsBefore,
  };
  const hasOtherGroups =
    after.surveyGroupIds.length !== groupsBefore.length ||
    after.surveyGroupIds.some((id) => !groupsBefore.includes(id));
  if (after.body === before.body && after.isPinned === before.isPinned && !hasOtherGroups) return;
  if (hasOtherGroups) {
    await tx.deleteFrom("postSurveyGroup").where("postId", "=", post.id).execute();
    await putIntoGroups(tx, post.id, after.surveyGroupIds);
  }
  await tx
    .updateTable("post")
    .set({
      body: after.body,
      isPinned: after.isPinned,
      revision: post.revision + 1,
      // Readers are told that a text was changed, not that it was pinned.
      ...(after.body === before.body ? {} : { modifiedAt: at, editedBy: actor.trueUserId }),
    })
    .where("id", "=", post.id)
    .execute();
  const revision = post.revision + 1;
  const everyGroup = [...new Set([...groupsBefore, ...after.surveyGroupIds])];
  await record(tx, actor, at, { ...post, body: after.body, revision }, everyGroup, {
    verb: "update",
    action: "post.edit",
    before,
    after,
  });
}

/** Deletes a post, which can be undone. */
export async function deletePost(tx: Tx, actor: Actor, at: Date, subject: Subject): Promise<void> {
  await setDeleted(tx, actor, at, subject, { verb: "delete", action: "post.delete", deletedAt: at });
}

/** Brings a deleted post back to where it was. */
export async function restorePost(tx: Tx, actor: Actor, at: Date, subject: Subject): Promise<void> {
  await setDeleted(tx, actor, at, subject, { verb: "undelete", action: "post.restore", deletedAt: null });
}

async function setDeleted(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  { deletedAt, ...what }: Pick<RecordedChange, "verb" | "action"> & { deletedAt: Date | null },
): Promise<void> {
  const { post, groupIds } = await lockPost(tx, actor, subject);
  if ((post.deletedAt === null) === (deletedAt === null)) return;
  const revision = post.revision + 1;
  await tx.updateTable("post").set({ deletedAt, revision }).where("id", "=", post.id).execute();
  await record(tx, actor, at, { ...post, revision }, groupIds, {
    ...what,
    before: { deletedAt: post.deletedAt },
    after: { deletedAt },
  });
}

type LockedPost = PostAuthor & {
  id: string;
  organisationId: string | null;
  body: string;
  isPinned: boolean;
  revision: number;
  deletedAt: Date | null;
};

/**
 * The post for a change; who may not write to its audience is told that there is none, and who may but is of a lower
 * rank than its author is refused.
 */
async function lockPost(
  tx: Tx,
  actor: Actor,
  subject: Subject,
): Promise<{ post: LockedPost; groupIds: string[] }> {
  const post = await tx
    .selectFrom("post")
    .innerJoin("appUser as author", "author.id", "post.createdBy")
    .select([
      "post.id",
      "post.organisationId",
      "post.body",
      "post.isPinned",
      "post.revision",
      "post.deletedAt",
    ])
    .select(["author.id as authorId", "author.role as authorRole"])
    .where("post.id", "=", subject.id)
    .forUpdate("post")
    .executeTakeFirstOrThrow();
  if (!mayWrite(actor, { ...post, groupIds: subject.groupIds })) throw notFound("The post");
  if (!isOfRank(actor, post))
    throw new Problem("forbidden", "Only posts by users of the own rank or a lower one can be changed.");
  const groups = await tx
    .selectFrom("postSurveyGroup")
    .select("surveyGroupId")
    .where("postId", "=", post.id)
    .execute();
  return { post, groupIds: groups.map(({ surveyGroupId }) => surveyGroupId) };
}

/** The groups that a post is in by a choice; of what is written to an organisation, its people must be in one of them. */
async function chosenGroups(
  tx: Tx,
  actor: Actor,
  {
    organisationId,
    ...choice
  }: { organisationId: string | null; before: readonly string[]; wanted: readonly string[] },
): Promise<string[]> {
  const chosen = await chosenSurveyGroups(tx, actor, choice);
  if (chosen.length === 0) throw notOwnSurveyGroups("Choose at least one of your own survey groups.", []);
  if (organisationId !== null) {
    const shared = (await organisationSubject(tx, organisationId))?.groupIds ?? [];
    if (!chosen.some((id) => shared.includes(id)))
      throw notOwnSurveyGroups("Choose at least one survey group that the organisation is in.", []);
  }
  return chosen;
}

async function putIntoGroups(tx: Tx, postId: string, surveyGroupIds: readonly string[]): Promise<void> {
  await tx
    .insertInto("postSurveyGroup")
    .values(surveyGroupIds.map((surveyGroupId) => ({ postId, surveyGroupId })))
    .execute();
}

async function record(
  tx: Tx,
  actor: Actor,
  at: Date,
  post: Pick<LockedPost, "id" | "organisationId" | "body" | "revision">,
  groupIds: readonly string[],
  what: Pick<RecordedChange, "verb" | "action" | "before" | "after">,
): Promise<void> {
  await recordChange(tx, actor, at, {
    ...what,
    entity: { kind: "post", id: post.id },
    message: firstLineOf(post.body),
    ancestors: post.organisationId === null ? [] : [{ kind: "organisation", id: post.organisationId }],
    revision: post.revision,
    audience: { organisationId: post.organisationId, groupIds },
  });
}
