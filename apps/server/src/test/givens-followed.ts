import type { FastifyInstance } from "fastify";
import type { EntityRef } from "../modules/activity/index.ts";
import { loadActor, setUserRole } from "../modules/identity/index.ts";
import { createOrganisation, recordOrganisationCreated } from "../modules/organisations/index.ts";
import { createSurveyGroup, recordSurveyGroupCreated } from "../modules/survey-groups/index.ts";
import { newId } from "../platform/db/ids.ts";
import { emptyContent } from "./answering.ts";
import { inTransactionOf } from "./app.ts";
import type { TestDatabase } from "./database.ts";
import { type GivenUser, givenOrganisation, givenSurveyAccess, givenUser, nextNumber } from "./givens.ts";
import { givenAuthoring, newCategory } from "./givens-authoring.ts";
import { givenSubmission } from "./givens-submission.ts";

/**
 * A program with two surveys that share a measure, an organisation with access to both and a submission, and one
 * change of everything that can be followed, made by the real use cases. `things` names what was changed.
 */
export async function givenChangesOfEverything(database: TestDatabase, app: FastifyInstance) {
  const { db } = database;
  const at = new Date();
  const { api, group, survey, author, admin, change, content } = await givenAuthoring(database, app);
  const { programId, surveyId } = survey;
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  const clerk = await givenUser(db, "clerk", { organisationId, surveyGroupIds: [group] });
  const submissionId = await givenSubmission(db, survey, {
    organisationId,
    answers: null,
    answeredBy: clerk.id,
  });
  const asAdmin = await loadActor(db, admin.id, "given");
  if (!asAdmin) throw new Error("The user is there.");
  const ok = ({ status, body }: { status: number; body: unknown }) => {
    if (status >= 300) throw new Error(JSON.stringify(body));
  };

  const [measureId = ""] = survey.measures.slice(2).map(({ id }) => id);
  const [categoryId = "", topId = ""] = [survey.subCategoryIds[0], survey.categoryIds[0]];
  const { surveys, responseTypes } = await content();
  const structure = surveys[0]?.structure ?? { levels: [], measure: { title: "", label: "" } };
  const [secondId, [top, below]] = [newId<"survey">(), [newCategory("Above"), newCategory("Below")] as const];
  ok(
    await change(
      {
        kind: "addSurvey",
        survey: { id: secondId, key: null, title: `Second ${nextNumber()}`, description: "", structure },
      },
      { kind: "addCategory", surveyId: secondId, parentId: null, category: top },
      { kind: "addCategory", surveyId: secondId, parentId: top.id, category: below },
      { kind: "arrangeMeasures", surveyId: secondId, categoryId: below.id, seen: [], order: [measureId] },
    ),
  );
  await givenSurveyAccess(db, { programId, surveyId: secondId }, [organisationId]);

  const responseType = responseTypes[0];
  const title = (was: string | undefined) => ({
    set: { title: `Changed ${was}` },
    was: { title: was ?? "" },
  });
  const categories = surveys[0]?.categories ?? [];
  ok(
    await change(
      { kind: "editProgram", set: { description: "Changed" }, was: { description: "" } },
      { kind: "editSurvey", surveyId, ...title(surveys[0]?.title) },
      {
        kind: "editCategory",
        surveyId,
        categoryId,
        ...title(categories.find(({ id }) => id === categoryId)?.title),
      },
      { kind: "editMeasure", measureId, ...title("Measure 3") },
      {
        kind: "editResponseType",
        responseTypeId: responseType?.id ?? "",
        set: { name: `Changed ${responseType?.name}` },
        was: { name: responseType?.name ?? "" },
      },
    ),
  );
  const submission = `/submissions/${submissionId}`;
  const { body: page } = await api(admin, "GET", submission);
  ok(await api(admin, "PATCH", submission, { title: `Round ${nextNumber()}`, revision: page.revision }));
  const [answered = ""] = survey.measures.map(({ id }) => id);
  ok(
    await api(clerk, "PUT", `${submission}/responses/${answered}`, {
      ...emptyContent,
      parts: { n: { value: 5 } },
      revision: 0,
    }),
  );
  ok(
    await api(clerk, "PATCH", `${submission}/categories/${categoryId}/rating`, {
      importance: 3,
      revision: 0,
    }),
  );
  const made = await inTransactionOf(app, async (tx) => {
    await setUserRole(tx, clerk.id, "org_admin", asAdmin, at);
    await setUserRole(tx, clerk.id, "clerk", asAdmin, at);
    const [groupTitle, name] = [`A new group ${nextNumber()}`, `A new organisation ${nextNumber()}`];
    const groupId = await createSurveyGroup(tx, groupTitle, at);
    await recordSurveyGroupCreated(tx, asAdmin, { id: groupId, title: groupTitle }, at);
    const newOrganisationId = await createOrganisation(tx, name, at, [group]);
    await recordOrganisationCreated(tx, asAdmin, { id: newOrganisationId, name }, at);
    return { groupId, organisationId: newOrganisationId };
  });
  await db.insertInto("surveyGroupUser").values({ surveyGroupId: made.groupId, userId: clerk.id }).execute();

  const things = {
    organisation: { kind: "organisation", id: made.organisationId },
    user: { kind: "user", id: clerk.id },
    survey_group: { kind: "survey_group", id: made.groupId },
    program: { kind: "program", id: programId },
    survey: { kind: "survey", id: surveyId, scopeId: programId },
    category: { kind: "category", id: categoryId, scopeId: programId },
    measure: { kind: "measure", id: measureId, scopeId: programId },
    response_type: { kind: "response_type", id: responseType?.id ?? "", scopeId: programId },
    submission: { kind: "submission", id: submissionId },
    response: { kind: "response", id: answered, scopeId: submissionId },
    rating: { kind: "category", id: categoryId, scopeId: submissionId },
  } as const satisfies Record<string, EntityRef>;
  return {
    api,
    group,
    author,
    admin,
    clerk: clerk satisfies GivenUser,
    organisationId,
    survey,
    second: { surveyId: secondId, topId: top.id, belowId: below.id },
    topId,
    things,
    change,
  };
}

export type Changed = Awaited<ReturnType<typeof givenChangesOfEverything>>;
