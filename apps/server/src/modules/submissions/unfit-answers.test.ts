import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenAnswering, measureOf, save } from "../../test/answering.ts";
import { apiOf } from "../../test/api.ts";
import { useTestDatabase } from "../../test/database.ts";
import { changeStructure, recalculate } from "../../test/recalculating.ts";

const database = useTestDatabase();

/** A submission answered in full whose survey then lost the option "some" and the part "doc" of a shared type. */
async function givenUnfit() {
  const given = await givenAnswering(database, {}, 0.5);
  const { app, survey, clerk, submissionId } = given;
  await changeStructure(app, survey, (tx) =>
    sql`UPDATE response_type SET formula = NULL, parts = '[{"key": "dev", "id": "dev", "type": "multipleChoice",
          "options": [{"key": "none", "score": 0}, {"key": "all", "score": 1}]}]'
        WHERE program_id = ${survey.programId} AND name = 'Maturity'`.execute(tx),
  );
  await recalculate(app, survey);
  const api = apiOf(app);
  const path = `/submissions/${submissionId}`;
  const unfit = measureOf(survey, 2);
  return {
    ...given,
    unfit,
    results: async () => (await api(clerk, "GET", `${path}/category-results`)).body,
    category: async () => (await api(clerk, "GET", `${path}/categories/${unfit.categoryId}`)).body,
    response: async () => (await api(clerk, "GET", `${path}/responses/${unfit.id}`)).body,
  };
}

test("answers that no longer fit are kept, and flagged wherever their measure is listed", async () => {
  const { survey, unfit, results, category, response } = await givenUnfit();

  const { items, unfit: listed } = await results();
  expect(listed.map(({ measureId }: { measureId: string }) => measureId)).toEqual([
    unfit.id,
    measureOf(survey, 3).id,
  ]);
  expect(listed[0]).toMatchObject({ title: "Measure 3", number: "2.1.1" });
  const counts = new Map(items.map((item: { id: string; unfit: number }) => [item.id, item.unfit]));
  expect(survey.categoryIds.map((id) => counts.get(id))).toEqual([0, 2]);
  expect(counts.get(unfit.categoryId)).toBe(1);
  expect((await category()).measures).toMatchObject([{ measureId: unfit.id, unfit: true }]);
  expect((await response()).response.parts).toEqual({ dev: { option: "some" }, doc: { value: 50 } });
  expect((await response()).result).toMatchObject({ error: { code: "part_unknown" } });
});

test("they stay with what is answered anew until somebody leaves them out", async () => {
  const { app, clerk, submissionId, unfit, results, category, response } = await givenUnfit();

  const anew = await save(app, clerk, submissionId, unfit.id, {
    parts: { dev: { option: "all" }, doc: { value: 50 } },
    revision: 1,
  });
  expect(anew.status).toBe(200);
  expect((await response()).response.parts).toMatchObject({ doc: { value: 50 } });
  expect((await category()).measures).toMatchObject([{ unfit: true }]);

  const removed = await save(app, clerk, submissionId, unfit.id, {
    parts: { dev: { option: "all" } },
    revision: 2,
  });
  expect(removed.body.result).toEqual({ error: null });
  expect((await category()).measures).toMatchObject([{ unfit: false }]);
  expect((await results()).unfit).toHaveLength(1);
});

test("a measure that is not relevant needs no attention for what was answered before", async () => {
  const { app, clerk, submissionId, unfit, category } = await givenUnfit();

  await save(app, clerk, submissionId, unfit.id, {
    parts: { dev: { option: "some" }, doc: { value: 50 } },
    notRelevant: true,
    revision: 1,
  });

  expect((await category()).measures).toMatchObject([{ unfit: false, notRelevant: true }]);
});
