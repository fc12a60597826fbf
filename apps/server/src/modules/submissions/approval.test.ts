import type { Approval, PartAnswer } from "@aquamark/scoring";
import { expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission, type SubmissionOptions } from "../../test/givens-submission.ts";
import { answerTo, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import type { Role } from "../identity/index.ts";
import { loadActor } from "../identity/index.ts";
import { rescoreSubmission } from "./index.ts";

const database = useTestDatabase();

async function givenAnswered(options: Partial<SubmissionOptions> = {}, surveyOptions: SurveyOptions = {}) {
  const { db } = database;
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { ...surveyOptions, surveyGroupIds: [group] });
  const organisationId = await givenOrganisation(db, {
    surveyGroupIds: [group],
    details: { customers: 1200 },
  });
  const submissionId = await givenSubmission(db, survey, { organisationId, answers: 1, ...options });
  const userOf = (role: Role) =>
    givenUser(db, role, {
      surveyGroupIds: [group],
      ...(role === "clerk" || role === "org_admin" ? { organisationId } : {}),
    });
  const levels = () =>
    db
      .selectFrom("response")
      .select(["measureId", "approval", "submissionApproval", "version", "revision", "modifiedBy"])
      .where("submissionId", "=", submissionId)
      .execute();
  const path = `/submissions/${submissionId}`;
  return { app, api: apiOf(app), group, survey, organisationId, submissionId, userOf, levels, path };
}

test("raising a submission takes the responses one level below along, with history, activity and audit", async () => {
  const { api, submissionId, userOf, levels, path } = await givenAnswered();
  const clerk = await userOf("clerk");

  const reply = await api(clerk, "PUT", `${path}/approval`, { approval: "final", revision: 1 });

  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({ approval: "final", revision: 2, final: 4, reviewed: 0 });
  const responses = await levels();
  expect(responses).toHaveLength(4);
  for (const response of responses)
    expect(response).toMatchObject({
      approval: "final",
      submissionApproval: "final",
      version: 2,
      revision: 2,
      modifiedBy: clerk.id,
    });
  const versions = await database.db
    .selectFrom("responseVersion")
    .select(["approval", "version"])
    .where("submissionId", "=", submissionId)
    .execute();
  expect(versions).toHaveLength(4);
  for (const version of versions) expect(version).toEqual({ approval: "draft", version: 1 });
  const activities = await database.db
    .selectFrom("activity")
    .innerJoin("activityAncestor", "activityAncestor.activityId", "activity.id")
    .select(["activity.entityKind", "activity.verbs"])
    .where("activityAncestor.entityId", "=", submissionId)
    .execute();
  expect(activities.map(({ entityKind }) => entityKind).toSorted()).toEqual([
    ...Array(4).fill("response"),
    "submission",
  ]);
  const audits = await database.db
    .selectFrom("audit")
    .select(["action", "before", "after"])
    .where((eb) => eb.or([eb("entityId", "=", submissionId), eb("scopeId", "=", submissionId)]))
    .where("action", "like", "%.approval")
    .execute();
  expect(audits).toHaveLength(5);
  expect(audits[0]).toMatchObject({ before: { approval: "draft" }, after: { approval: "final" } });
});

test("responses above the level below stay, and those that lie further below block", async () => {
  const { api, survey, userOf, levels, path } = await givenAnswered();
  const consultant = await userOf("consultant");
  const [first, second, third] = survey.measures;
  await api(consultant, "PUT", `${path}/responses/${first?.id}/approval`, {
    approval: "reviewed",
    revision: 1,
  });
  await api(consultant, "PUT", `${path}/responses/${second?.id}/approval`, {
    approval: "final",
    revision: 1,
  });

  const blocked = await api(consultant, "PUT", `${path}/approval`, { approval: "reviewed", revision: 1 });
  const done = await api(consultant, "PUT", `${path}/approval`, { approval: "final", revision: 1 });

  expect(blocked).toMatchObject({ status: 422, body: { code: "submission_blocked", total: 2 } });
  expect(blocked.body.blockers).toMatchObject([
    { measureId: third?.id, title: "Measure 3", number: "2.1.1", reason: "below", approval: "draft" },
    { reason: "below" },
  ]);
  expect(done.body.approval).toBe("final");
  const byMeasure = new Map((await levels()).map(({ measureId, approval }) => [measureId, approval]));
  expect(byMeasure.get(first?.id ?? "")).toBe("reviewed");
  expect(byMeasure.get(second?.id ?? "")).toBe("final");
  expect(byMeasure.get(third?.id ?? "")).toBe("final");
});

