import { randomUUID } from "node:crypto";
import type { Operation } from "@aquamark/program-content";
import { expect, type Page } from "@playwright/test";
import { ownOrganisation, read } from "./demo.ts";

/** A program made for one journey, with the ids of what it holds by title. */
export type GivenProgram = {
  id: string;
  title: string;
  surveyId: string;
  /** Categories and measures. */
  ids: Record<string, string>;
  typeId: string;
};

type Ref = { id: string; title: string };

const tree = {
  Operating: {
    Timetable: ["Crossings are planned", "Delays are announced", "Connections are kept"],
    Boats: ["Boats are inspected", "Fuel is measured"],
  },
  People: { Crew: ["Crews train together", "Rescue is rehearsed"] },
};
export const ferrySurvey = "Running a ferry";

/** Sends a change as the person on the page. */
export async function post<Reply>(page: Page, path: string, data: unknown, status = 201): Promise<Reply> {
  const reply = await page.request.post(`/api/v1${path}`, { headers, data });
  expect(reply.status(), await reply.text()).toBe(status);
  return (await reply.json()) as Reply;
}

/** The person on the page makes an open program with one survey of two levels and seven measures of one type. */
export async function givenProgram(page: Page, title: string): Promise<GivenProgram> {
  const groups = await read<{ items: Ref[] }>(page, "/survey-groups");
  const water = groups.items.find((group) => group.title === "Water sector");
  const { id } = await post<{ id: string }>(page, "/programs", { title, surveyGroupIds: [water?.id] });
  const surveyId = randomUUID();
  const typeId = randomUUID();
  const ids: Record<string, string> = {};
  const idOf = (thing: string) => {
    ids[thing] ??= randomUUID();
    return ids[thing];
  };
  const text = { key: null, description: "" };
  const category = (name: string) => ({ ...text, id: idOf(name), title: name, groupHeading: null });
  const operations: Operation[] = [
    {
      kind: "addSurvey",
      survey: {
        ...text,
        id: surveyId,
        title: ferrySurvey,
        structure: {
          levels: [
            { title: "Areas", label: "A", hasMeasures: false },
            { title: "Topics", label: "T", hasMeasures: true },
          ],
          measure: { title: "Measures", label: "M" },
        },
      },
    },
    {
      kind: "addResponseType",
      responseType: {
        id: typeId,
        key: null,
        name: "How often",
        formula: null,
        parts: [
          {
            type: "multipleChoice",
            key: "often",
            id: "often",
            name: "How often",
            options: [
              { key: "never", score: 0, name: "Never" },
              { key: "sometimes", score: 0.5, name: "Sometimes" },
              { key: "always", score: 1, name: "Always" },
            ],
          },
        ],
      },
    },
  ];
  for (const [area, topics] of Object.entries(tree)) {
    operations.push({ kind: "addCategory", surveyId, parentId: null, category: category(area) });
    for (const [topic, measures] of Object.entries(topics)) {
      operations.push({ kind: "addCategory", surveyId, parentId: idOf(area), category: category(topic) });
      for (const measure of measures)
        operations.push({
          kind: "addMeasure",
          measure: {
            ...text,
            id: idOf(measure),
            title: measure,
            weight: 1,
            responseTypeId: typeId,
            subMeasures: [],
          },
        });
      operations.push({
        kind: "arrangeMeasures",
        surveyId,
        categoryId: idOf(topic),
        seen: [],
        order: measures.map(idOf),
      });
    }
  }
  await post(page, `/programs/${id}/changes`, { operations }, 200);
  return { id, title, surveyId, ids, typeId };
}

/** An answered trial of the program by the demo's own organisation; returns its id. */
export async function givenTrial(admin: Page, program: GivenProgram, option: string): Promise<string> {
  const organisations = await read<{ items: { id: string; name: string }[] }>(
    admin,
    `/organisations?q=${encodeURIComponent(ownOrganisation)}`,
  );
  const organisationId = organisations.items.find(({ name }) => name === ownOrganisation)?.id;
  const access = `/api/v1/organisations/${organisationId}/survey-access/${program.id}/${program.surveyId}`;
  expect((await admin.request.put(access, { headers })).ok()).toBe(true);
  const { id } = await post<{ id: string }>(admin, "/submissions", {
    programId: program.id,
    surveyId: program.surveyId,
    organisationId,
    title: `Trial of ${program.title}`,
    appliesOn: "2026-06-30",
    startFromId: null,
  });
  for (const measureId of Object.values(tree)
    .flatMap(Object.values<string[]>)
    .flat()
    .map((title) => program.ids[title])) {
    const reply = await admin.request.put(`/api/v1/submissions/${id}/responses/${measureId}`, {
      headers,
      data: {
        revision: 0,
        parts: { often: { option } },
        comment: "",
        subMeasures: {},
        notRelevant: false,
        quality: null,
      },
    });
    expect(reply.status(), await reply.text()).toBe(200);
  }
  return id;
}

const headers = {
  get origin() {
    return process.env.AQUAMARK_E2E_URL ?? "";
  },
};

/** The address of the program's builder. */
export function builderOf(program: GivenProgram, search: Record<string, string> = {}): string {
  return `/programs/${program.id}/build?${new URLSearchParams({ survey: program.surveyId, ...search })}`;
}
