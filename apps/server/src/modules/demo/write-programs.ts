import type { DemoProgram, DemoSurveyAccess } from "@aquamark/demo";
import type { Tx } from "../../platform/db/database.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { insertProgram } from "../programs/index.ts";
import { LineageIds, type LoadedProgram, type LoadedPrograms, programOf } from "./demo-keys.ts";
import type { DemoEvent } from "./demo-record.ts";
import type { PeopleIds } from "./write-people.ts";

/** Writes the programs, imported by their author and, but for the open one, finalised by the administrator. */
export async function writePrograms(
  tx: Tx,
  contents: readonly DemoProgram[],
  people: PeopleIds,
): Promise<{ programs: LoadedPrograms; events: DemoEvent[] }> {
  const programs = new Map<DemoProgram["key"], LoadedProgram>();
  const events: DemoEvent[] = [];
  for (const content of contents) {
    const surveyGroupIds = content.surveyGroups.map((key) => people.surveyGroups.of(key));
    const { programId, lineageId } = await insertProgram(tx, content.file, {
      surveyGroupIds,
      createdBy: people.users.of(content.createdBy),
      at: new Date(content.createdAt),
      finalisedAt: content.finalised === null ? null : new Date(content.finalised.at),
    });
    programs.set(content.key, { content, programId, ids: new LineageIds(lineageId) });
    events.push(...programEvents(content, programId, surveyGroupIds, people));
  }
  // Making it was the first revision, finalising it the second.
  await tx.updateTable("program").set({ revision: 2 }).where("finalisedAt", "is not", null).execute();
  return { programs, events };
}

function programEvents(
  { file, createdAt, createdBy, finalised }: DemoProgram,
  programId: string,
  surveyGroupIds: readonly string[],
  people: PeopleIds,
): DemoEvent[] {
  const program = {
    entity: { kind: "program" as const, id: programId },
    message: file.program.title,
    ancestors: [],
  };
  return [
    {
      ...program,
      at: createdAt,
      actorId: people.users.of(createdBy),
      verb: "create",
      action: "program.import",
      after: {
        title: file.program.title,
        measures: file.measures.length,
        surveys: file.surveys.length,
        surveyGroupIds,
        finalised: false,
      },
    },
    ...(finalised === null
      ? []
      : [
          {
            ...program,
            at: finalised.at,
            actorId: people.users.of(finalised.by),
            verb: "state" as const,
            state: "finalised" as const,
            action: "program.finalise",
            after: { finalisedAt: finalised.at },
          },
        ]),
  ];
}

/** Writes which organisations may answer which surveys. */
export async function writeSurveyAccess(
  tx: Tx,
  access: readonly DemoSurveyAccess[],
  programs: LoadedPrograms,
  people: PeopleIds,
): Promise<DemoEvent[]> {
  const lines = access.map(({ organisation, program, survey, grantedAt, grantedBy }) => {
    const { content, programId, ids } = programOf(programs, program);
    return {
      programId,
      surveyId: ids.of("survey", survey),
      organisationId: people.organisations.of(organisation),
      grantedAt,
      grantedBy: people.users.of(grantedBy),
      title: content.file.surveys.find(({ id }) => id === survey)?.title ?? "",
    };
  });
  await insertRows(
    tx,
    "survey_access",
    ["programId", "surveyId", "organisationId", "grantedAt", "grantedBy"],
    lines,
  );
  return lines.map(({ programId, surveyId, organisationId, grantedAt, grantedBy, title }) => ({
    at: grantedAt,
    actorId: grantedBy,
    verb: "state",
    state: "granted",
    action: "survey_access.grant",
    entity: { kind: "survey_access", id: surveyId, scopeId: organisationId },
    message: title,
    ancestors: [
      { kind: "organisation", id: organisationId },
      { kind: "survey", id: surveyId, scopeId: programId },
      { kind: "program", id: programId },
    ],
    before: { granted: false },
    after: { granted: true, organisationId },
  }));
}
