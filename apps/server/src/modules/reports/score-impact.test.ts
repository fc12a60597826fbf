import type { Operation, ProgramContentRows } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { everythingOf } from "../../test/givens-authoring.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { answerTo, type GivenSurvey, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";
import type { ScoreImpact } from "./score-impact.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;
let worker: RunningWorker;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
  worker = await startTestWorker(app);
});
afterAll(() => worker.stop());

async function givenScored(organisations: number, options: SurveyOptions = {}) {
  const { db } = database;
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { surveyGroupIds: [group], ...options });
  const author = await givenUser(db, "author", { surveyGroupIds: [group] });
  const admin = await givenUser(db, "admin", { surveyGroupIds: [group] });
  const organisationIds: string[] = [];
  for (let index = 0; index < organisations; index++) {
    const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
    organisationIds.push(organisationId);
    await givenSubmission(db, survey, {
      organisationId,
      approval: "reviewed",
      // Only the third and fourth measure differ between organisations.
      answers: (measure) =>
        answerTo(survey.measures[measure] ?? { kind: "maturity" }, measure < 2 ? 1 : index / organisations),
    });
  }
  return { group, survey, author, admin, organisationIds };
}

async function impactOf(
  user: { id: string },
  survey: { programId: string },
  body: object,
): Promise<ScoreImpact> {
  const started = await api(user, "POST", `/programs/${survey.programId}/score-impact`, body);
  expect(started.status, JSON.stringify(started.body)).toBe(202);
  const job = await jobEnd(app, await signIn(app, user.id), started.body.id);
  expect(job.state, JSON.stringify(job.problem)).toBe("done");
  return job.result as unknown as ScoreImpact;
}

const halve = ({ measures }: GivenSurvey): Operation[] =>
  [2, 3].map((index) => ({
    kind: "editMeasure",
    measureId: measures[index]?.id ?? "",
    set: { weight: 50 },
    was: { weight: 100 },
  }));

