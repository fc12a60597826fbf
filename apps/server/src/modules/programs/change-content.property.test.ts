import { type ProgramContent, rowsOf } from "@aquamark/program-content";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryChange } from "../../../../../packages/program-content/src/testing/arbitrary-operations.ts";
import { emptyContent } from "../../../../../packages/program-content/src/testing/given-content.ts";
import { newId } from "../../platform/db/ids.ts";
import { transact } from "../../platform/db/transaction.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { silentHub } from "../../test/givens-survey.ts";
import { loadActor } from "../identity/index.ts";
import { changeContent } from "./change-content.ts";
import { differencesOf } from "./content-differences.ts";
import { loadContent } from "./load-content.ts";
import { writeContent } from "./write-content.ts";

const database = useTestDatabase();
const at = new Date("2026-03-02T09:00:00Z");

/** Puts a content into the database as a program of its own. */
async function givenStored(content: ProgramContent): Promise<string> {
  const { db } = database;
  const id = newId();
  const { title, description, source, language, asksQuality, hideAggregates, notRelevant } = content.program;
  // Its title is free again for this one.
  await db.updateTable("program").set({ deletedAt: at }).execute();
  await db
    .insertInto("program")
    .values({
      id,
      lineageId: newId(),
      title,
      description,
      source,
      language,
      asksQuality,
      hideAggregates,
      notRelevant,
      contentRevision: 0,
    })
    .execute();
  await transact({ db, hub: silentHub }, (tx) =>
    writeContent(tx, id, differencesOf({ ...emptyContent(), program: content.program }, content), at),
  );
  return id;
}

/** The rows without the ids that tell one program from another. */
function rowsWithoutProgram(content: ProgramContent) {
  const { program, ...rows } = rowsOf(content);
  return { ...rows, program: { ...program, id: "", lineageId: "" } };
}

test("whatever is done to a program is stored as it was applied, and its inverse stores what was before", async () => {
  const { db } = database;
  const group = await givenSurveyGroup(db);
  const author = await givenUser(db, "author", { surveyGroupIds: [group] });
  const actor = await loadActor(db, author.id, "test");
  if (!actor) throw new Error("There is no author");

  await fc.assert(
    fc.asyncProperty(arbitraryChange, async ({ before, after, operations }) => {
      fc.pre(operations.length > 0);
      const id = await givenStored(before);
      const change = (wanted: typeof operations) =>
        transact({ db, hub: silentHub }, (tx) =>
          changeContent(tx, actor, { id, groupIds: [group] }, wanted, at),
        );

      const stored = await loadContent(db, id);
      const { inverse } = await change(operations);
      const changed = await loadContent(db, id);
      await change(inverse);
      const undone = await loadContent(db, id);

      expect(rowsWithoutProgram(stored)).toEqual(rowsWithoutProgram(before));
      expect(rowsWithoutProgram(changed)).toEqual(rowsWithoutProgram(after));
      expect(liveOf(undone)).toEqual(liveOf(before));
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** What an inverse brings back: everything but things that were made and are deleted again. */
function liveOf(content: ProgramContent) {
  const { surveys, ...rows } = rowsWithoutProgram(content);
  return {
    ...rows,
    surveys: surveys
      .filter(({ isDeleted }) => !isDeleted)
      .map((survey) => ({ ...survey, categories: survey.categories.filter(({ isDeleted }) => !isDeleted) })),
  };
}
