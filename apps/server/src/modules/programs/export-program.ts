import { ProgramFile } from "@aquamark/program-file";
import type { Db } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/problem.ts";

// The id a program file shows: the one it gave itself where that was no UUID.
const toFileId = (row: { id: string; key: string | null }) => row.key ?? row.id;

export type ExportOptions = {
  /** Only these surveys, with the measures and response types they use; all of the program where null. */
  surveyIds: readonly string[] | null;
  /** Without weights for who may not see them: they are then 0. */
  withWeights: boolean;
};

/** The program's live content as a program file, as it was at one moment. */
export async function exportProgram(db: Db, programId: string, options: ExportOptions): Promise<ProgramFile> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((tx) => readProgramFile(tx, programId, options));
}

async function readProgramFile(db: Db, programId: string, options: ExportOptions): Promise<ProgramFile> {
  const program = await db.selectFrom("program").selectAll().where("id", "=", programId).executeTakeFirst();
  if (!program) throw notFound("The program");
  const [surveys, categories, responseTypes, measures, subMeasures, placements, bindings] = await Promise.all(
    [
      db
        .selectFrom("survey")
        .selectAll()
        .where("programId", "=", programId)
        .where("deletedAt", "is", null)
        .orderBy("position")
        .orderBy("id")
        .execute(),
      db
        .selectFrom("category")
        .selectAll()
        .where("programId", "=", programId)
        .where("deletedAt", "is", null)
        .orderBy("position")
        .execute(),
      db.selectFrom("responseType").selectAll().where("programId", "=", programId).execute(),
      db.selectFrom("measure").selectAll().where("programId", "=", programId).execute(),
      db
        .selectFrom("subMeasure")
        .selectAll()
        .where("programId", "=", programId)
        .orderBy("position")
        .execute(),
      db.selectFrom("placement").selectAll().where("programId", "=", programId).orderBy("position").execute(),
      db.selectFrom("binding").selectAll().where("programId", "=", programId).orderBy("name").execute(),
    ],
  );

  const fileIds = new Map(
    [...surveys, ...categories, ...responseTypes, ...measures].map((row) => [row.id, toFileId(row)]),
  );
  const fileId = (id: string) => fileIds.get(id) ?? id;
  const chosen = surveys.filter(({ id }) => options.surveyIds === null || options.surveyIds.includes(id));
  const isChosenSurvey = new Set(chosen.map(({ id }) => id));
  const usedMeasures = new Set(
    options.surveyIds === null
      ? measures.map(({ id }) => id)
      : placements.filter(({ surveyId }) => isChosenSurvey.has(surveyId)).map(({ measureId }) => measureId),
  );
  const usedTypes = new Set(
    options.surveyIds === null
      ? responseTypes.map(({ id }) => id)
      : measures.filter(({ id }) => usedMeasures.has(id)).map(({ responseTypeId }) => responseTypeId),
  );
  const categoriesByParent = Map.groupBy(categories, ({ surveyId, parentId }) => `${surveyId}/${parentId}`);
  const placementsByCategory = Map.groupBy(placements, ({ categoryId }) => categoryId);
  const bindingsByPlacement = Map.groupBy(bindings, ({ surveyId, measureId }) => `${surveyId}/${measureId}`);
  const subMeasuresByMeasure = Map.groupBy(subMeasures, ({ measureId }) => measureId);
  const text = (value: string) => (value === "" ? {} : { description: value });

  const categoriesBelow = (surveyId: string, parentId: string | null): unknown[] =>
    (categoriesByParent.get(`${surveyId}/${parentId}`) ?? []).map((category) => ({
      id: toFileId(category),
      title: category.title,
      ...text(category.description),
      ...(category.groupHeading === null ? {} : { group: category.groupHeading }),
      categories: categoriesBelow(surveyId, category.id),
      measures: (placementsByCategory.get(category.id) ?? []).map((placement) => ({
        measure: fileId(placement.measureId),
        bindings: Object.fromEntries(
          (bindingsByPlacement.get(`${surveyId}/${placement.measureId}`) ?? [])
            // A source that is in none of the chosen surveys would be a fault of the file.
            .filter(({ sourceMeasureId }) => usedMeasures.has(sourceMeasureId))
            .map((binding) => [
              binding.name,
              { measure: fileId(binding.sourceMeasureId), field: binding.sourceField },
            ]),
        ),
      })),
    }));

  return ProgramFile.parse({
    aquamark: 1,
    program: {
      title: program.title,
      ...text(program.description),
      lineage: program.lineageId,
      language: program.language,
      asksQuality: program.asksQuality,
      hideAggregates: program.hideAggregates,
      notRelevant: program.notRelevant,
      ...(program.source === null ? {} : { source: program.source }),
    },
    responseTypes: responseTypes
      .filter(({ id }) => usedTypes.has(id))
      .map((type) => ({
        id: toFileId(type),
        name: type.name,
        ...(type.formula === null ? {} : { formula: type.formula }),
        parts: type.parts,
      })),
    measures: measures
      .filter(({ id }) => usedMeasures.has(id))
      .map((measure) => ({
        id: toFileId(measure),
        title: measure.title,
        ...text(measure.description),
        weight: options.withWeights ? measure.weight : 0,
        responseType: fileId(measure.responseTypeId),
        subMeasures: (subMeasuresByMeasure.get(measure.id) ?? []).map((sub) => ({
          id: toFileId(sub),
          title: sub.title,
          ...text(sub.description),
          weight: options.withWeights ? sub.weight : 0,
        })),
      })),
    surveys: chosen.map((survey) => ({
      id: toFileId(survey),
      title: survey.title,
      ...text(survey.description),
      structure: survey.structure,
      categories: categoriesBelow(survey.id, null),
    })),
  });
}