describe("what a change would do to scores", () => {
  test("is counted and its spread disclosed as every statistic is, and nothing is written", async () => {
    const { survey, author, admin } = await givenScored(10);
    const before = await everythingOf(database, survey.programId);

    const forAuthor = await impactOf(author, survey, { operations: halve(survey) });
    const forAdmin = await impactOf(admin, survey, { operations: halve(survey) });

    const [told] = forAuthor.surveys;
    expect(forAuthor).toMatchObject({
      restricted: true,
      population: { programId: survey.programId, isFinalised: true },
    });
    expect(told).toMatchObject({
      surveyId: survey.surveyId,
      submissions: 10,
      becameErroneous: 0,
      backToDraft: 0,
      movement: { n: 10, hidden: null },
    });
    expect(told?.changed).toBeGreaterThan(5);
    // Whoever scored little on what weighs less now gains.
    expect(told?.movement.median).toBeGreaterThan(0);
    expect(Object.keys(told?.movement ?? {}).sort()).toEqual([
      "hidden",
      "median",
      "n",
      "p10",
      "p90",
      "q1",
      "q3",
    ]);
    expect(forAdmin.restricted).toBe(false);
    expect(forAdmin.surveys[0]?.movement.values).toHaveLength(10);
    expect(forAdmin.surveys[0]?.movement.median).toBe(told?.movement.median);
    const { counts: _, ...after } = await everythingOf(database, survey.programId);
    const { counts: __, ...earlier } = before;
    expect(after).toEqual(earlier);
  });

  test("agrees with what the change then does", async () => {
    const { survey, admin } = await givenScored(3, { isFinalised: false });
    const operations: Operation[] = [
      ...halve(survey),
      {
        kind: "setBindings",
        surveyId: survey.surveyId,
        measureId: survey.measures[1]?.id ?? "",
        set: {},
        was: {
          base: { measureId: survey.measures[0]?.id ?? "", field: "_raw" },
          cap: { measureId: survey.measures[0]?.id ?? "", field: "n" },
        },
      },
    ];

    const impact = await impactOf(admin, survey, { operations });
    const changed = await api(admin, "POST", `/programs/${survey.programId}/changes`, { operations });
    const submissions = async () =>
      database.db
        .selectFrom("submission")
        .innerJoin("submissionResult", "submissionResult.submissionId", "submission.id")
        .select(["approval", "errors"])
        .where("programId", "=", survey.programId)
        .execute();
    await expect
      .poll(async () => (await submissions()).map(({ approval }) => approval))
      .toEqual(["draft", "draft", "draft"]);

    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(impact.surveys).toMatchObject([
      { submissions: 3, changed: 3, becameErroneous: 3, backToDraft: 3 },
    ]);
    expect((await submissions()).every(({ errors }) => errors > 0)).toBe(true);
  });

  test("tells those who may not see submissions nothing of fewer than five organisations", async () => {
    const { survey, author, admin } = await givenScored(4);
    const operations = halve(survey);

    const forAuthor = await impactOf(author, survey, { operations });
    const forAdmin = await impactOf(admin, survey, { operations });

    expect(forAuthor.surveys).toEqual([
      {
        surveyId: survey.surveyId,
        title: expect.any(String),
        submissions: 4,
        changed: null,
        becameErroneous: null,
        backToDraft: null,
        movement: { n: null, hidden: { code: "fewer_than_5", params: { minimum: 5 } } },
      },
    ]);
    expect(forAdmin.surveys[0]?.changed).toBeGreaterThan(0);
    expect(forAdmin.surveys[0]?.movement.n).toBe(4);
  });

  test("tells nothing of the fewer than five that alone feel a change", async () => {
    const group = await givenSurveyGroup(database.db);
    const survey = await givenSurvey(database.db, { surveyGroupIds: [group] });
    const author = await givenUser(database.db, "author", { surveyGroupIds: [group] });
    const admin = await givenUser(database.db, "admin", { surveyGroupIds: [group] });
    // Of twelve organisations one has chosen the best option of any measure.
    for (let index = 0; index < 12; index++)
      await givenSubmission(database.db, survey, {
        organisationId: await givenOrganisation(database.db, { surveyGroupIds: [group] }),
        approval: "reviewed",
        answers: (position) =>
          answerTo(
            survey.measures[position] ?? { kind: "maturity" },
            position === 2 && index === 0 ? 1 : 0.5,
          ),
      });
    const { body: content } = await api(author, "GET", `/programs/${survey.programId}/content`);
    const { responseTypes } = content as ProgramContentRows;
    const maturity = responseTypes.find(({ parts }) => parts.length === 2);
    const parts = (maturity?.parts ?? []).map((part) =>
      part.type === "multipleChoice"
        ? {
            ...part,
            options: part.options.map((option) =>
              option.key === "all" ? { ...option, score: 0.9 } : option,
            ),
          }
        : part,
    );
    const worseBest: Operation[] = [
      {
        kind: "editResponseType",
        responseTypeId: maturity?.id ?? "",
        set: { parts },
        was: { parts: maturity?.parts ?? [] },
      },
    ];

    const forAuthor = await impactOf(author, survey, { operations: worseBest });
    const forAdmin = await impactOf(admin, survey, { operations: worseBest });

    expect(forAdmin.surveys[0]).toMatchObject({ submissions: 12, changed: 1, movement: { n: 12 } });
    expect(forAuthor.surveys[0]).toMatchObject({ submissions: 12, changed: null, becameErroneous: 0 });
    expect(forAuthor.surveys[0]?.movement).toEqual({
      n: null,
      hidden: { code: "fewer_than_5", params: { minimum: 5 } },
    });
  });

  test("tells only the median of five to nine", async () => {
    const { survey, author } = await givenScored(6);

    const { surveys } = await impactOf(author, survey, { operations: halve(survey) });

    expect(Object.keys(surveys[0]?.movement ?? {}).sort()).toEqual(["hidden", "median", "n"]);
  });

  test("counts each organisation's latest submission at reviewed or above, within shared groups", async () => {
    const { survey, admin, organisationIds, group } = await givenScored(5);
    const { db } = database;
    const [first = "", second = ""] = organisationIds;
    const earlier = await impactOf(admin, survey, { operations: halve(survey) });
    // A later one at draft, a later one that counts, and one of an organisation that shares no group.
    await givenSubmission(db, survey, { organisationId: first, appliesOn: "2027-01-01", answers: 0 });
    await givenSubmission(db, survey, {
      organisationId: second,
      appliesOn: "2027-01-01",
      approval: "approved",
      answers: 1,
    });
    await givenSubmission(db, survey, { organisationId: await givenOrganisation(db), approval: "reviewed" });
    const gone = await givenOrganisation(db, { surveyGroupIds: [group] });
    await givenSubmission(db, survey, { organisationId: gone, approval: "reviewed" });
    await db.updateTable("organisation").set({ deletedAt: new Date() }).where("id", "=", gone).execute();

    const { surveys } = await impactOf(admin, survey, { operations: halve(survey) });

    expect(surveys[0]).toMatchObject({ submissions: 7, movement: { n: 5 } });
    const valuesBefore = earlier.surveys[0]?.movement.values ?? [];
    expect(surveys[0]?.movement.values?.filter((value) => !valuesBefore.includes(value))).toHaveLength(1);
  });

  test("on an open program counts trials and hides the spread with the reason", async () => {
    const { survey, author } = await givenScored(6, { isFinalised: false });

    const { surveys, population } = await impactOf(author, survey, { operations: halve(survey) });

    expect(population.isFinalised).toBe(false);
    expect(surveys[0]).toMatchObject({
      submissions: 6,
      movement: { n: null, hidden: { code: "program_open" } },
    });
    expect(surveys[0]?.changed).toBeGreaterThan(0);
  });

  test("is nothing where texts change alone", async () => {
    const { survey, admin } = await givenScored(1);
    const [measure] = survey.measures;
    const operations: Operation[] = [
      { kind: "editMeasure", measureId: measure?.id ?? "", set: { title: "T" }, was: { title: "Measure 1" } },
    ];

    expect((await impactOf(admin, survey, { operations })).surveys).toEqual([]);
    expect((await impactOf(admin, survey, { operations, surveyId: survey.surveyId })).surveys).toMatchObject([
      { submissions: 1, changed: 0 },
    ]);
  });
});

