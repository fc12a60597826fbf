import { expect, type Page } from "@playwright/test";

export const currentProgram = "Asset management 2026";
export const shortSurvey = "Customer and resilience";
export const ownOrganisation = "Tarn Valley Water";

type Found = { id: string; title: string };
type List<Item> = { items: Item[] };
type ProgramFound = Found & { surveys: Found[] };
type SubmissionFound = Found & { organisation: { name: string }; approval: string };

/** What the person on the page gets from the API at a path below `/api/v1`. */
export async function read<Reply>(page: Page, path: string): Promise<Reply> {
  const reply = await page.request.get(`/api/v1${path}`);
  expect(reply.status(), `GET ${path}`).toBe(200);
  return (await reply.json()) as Reply;
}

/** A program of the demo and one of its surveys, as the person on the page sees them. */
export async function findSurvey(
  page: Page,
  program: string,
  survey?: string,
): Promise<{ programId: string; surveyId: string }> {
  const { items } = await read<List<ProgramFound>>(page, "/programs?limit=200");
  const found = items.find(({ title }) => title === program);
  const surveyFound = found?.surveys.find(({ title }) => survey === undefined || title === survey);
  if (!found || !surveyFound) throw new Error(`The demo has no survey ${survey ?? ""} in ${program}`);
  return { programId: found.id, surveyId: surveyFound.id };
}

/** The id of a submission of the demo. */
export async function findSubmission(
  page: Page,
  title: string,
  organisation: string = ownOrganisation,
): Promise<string> {
  const { items } = await read<List<SubmissionFound>>(page, "/submissions?limit=200&sort=-appliesOn");
  const found = items.find((each) => each.title === title && each.organisation.name === organisation);
  if (!found) throw new Error(`The demo has no submission ${title} of ${organisation}`);
  return found.id;
}

/**
 * A new, empty submission of the person's own organisation, so that a journey has one to itself.
 *
 * It applies before the round of the demo, which stays the latest.
 */
export async function givenSubmission(
  page: Page,
  title: string,
  startFromId: string | null = null,
): Promise<{ id: string; title: string; measures: Measure[] }> {
  const { programId, surveyId } = await findSurvey(page, currentProgram, shortSurvey);
  const { organisation } = await read<{ organisation: { id: string } }>(page, "/me");
  const address = process.env.AQUAMARK_E2E_URL ?? "";
  const reply = await page.request.post("/api/v1/submissions", {
    headers: { origin: page.url().startsWith("http") ? new URL(page.url()).origin : address },
    data: {
      programId,
      surveyId,
      organisationId: organisation.id,
      title,
      appliesOn: "2026-03-31",
      startFromId,
    },
  });
  expect(reply.status(), await reply.text()).toBe(201);
  const { id } = (await reply.json()) as { id: string };
  const { categories } = await read<{ categories: CategoryNode[] }>(
    page,
    `/programs/${programId}/surveys/${surveyId}`,
  );
  return { id, title, measures: categories.flatMap(measuresOf) };
}

type Measure = { measureId: string; title: string; number: string };
type CategoryNode = { categories: CategoryNode[]; placements: Measure[] };

function measuresOf(node: CategoryNode): Measure[] {
  return [...node.categories.flatMap(measuresOf), ...node.placements];
}

/** The address of a measure of a submission, by the measure's number. */
export function measurePath(
  submission: { id: string; measures: readonly Measure[] },
  number: string,
): string {
  const measure = submission.measures.find((each) => each.number === number);
  if (!measure) throw new Error(`The survey has no measure ${number}`);
  return `/submissions/${submission.id}/measures/${measure.measureId}`;
}
