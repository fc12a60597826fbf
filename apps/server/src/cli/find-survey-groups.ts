import type { Db, Tx } from "../platform/db/database.ts";
import { CommandError } from "./command-error.ts";

/** The ids of the live survey groups with these titles (or ids). */
export async function findSurveyGroupIds(db: Db | Tx, titles: readonly string[]): Promise<string[]> {
  const groups = await db
    .selectFrom("surveyGroup")
    .select(["id", "title"])
    .where("deletedAt", "is", null)
    .orderBy("title")
    .execute();
  return titles.map((title) => {
    const found = groups.find((group) => group.title === title || group.id === title);
    if (found !== undefined) return found.id;
    const known = groups.map((group) => `"${group.title}"`).join(", ");
    throw new CommandError(
      `There is no survey group "${title}"; there ${known === "" ? "are none" : `are ${known}`}.`,
    );
  });
}