describe("what another version does to scores", () => {
  test("is told by the submissions of the older one, whichever is asked", async () => {
    const { survey, author, group } = await givenScored(5);
    const next = await givenSurvey(database.db, {
      versionOf: survey,
      isFinalised: false,
      surveyGroupIds: [group],
    });
    const path = `/programs/${next.programId}/changes`;
    expect((await api(author, "POST", path, { operations: halve(survey) })).status).toBe(200);

    const forwards = await impactOf(author, survey, { withProgramId: next.programId });
    const backwards = await impactOf(author, next, { withProgramId: survey.programId });

    expect(forwards).toEqual(backwards);
    expect(forwards.population.programId).toBe(survey.programId);
    expect(forwards.surveys[0]).toMatchObject({ submissions: 5, movement: { n: 5 } });
    expect(forwards.surveys[0]?.movement.median).toBeGreaterThan(0);
  });

  test("between open ones is told by the last that is finalised", async () => {
    const { survey, author, group } = await givenScored(5);
    const open = { versionOf: survey, isFinalised: false, surveyGroupIds: [group] };
    const [one, two] = [await givenSurvey(database.db, open), await givenSurvey(database.db, open)];
    const path = `/programs/${two.programId}/changes`;
    expect((await api(author, "POST", path, { operations: halve(survey) })).status).toBe(200);

    const impact = await impactOf(author, one, { withProgramId: two.programId });

    expect(impact.population).toMatchObject({ programId: survey.programId, isFinalised: true });
    expect(impact.surveys[0]).toMatchObject({ submissions: 5, movement: { n: 5 } });
  });
});

test("what cannot be tried is refused at once", async () => {
  const { survey, author } = await givenScored(1);
  const elsewhere = await givenSurvey(database.db, {
    versionOf: survey,
    surveyGroupIds: [await givenSurveyGroup(database.db)],
  });
  const ask = (body: object) => api(author, "POST", `/programs/${survey.programId}/score-impact`, body);
  const [first] = halve(survey);

  const refused = await ask({
    operations: [{ kind: "deleteMeasure", measureId: survey.measures[0]?.id }],
  });
  const stale = await ask({ operations: [{ ...first, was: { weight: 1 } }] });
  const unseen = await ask({ withProgramId: elsewhere.programId });
  const neither = await ask({});
  const both = await ask({ operations: [first], withProgramId: survey.programId });

  expect([refused.status, refused.body.code]).toEqual([422, "change_refused"]);
  expect([stale.status, stale.body.code]).toEqual([409, "stale"]);
  expect(unseen.status).toBe(404);
  expect([neither.status, both.status]).toEqual([400, 400]);
});
