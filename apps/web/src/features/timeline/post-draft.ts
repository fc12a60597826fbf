import type { Post } from "@aquamark/api-client";
import type { DraftStorage } from "../../shell/browser-storage.ts";
import { newId } from "../../shell/new-id.ts";

/** What was typed for a post and is not posted or saved yet. */
export type PostDraft = {
  body: string;
  /** Null is everybody. */
  organisationId: string | null;
  surveyGroupIds: string[];
  isPinned: boolean;
  /** The revision of the post that was being looked at; 0 for a new one. */
  revision: number;
  /** By which posting it twice posts it once. */
  key: string;
};

/** A draft as one begins: of a post as it is, or empty. */
export function startDraft(
  post: Post | null,
  { organisationId, surveyGroupIds }: Pick<PostDraft, "organisationId" | "surveyGroupIds">,
): PostDraft {
  return {
    body: post?.body ?? "",
    organisationId: post === null ? organisationId : (post.organisation?.id ?? null),
    surveyGroupIds: post?.surveyGroups.map(({ id }) => id) ?? surveyGroupIds,
    isPinned: post?.isPinned ?? false,
    revision: post?.revision ?? 0,
    key: newId(),
  };
}

const PREFIX = "aquamark.post.1";

function keyOf(userId: string, postId: string | null): string {
  return `${PREFIX}.${userId}.${postId ?? "new"}`;
}

/** Keeps a draft on this device, or with null lets go of it; false where the browser keeps nothing. */
export function keepPostDraft(
  storage: DraftStorage | null,
  userId: string,
  postId: string | null,
  draft: PostDraft | null,
): boolean {
  try {
    if (draft === null) storage?.removeItem(keyOf(userId, postId));
    else storage?.setItem(keyOf(userId, postId), JSON.stringify(draft));
    return storage !== null;
  } catch {
    return false;
  }
}

/** The draft kept on this device, or null where there is none or it cannot be read. */
export function readPostDraft(
  storage: DraftStorage | null,
  userId: string,
  postId: string | null,
): PostDraft | null {
  try {
    const value: unknown = JSON.parse(storage?.getItem(keyOf(userId, postId)) ?? "null");
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is PostDraft {
  if (typeof value !== "object" || value === null) return false;
  const { body, organisationId, surveyGroupIds, isPinned, revision, key } = value as Partial<PostDraft>;
  return (
    typeof body === "string" &&
    (organisationId === null || typeof organisationId === "string") &&
    Array.isArray(surveyGroupIds) &&
    surveyGroupIds.every((id) => typeof id === "string") &&
    typeof isPinned === "boolean" &&
    typeof revision === "number" &&
    typeof key === "string"
  );
}

/**
 * The survey groups that a post to an organisation can be put into: those that the organisation is in, and those that
 * the post is in already. Null where it is to everybody, or the organisation's groups are not known yet: then all.
 */
export function possibleGroups(
  draft: Pick<PostDraft, "organisationId">,
  organisations: readonly { id: string; surveyGroups: readonly { id: string }[] }[],
  post: Pick<Post, "surveyGroups"> | null,
): ReadonlySet<string> | null {
  const organisation = organisations.find(({ id }) => id === draft.organisationId);
  return organisation === undefined
    ? null
    : new Set([...organisation.surveyGroups, ...(post?.surveyGroups ?? [])].map(({ id }) => id));
}

export const bodyLength = { min: 3, max: 10_000 };
// Zero-width, joining and filling characters, which look like nothing: the server counts none of them either.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

/** What is missing or too long in a draft, before the server is asked. */
export function faultsOf(draft: PostDraft, needsOrganisation: boolean) {
  const length = [...draft.body.trim()].length;
  const visible = [...draft.body.replaceAll(invisible, "").trim()].length;
  return {
    body: visible < bodyLength.min ? "short" : length > bodyLength.max ? "long" : null,
    organisation: needsOrganisation && draft.organisationId === null ? "missing" : null,
    surveyGroups: draft.surveyGroupIds.length === 0 ? "missing" : null,
  } as const;
}