test("missing and erroneous responses block, and are listed before anybody tries", async () => {
  const { api, survey, userOf, levels, path } = await givenAnswered({
    answers: (index): Record<string, PartAnswer> | null =>
      index === 0
        ? null
        : index === 2
          ? { dev: { option: "all" } }
          : { dev: { option: "some" }, doc: { value: 1 } },
  });
  const clerk = await userOf("clerk");

  const listed = await api(clerk, "GET", `${path}/blockers?approval=final`);
  const tried = await api(clerk, "PUT", `${path}/approval`, { approval: "final", revision: 1 });

  expect(listed.body).toMatchObject({ approval: "final", total: 3 });
  expect(listed.body.blockers.map((blocker: { reason: string }) => blocker.reason)).toEqual([
    "missing",
    "error",
    "error",
  ]);
  expect(listed.body.blockers[0].measureId).toBe(survey.measures[0]?.id);
  expect(tried).toMatchObject({ status: 422, body: { code: "submission_blocked", total: 3 } });
  expect((await levels()).every(({ approval }) => approval === "draft")).toBe(true);
});

test.each<[Role, Approval, Approval, number]>([
  ["clerk", "draft", "final", 200],
  ["org_admin", "draft", "final", 200],
  ["clerk", "final", "reviewed", 403],
  ["org_admin", "final", "reviewed", 403],
  ["consultant", "final", "reviewed", 200],
  ["consultant", "reviewed", "approved", 403],
  ["authority", "reviewed", "approved", 200],
  ["admin", "reviewed", "approved", 200],
  ["author", "draft", "final", 403],
  // Lowering needs the right to the present level.
  ["clerk", "final", "draft", 200],
  ["clerk", "reviewed", "draft", 403],
  ["consultant", "reviewed", "final", 200],
  ["consultant", "approved", "draft", 403],
  ["authority", "approved", "final", 200],
])("a %s taking a submission from %s to %s is answered %i", async (role, from, to, status) => {
  const { api, userOf, path } = await givenAnswered({ approval: from });

  const reply = await api(await userOf(role), "PUT", `${path}/approval`, { approval: to, revision: 1 });

  expect(reply.status).toBe(status);
});

test("lowering changes only the submission", async () => {
  const { api, userOf, levels, path } = await givenAnswered({ approval: "reviewed" });

  const reply = await api(await userOf("consultant"), "PUT", `${path}/approval`, {
    approval: "draft",
    revision: 1,
  });

  expect(reply.body).toMatchObject({ approval: "draft", reviewed: 4 });
  for (const response of await levels())
    expect(response).toMatchObject({ approval: "reviewed", submissionApproval: "draft", version: 1 });
});

test("a level set on an older state of the submission is refused with the present one", async () => {
  const { api, userOf, path } = await givenAnswered();
  const clerk = await userOf("clerk");
  await api(clerk, "PUT", `${path}/approval`, { approval: "final", revision: 1 });

  const stale = await api(clerk, "PUT", `${path}/approval`, { approval: "draft", revision: 1 });

  expect(stale).toMatchObject({
    status: 409,
    body: { code: "stale", current: { approval: "final", revision: 2 } },
  });
});

test("the organisation's details are kept from when the submission became reviewed", async () => {
  const { api, userOf, organisationId, submissionId, path } = await givenAnswered({ approval: "final" });
  const { db } = database;
  const authority = await userOf("authority");
  await api(authority, "PUT", `${path}/approval`, { approval: "reviewed", revision: 1 });
  await db
    .updateTable("organisation")
    .set({ details: JSON.stringify({ customers: 9 }) })
    .where("id", "=", organisationId)
    .execute();
  await api(authority, "PUT", `${path}/approval`, { approval: "approved", revision: 2 });

  const { organisationDetails } = await db
    .selectFrom("submission")
    .select("organisationDetails")
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  expect(organisationDetails).toEqual({ customers: 1200 });
});

test("a response's level is refused with every reason at once", async () => {
  const { api, survey, userOf, path } = await givenAnswered({ approval: "final", answers: () => ({}) });
  const clerk = await userOf("clerk");
  const measureId = survey.measures[2]?.id;

  const raised = await api(clerk, "PUT", `${path}/responses/${measureId}/approval`, {
    approval: "reviewed",
    revision: 1,
  });
  const lowered = await api(clerk, "PUT", `${path}/responses/${measureId}/approval`, {
    approval: "draft",
    revision: 1,
  });

  expect(raised).toMatchObject({ status: 422, body: { code: "response_level_refused" } });
  expect(raised.body.reasons.map((reason: { code: string }) => reason.code)).toEqual([
    "level_not_yours",
    "response_has_error",
  ]);
  expect(lowered.body.reasons).toEqual([{ code: "below_submission", params: { approval: "final" } }]);
});

