import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalDatabase } from "@aquamark/local";
import { ProgramFile } from "@aquamark/program-file";
import { loadActor } from "../apps/server/src/modules/identity/index.ts";
import {
  changeContent,
  duplicateProgram,
  insertProgram,
  loadContent,
  loadContentRows,
} from "../apps/server/src/modules/programs/index.ts";
import { createDb, createPool, type Db } from "../apps/server/src/platform/db/database.ts";
import { newId } from "../apps/server/src/platform/db/ids.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { transact } from "../apps/server/src/platform/db/transaction.ts";
import { report, table } from "./report.ts";

const measures = 2_000;
const surveys = 2;
const categoriesEach = 200;
const aimMs = 2_000;

const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
const database = await startLocalDatabase({ dataDir: dir, log: { info: () => {} } });
try {
  await migrate(database.url);
  const pool = createPool(database.url, 2);
  await measureVersions(createDb(pool));
  await pool.end();
} finally {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
}
table();

async function measureVersions(db: Db): Promise<void> {
  const { actor, groupId } = await givenAdministrator(db);
  const context = { db, hub: { publish: () => {} } };
  const first = await transact(context, (tx) =>
    insertProgram(tx, benchProgram(), {
      surveyGroupIds: [groupId],
      createdBy: actor.userId,
      at: new Date(),
      finalisedAt: null,
    }),
  );
  const subjectOf = (id: string) => ({
    kind: "program" as const,
    id,
    organisationId: null,
    programId: id,
    surveyId: null,
    groupIds: [groupId],
    ownerId: null,
    hasAccess: false,
    isDeleted: false,
  });
  const duplicate = (id: string, title: string) =>
    transact(context, (tx) =>
      duplicateProgram(
        tx,
        actor,
        subjectOf(id),
        { title, surveyGroupIds: [groupId], withSurveyAccess: true },
        new Date(),
      ),
    );

  const second = await timed("duplicate an open program, with its check", aimMs, () =>
    duplicate(first.programId, "Second year"),
  );
  await timed("duplicate a finalised program", aimMs, () => duplicate(first.programId, "Third year"));
  await timed("read the content of a program", null, () => loadContent(db, second));
  const { rows } = await loadContentRows(db, second);
  const [measure] = rows.measures;
  if (!measure) throw new Error("The program has no measures");
  const change = (operations: Parameters<typeof changeContent>[3]) =>
    transact(context, (tx) => changeContent(tx, actor, subjectOf(second), operations, new Date()));
  await timed("change the title of one measure", null, () =>
    change([
      {
        kind: "editMeasure",
        measureId: measure.id,
        set: { title: "Renamed" },
        was: { title: measure.title },
      },
    ]),
  );
  await timed("change the weight of every measure in one change", null, () =>
    change(
      rows.measures.map(({ id, weight }) => ({
        kind: "editMeasure",
        measureId: id,
        set: { weight: weight + 1 },
        was: { weight },
      })),
    ),
  );
}

async function timed<T>(name: string, aim: number | null, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  const value = performance.now() - began;
  report({ name, value, unit: "ms", measures, ...(aim === null ? {} : { aim }) });
  return result;
}

async function givenAdministrator(db: Db) {
  const [groupId, organisationId, userId] = [newId(), newId(), newId()];
  const email = "bench@example.org";
  await db.insertInto("surveyGroup").values({ id: groupId, title: "Bench" }).execute();
  await db.insertInto("organisation").values({ id: organisationId, name: "Office" }).execute();
  await db.insertInto("authUser").values({ id: userId, name: "Administrator", email }).execute();
  await db
    .insertInto("appUser")
    .values({ id: userId, organisationId, name: "Administrator", email, role: "admin" })
    .execute();
  await db.insertInto("surveyGroupUser").values({ surveyGroupId: groupId, userId }).execute();
  const actor = await loadActor(db, userId, "bench");
  if (!actor) throw new Error("There is no administrator");
  return { actor, groupId };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Every measure is in each survey, has two sub-measures, and every second one is bound to the one before. */
function benchProgram(): ProgramFile {
  const text = "What is looked at, in which records it is found, and who is asked. ".repeat(6);
  const measureId = (index: number) => `m${index}`;
  return ProgramFile.parse({
    aquamark: 1,
    program: { title: "First year", description: text },
    responseTypes: [0, 1].map((group) => ({
      id: `type-${group}`,
      name: `Type ${group}`,
      formula: group === 1 ? "first + second + 0 * before" : "first + second",
      parts: [1, 2].map((subMeasure) => ({
        key: `p${subMeasure}`,
        id: subMeasure === 1 ? "first" : "second",
        type: "multipleChoice",
        subMeasure,
        options: ["none", "some", "most", "all"].map((key, score) => ({ key, score: score / 6, name: key })),
      })),
    })),
    measures: times(measures, (index) => ({
      id: measureId(index),
      title: `Measure ${index}`,
      description: text,
      weight: 1 + (index % 7),
      responseType: `type-${index % 2}`,
      subMeasures: [1, 2].map((part) => ({
        id: `${measureId(index)}-${part}`,
        title: `Part ${part}`,
        weight: 1,
      })),
    })),
    surveys: times(surveys, (survey) => ({
      id: `s${survey}`,
      title: `Survey ${survey}`,
      structure: {
        levels: [
          { title: "Functions", label: "F", hasMeasures: false },
          { title: "Processes", label: "P", hasMeasures: true },
        ],
        measure: { title: "Measures", label: "M" },
      },
      categories: times(20, (top) => ({
        id: `s${survey}-c${top}`,
        title: `Function ${top}`,
        categories: times(categoriesEach / 20, (sub) => {
          const place = top * (categoriesEach / 20) + sub;
          const each = measures / categoriesEach;
          return {
            id: `s${survey}-c${top}-${sub}`,
            title: `Process ${top}.${sub}`,
            measures: times(each, (position) => {
              const index = place * each + position;
              return {
                measure: measureId(index),
                bindings: index % 2 === 1 ? { before: { measure: measureId(index - 1), field: "_raw" } } : {},
              };
            }),
          };
        }),
      })),
    })),
  });
}
