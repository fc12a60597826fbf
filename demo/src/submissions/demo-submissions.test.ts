import { toSurveyDefinition } from "@aquamark/program-file";
import {
  APPROVALS,
  type Approval,
  approvalRank,
  compileSurvey,
  type SurveyResult,
  scoreSurvey,
} from "@aquamark/scoring";
import { describe, expect, it } from "vitest";
import { demoSurveyAccess } from "../access.ts";
import { demoParticipants } from "../organisations/organisations.ts";
import type { SurveyGroupKey } from "../organisations/survey-groups.ts";
import { type DemoUser, demoUsers } from "../organisations/users.ts";
import { demoPrograms, MAIN_SURVEY } from "../programs/demo-programs.ts";
import { demoSubmissions } from "./demo-submissions.ts";
import { isAtLeast } from "./progress.ts";
import type { DemoStep, DemoSubmission } from "./submission.ts";

const programs = demoPrograms();
const submissions = demoSubmissions(programs);
const users = new Map(demoUsers.map((user) => [user.key, user]));
const surveys = new Map(
  programs.flatMap(({ key, file }) =>
    file.surveys.map((survey) => {
      const definition = toSurveyDefinition(file, survey.id);
      if (definition === null) throw new Error(`There is no ${survey.id}.`);
      return [`${key}/${survey.id}`, compileSurvey(definition)] as const;
    }),
  ),
);

function surveyOf({ program, survey }: DemoSubmission) {
  const compiled = surveys.get(`${program}/${survey}`);
  if (compiled === undefined) throw new Error(`There is no ${program}/${survey}.`);
  return compiled;
}

const results = new Map<DemoSubmission, SurveyResult>(
  submissions.map((submission) => [
    submission,
    scoreSurvey(surveyOf(submission), {
      responses: new Map(Object.entries(submission.responses)),
      ratings: new Map(Object.entries(submission.ratings)),
    }),
  ]),
);

function resultOf(submission: DemoSubmission): SurveyResult {
  const result = results.get(submission);
  if (result === undefined) throw new Error(`${submission.key} was not scored.`);
  return result;
}

function mainRound(year: number): DemoSubmission[] {
  return submissions.filter(
    ({ survey, appliesOn }) => survey === MAIN_SURVEY && appliesOn === `${year}-06-30`,
  );
}

function quantile(values: number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(p * (sorted.length - 1))] ?? Number.NaN;
}

function median(values: number[]): number {
  return quantile(values, 0.5);
}

const MAY_SET: Record<Approval, DemoUser["role"][]> = {
  draft: ["clerk", "org_admin"],
  final: ["clerk", "org_admin"],
  reviewed: ["consultant"],
  approved: ["authority"],
};

