import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type Changed, givenChangesOfEverything } from "../../test/givens-followed.ts";
import { givenSubscription } from "../../test/givens-following.ts";
import { pathOf } from "./addresses.ts";
import { findItems } from "./find-items.ts";

const database = useTestDatabase();
let changed: Changed;
let follower: string;

beforeAll(async () => {
  const app = await buildTestApp(database);
  changed = await givenChangesOfEverything(database, app);
  // What was done by oneself is not mailed; the author did not change submissions, the administrator no content.
  follower = changed.author.id;
  await database.pool.query("UPDATE app_user SET role = 'super_admin' WHERE id = $1", [follower]);
  await database.pool.query("UPDATE activity SET actor_id = $1", [changed.admin.id]);
  await database.pool.query("DELETE FROM subscription");
  for (const thing of Object.values(changed.things)) await givenSubscription(database.db, follower, thing);
});

/** Where a mail about what was changed leads to, and the timeline's word for whether it is there, by the thing's name. */
async function addresses(): Promise<Record<string, string>> {
  const window = { userId: follower, from: new Date(0), until: new Date(Date.now() + 60_000) };
  const items = (await findItems(database.db, [window])).get(follower)?.items ?? [];
  const named = Object.entries(changed.things).map(([name, thing]) => {
    const item = items.find(
      ({ entity }) =>
        entity.kind === thing.kind &&
        entity.id === thing.id &&
        entity.scopeId === ("scopeId" in thing ? thing.scopeId : null),
    );
    if (item === undefined) throw new Error(`${name} is not told`);
    return [name, `${item.entity.isGone ? "gone: " : ""}${pathOf(item)}`];
  });
  return Object.fromEntries(named);
}

test("a mail leads to what is there, and for what is gone to the nearest that it lay in", async () => {
  const { things, survey, second, api, author, change, organisationId } = changed;
  const program = `/programs/${survey.programId}`;
  const submission = `/submissions/${things.submission.id}`;
  const before = {
    organisation: `/organisations/${things.organisation.id}`,
    user: `/users/${things.user.id}`,
    survey_group: `/survey-groups/${things.survey_group.id}`,
    program,
    survey: `${program}/surveys/${survey.surveyId}`,
    category: `${program}/surveys/${survey.surveyId}/categories/${things.category.id}`,
    measure: `${program}/surveys/${survey.surveyId}/measures/${things.measure.id}`,
    response_type: program,
    submission,
    response: `${submission}/measures/${things.response.id}`,
    rating: `${submission}/categories/${things.category.id}`,
  };
  expect(await addresses()).toEqual(before);

  // The category has a response and a rating in the submission; what lies in it is gone with it.
  const top = survey.categoryIds[0] ?? "";
  expect(
    (await change({ kind: "deleteCategory", surveyId: survey.surveyId, categoryId: top })).status,
  ).toBeLessThan(300);
  const withoutCategory = {
    ...before,
    category: `gone: ${program}`,
    response: `gone: ${submission}`,
    rating: `gone: ${submission}`,
  };
  expect(await addresses()).toEqual(withoutCategory);

  const deleteSurvey = async (surveyId: string) =>
    expect((await change({ kind: "deleteSurvey", surveyId })).status).toBeLessThan(300);
  await deleteSurvey(survey.surveyId);
  const organisation = `/organisations/${organisationId}`;
  const withoutSurvey = {
    ...withoutCategory,
    survey: `gone: ${program}`,
    // It is in both.
    measure: `${program}/surveys/${second.surveyId}/measures/${things.measure.id}`,
    submission: `gone: ${organisation}`,
    response: `gone: ${organisation}`,
    rating: `gone: ${organisation}`,
  };
  expect(await addresses()).toEqual(withoutSurvey);

  await deleteSurvey(second.surveyId);
  const withoutSurveys = { ...withoutSurvey, measure: `gone: ${program}` };
  expect(await addresses()).toEqual(withoutSurveys);

  const { body } = await api(author, "GET", program);
  expect((await api(author, "DELETE", `${program}?revision=${body.revision}`)).status).toBeLessThan(300);
  expect(await addresses()).toEqual({
    ...withoutSurveys,
    program: "gone: /",
    survey: "gone: /",
    category: "gone: /",
    measure: "gone: /",
    response_type: "gone: /",
  });

  await database.pool.query("UPDATE organisation SET deleted_at = now()");
  await database.pool.query("UPDATE survey_group SET deleted_at = now()");
  expect(await addresses()).toMatchObject({
    organisation: "gone: /",
    user: "gone: /",
    survey_group: "gone: /",
    submission: "gone: /",
  });
});