test("whoever may not set a response's level may change nothing of it", async () => {
  const { api, survey, userOf, path } = await givenAnswered();
  const [consultant, clerk] = [await userOf("consultant"), await userOf("clerk")];
  const measure = survey.measures[2];
  if (!measure) throw new Error("There is no third measure");
  const response = `${path}/responses/${measure.id}`;
  const raised = await api(consultant, "PUT", `${response}/approval`, { approval: "reviewed", revision: 1 });

  const content = { comment: "x", subMeasures: {}, notRelevant: false, quality: null };
  const saved = await api(clerk, "PUT", response, { parts: answerTo(measure, 0), ...content, revision: 2 });
  const lowered = await api(clerk, "PUT", `${response}/approval`, { approval: "draft", revision: 2 });
  const page = await api(clerk, "GET", response);
  const byConsultant = await api(consultant, "PUT", response, { parts: {}, ...content, revision: 2 });

  expect(raised.body.response).toMatchObject({ approval: "reviewed", version: 2 });
  expect(saved).toMatchObject({
    status: 422,
    body: {
      code: "response_level_refused",
      reasons: [{ code: "present_level_not_yours", params: { approval: "reviewed" } }],
    },
  });
  expect(lowered.status).toBe(422);
  expect(page.body.can).toMatchObject({ edit: false, levels: [] });
  // Content is saved even where it makes the response erroneous; its level stays.
  expect(byConsultant.body.response.approval).toBe("reviewed");
  expect(byConsultant.body.result.error.code).toBe("incomplete");
});

test("a submission that a structural change leaves incomplete goes back to draft, and its responses stay", async () => {
  const { app, survey, userOf, submissionId, levels } = await givenAnswered({ approval: "final" });
  const { db } = database;
  const consultant = await userOf("consultant");
  const actor = await loadActor(db, consultant.id, "a request");
  const gone = survey.measures[3]?.id ?? "";
  await db.deleteFrom("responseResult").where("measureId", "=", gone).execute();
  await db
    .deleteFrom("response")
    .where("submissionId", "=", submissionId)
    .where("measureId", "=", gone)
    .execute();
  await db
    .updateTable("survey")
    .set({ structureVersion: 2 })
    .where("programId", "=", survey.programId)
    .execute();

  await inTransactionOf(app, (tx) => rescoreSubmission(tx, submissionId, { at: new Date(), actor }));

  const submission = await db
    .selectFrom("submission")
    .select(["approval", "approvalReason", "scoredVersion", "revision"])
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  expect(submission).toEqual({
    approval: "draft",
    approvalReason: { code: "measure_appeared", params: { from: "final", measures: [gone] } },
    scoredVersion: 2,
    revision: 2,
  });
  expect((await levels()).map(({ approval }) => approval)).toEqual(["final", "final", "final"]);
});

test("an answer to a measure that is not placed any more does not stop the submission", async () => {
  const { api, survey, userOf, levels, path } = await givenAnswered();
  const { db } = database;
  const unlinked = survey.measures[3]?.id ?? "";
  await db.deleteFrom("placement").where("measureId", "=", unlinked).execute();
  await db
    .updateTable("survey")
    .set({ structureVersion: 2 })
    .where("programId", "=", survey.programId)
    .execute();

  const reply = await api(await userOf("consultant"), "PUT", `${path}/approval`, {
    approval: "final",
    revision: 1,
  });

  expect(reply.body).toMatchObject({ approval: "final", measures: 3, final: 3 });
  expect(await levels()).toHaveLength(4);
});

test("a submission that a reviewer puts back to draft says so until it is raised again; its own people's lowering says nothing", async () => {
  const { api, userOf, path } = await givenAnswered();
  const [clerk, consultant] = [await userOf("clerk"), await userOf("consultant")];
  let revision = 0;
  const reasonAfter = async (user: { id: string }, approval: Approval) => {
    const { status, body } = await api(user, "PUT", `${path}/approval`, {
      approval,
      revision: (revision += 1),
    });
    expect(status, JSON.stringify(body)).toBe(200);
    return (await api(user, "GET", path)).body.approvalReason;
  };

  expect(await reasonAfter(clerk, "final")).toBe(null);
  expect(await reasonAfter(clerk, "draft")).toBe(null);
  expect(await reasonAfter(clerk, "final")).toBe(null);
  expect(await reasonAfter(consultant, "draft")).toEqual({ code: "sent_back", params: { from: "final" } });
  expect(await reasonAfter(clerk, "final")).toBe(null);
});