describe("the demo's submissions", () => {
  it("are the same every time", () => {
    expect(JSON.stringify(demoSubmissions())).toBe(JSON.stringify(submissions));
  });

  it("have one of the main survey for each organisation and year", () => {
    const everyone = demoParticipants.map(({ key }) => key);

    for (const year of [2024, 2025, 2026]) {
      expect(mainRound(year).map(({ organisation }) => organisation)).toEqual(everyone);
    }
    expect(new Set(submissions.map(({ key }) => key)).size).toBe(submissions.length);
  });

  it("hold about fourteen thousand responses to the main survey", () => {
    const count = [2024, 2025, 2026]
      .flatMap(mainRound)
      .reduce((n, { responses }) => n + Object.keys(responses).length, 0);

    expect(count).toBeGreaterThan(13_000);
    expect(count).toBeLessThan(16_000);
  });

  it("are nearly all reviewed or approved in the first two years, and at every level in the third", () => {
    for (const year of [2024, 2025]) {
      expect(
        mainRound(year).filter(({ approval }) => isAtLeast(approval, "reviewed")).length,
      ).toBeGreaterThan(35);
    }
    for (const approval of APPROVALS) {
      expect(mainRound(2026).filter((submission) => submission.approval === approval).length).toBeGreaterThan(
        5,
      );
    }
  });

  it("answer SAMM for fourteen organisations: enough in the water group to show quartiles, too few in the other to show anything", () => {
    const samm = submissions.filter(({ program }) => program === "samm");
    const reviewed = new Set(
      samm.filter(({ approval }) => isAtLeast(approval, "reviewed")).map(({ organisation }) => organisation),
    );
    const countIn = (group: SurveyGroupKey) =>
      demoParticipants.filter(({ key, surveyGroups }) => reviewed.has(key) && surveyGroups.includes(group))
        .length;

    expect(new Set(samm.map(({ organisation }) => organisation)).size).toBe(14);
    expect(countIn("water")).toBeGreaterThanOrEqual(10);
    expect(countIn("transport")).toBeGreaterThan(0);
    expect(countIn("transport")).toBeLessThan(5);
  });

  it("answer only measures of their survey, in tree order", () => {
    for (const submission of submissions) {
      const order = surveyOf(submission).measures;
      const places = Object.keys(submission.responses).map((id) => order.indexOf(id));

      expect(places, submission.key).not.toContain(-1);
      expect(places, submission.key).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("are complete and without errors from final on", () => {
    for (const submission of submissions.filter(({ approval }) => approval !== "draft")) {
      const { total } = resultOf(submission);

      expect(total.errors, submission.key).toBe(0);
      expect(total.answered, submission.key).toBe(total.questions);
      expect(Object.keys(submission.responses)).toHaveLength(surveyOf(submission).measures.length);
    }
  });

  it("are partly answered as drafts, with some responses final and a few incomplete", () => {
    const drafts = submissions.filter(({ approval }) => approval === "draft");
    const levels = drafts.flatMap(({ responses }) =>
      Object.values(responses).map(({ approval }) => approval),
    );
    const errors = drafts.map((draft) => resultOf(draft).total.errors);

    for (const draft of drafts) {
      const { answered, questions } = resultOf(draft).total;
      expect(answered, draft.key).toBeGreaterThan(0);
      expect(answered, draft.key).toBeLessThan(questions);
    }
    expect(new Set(levels)).toEqual(new Set(["draft", "final"]));
    expect(Math.max(...errors)).toBeGreaterThan(0);
    expect(Math.max(...errors)).toBeLessThan(10);
  });

  it("have no response below their own level, and no erroneous one above draft", () => {
    for (const submission of submissions) {
      const { measures } = resultOf(submission);
      for (const [id, { approval }] of Object.entries(submission.responses)) {
        expect(isAtLeast(approval, submission.approval), `${submission.key} ${id}`).toBe(true);
        if (approval !== "draft") expect(measures.get(id)?.error, `${submission.key} ${id}`).toBeNull();
      }
    }
  });

  it("let someone who may set each level, of a shared survey group, set it in order of time", () => {
    const organisations = new Map(demoParticipants.map((organisation) => [organisation.key, organisation]));

    const isRight = (submission: DemoSubmission, { approval, by }: DemoStep) => {
      const user = users.get(by);
      const groups = organisations.get(submission.organisation)?.surveyGroups ?? [];
      if (user === undefined || !MAY_SET[approval].includes(user.role)) return false;
      const isOwn = user.organisation === submission.organisation;
      return (
        user.surveyGroups.some((group) => groups.includes(group)) && (isOwn || approvalRank(approval) > 1)
      );
    };

    for (const submission of submissions) {
      const histories = [submission, ...Object.values(submission.responses)];

      const wrong = histories.flatMap(({ steps }) => steps.filter((step) => !isRight(submission, step)));
      const unordered = histories.filter(({ steps }) =>
        steps.some(({ approval, at }, k) => approvalRank(approval) !== k || at < (steps[k - 1]?.at ?? "")),
      );
      expect(wrong, submission.key).toEqual([]);
      expect(unordered, submission.key).toEqual([]);
    }
  });

  it("date every change between the opening of the submission and the end of its year's round", () => {
    for (const submission of submissions) {
      const year = submission.appliesOn.slice(0, 4);
      const responses = Object.values(submission.responses);
      const ratings = Object.values(submission.ratings);
      const times = [
        ...responses.map(({ createdAt }) => createdAt),
        ...[...responses, ...ratings].map((x) => x.modifiedAt),
      ];

      expect(submission.createdAt > submission.appliesOn, submission.key).toBe(true);
      expect(times.filter((at) => at < submission.createdAt || at > submission.modifiedAt)).toEqual([]);
      expect(submission.modifiedAt < `${year}-11-01`, submission.key).toBe(true);
    }
  });

  it("spread each process by at least 12 points between the quartiles of every year", () => {
    for (const year of [2024, 2025, 2026]) {
      const reviewed = mainRound(year).filter(({ approval }) => isAtLeast(approval, "reviewed"));
      const [first] = reviewed;
      if (first === undefined) throw new Error(`Nothing was reviewed in ${year}.`);
      for (const category of surveyOf(first).categories) {
        const percents = reviewed.map(
          (submission) => resultOf(submission).categories.get(category)?.percent ?? 0,
        );

        expect(quantile(percents, 0.75) - quantile(percents, 0.25), `${year} ${category}`).toBeGreaterThan(
          12,
        );
        expect(Math.min(...percents), `${year} ${category}`).toBeGreaterThanOrEqual(0);
        expect(Math.max(...percents), `${year} ${category}`).toBeLessThanOrEqual(100);
      }
    }
  });

  it("improve over the years in most organisations, and in the middle of the field every year", () => {
    const percentsOf = (year: number) =>
      new Map(
        mainRound(year).map((submission) => [
          submission.organisation,
          resultOf(submission).total.percent ?? 0,
        ]),
      );
    const [first, second, third] = [percentsOf(2024), percentsOf(2025), percentsOf(2026)];
    const finished = mainRound(2026)
      .filter(({ approval }) => approval !== "draft")
      .map(({ organisation }) => organisation);
    const changes = finished.map((key) => (third.get(key) ?? 0) - (first.get(key) ?? 0));

    expect(median([...second.values()])).toBeGreaterThan(median([...first.values()]) + 1);
    expect(median(finished.map((key) => third.get(key) ?? 0))).toBeGreaterThan(
      median(finished.map((key) => second.get(key) ?? 0)) + 1,
    );
    expect(changes.filter((change) => change > 0).length / changes.length).toBeGreaterThan(0.85);
    expect(Math.min(...changes)).toBeLessThan(3);
  });

  it("can be compared within the water group in every year: ten or more reviewed", () => {
    const water = new Set(
      demoParticipants.filter(({ surveyGroups }) => surveyGroups.includes("water")).map(({ key }) => key),
    );

    for (const year of [2024, 2025, 2026]) {
      const reviewed = mainRound(year).filter(
        ({ organisation, approval }) => water.has(organisation) && isAtLeast(approval, "reviewed"),
      );
      expect(reviewed.length, `${year}`).toBeGreaterThanOrEqual(10);
    }
  });

  it("comment on a part of the responses in many different words, and say why something is not relevant", () => {
    const responses = submissions.flatMap((submission) => Object.values(submission.responses));
    const comments = responses.map(({ comment }) => comment).filter((comment) => comment !== "");
    const notRelevant = responses.filter((response) => response.notRelevant);

    expect(comments.length / responses.length).toBeGreaterThan(0.2);
    expect(comments.length / responses.length).toBeLessThan(0.4);
    expect(new Set(comments).size).toBeGreaterThan(1_000);
    expect(comments.filter((comment) => /[{}]/.test(comment))).toEqual([]);
    expect(notRelevant.length).toBeGreaterThan(50);
    expect(
      notRelevant.filter(({ comment, parts }) => comment === "" || Object.keys(parts).length > 0),
    ).toEqual([]);
  });

  it("rate categories of their survey from 1 to 5", () => {
    for (const submission of submissions) {
      const { categories } = surveyOf(submission);
      for (const [id, { importance, target }] of Object.entries(submission.ratings)) {
        expect(categories).toContain(id);
        for (const rating of [importance, target])
          if (rating !== null) expect([1, 2, 3, 4, 5]).toContain(rating);
      }
    }
    expect(mainRound(2025).every(({ ratings }) => Object.keys(ratings).length > 3)).toBe(true);
  });

  it("belong to organisations that were granted access before", () => {
    const access = new Map(
      demoSurveyAccess(submissions).map((row) => [
        `${row.organisation}|${row.program}|${row.survey}`,
        row.grantedAt,
      ]),
    );

    for (const { key, organisation, program, survey, createdAt } of submissions) {
      expect((access.get(`${organisation}|${program}|${survey}`) ?? "never") < createdAt, key).toBe(true);
    }
  });
});
