import type { DemoPost } from "@aquamark/demo";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { firstLineOf } from "../posts/index.ts";
import type { DemoEvent } from "./demo-record.ts";
import type { PeopleIds } from "./write-people.ts";

const hourMs = 3_600_000;

/** Writes what was posted in the days before `loadedAt`. */
export async function writePosts(
  tx: Tx,
  contents: readonly DemoPost[],
  people: PeopleIds,
  loadedAt: Date,
): Promise<DemoEvent[]> {
  const posts = contents.map(({ by, organisation, surveyGroups, hoursAgo, body, isPinned }) => {
    const at = new Date(loadedAt.getTime() - hoursAgo * hourMs).toISOString();
    return {
      id: newId(),
      organisationId: organisation === null ? null : people.organisations.of(organisation),
      surveyGroupIds: surveyGroups.map((key) => people.surveyGroups.of(key)),
      body,
      isPinned,
      createdAt: at,
      createdBy: people.users.of(by),
      modifiedAt: at,
    };
  });
  await insertRows(
    tx,
    "post",
    ["id", "organisationId", "body", "isPinned", "createdAt", "createdBy", "modifiedAt"],
    posts,
  );
  await insertRows(
    tx,
    "post_survey_group",
    ["postId", "surveyGroupId"],
    posts.flatMap(({ id, surveyGroupIds }) =>
      surveyGroupIds.map((surveyGroupId) => ({ postId: id, surveyGroupId })),
    ),
  );
  return posts.map(({ id, organisationId, surveyGroupIds, body, isPinned, createdAt, createdBy }) => ({
    at: createdAt,
    actorId: createdBy,
    verb: "broadcast",
    action: "post.create",
    entity: { kind: "post", id },
    message: firstLineOf(body),
    ancestors: organisationId === null ? [] : [{ kind: "organisation", id: organisationId }],
    after: { body, organisationId, surveyGroupIds, isPinned },
  }));
}
