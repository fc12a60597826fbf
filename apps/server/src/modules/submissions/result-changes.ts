import { isDeepStrictEqual } from "node:util";
import type { CategoryResult, Scoring, ScoringError } from "@aquamark/scoring";
import type { Executor, Statement } from "../../platform/db/executor.ts";
import type { LoadedSurvey } from "../programs/index.ts";
import { isSameResult, type StoredSubmission } from "./scored-submission.ts";
import { arrayText, resultColumns } from "./write-response-sql.ts";

type Column = readonly [name: string, type: string];
type ResultTable = { name: string; keys: readonly Column[]; values: readonly Column[] };

const submissionKey: Column = ["submission_id", "uuid"];
const categoryValues = resultColumns.map(([name, type]): Column => [name, type]);

const tables = {
  measures: {
    name: "response_result",
    keys: [submissionKey, ["measure_id", "uuid"]],
    values: [
      ["raw", "float8"],
      ["score", "float8"],
      ["error", "jsonb"],
    ],
  },
  categories: {
    name: "category_result",
    keys: [submissionKey, ["category_id", "uuid"]],
    values: categoryValues,
  },
  totals: { name: "submission_result", keys: [submissionKey], values: categoryValues },
} satisfies Record<string, ResultTable>;

/** The lines of one statement, a column each, as PostgreSQL's text form of an array takes them. */
type Lines = (string | number | null)[][];

/** What the derived rows of many submissions lack, gathered and then written with at most a statement a kind. */
export class ResultChanges {
  readonly #changes = new Map<Statement, Lines>();

  /** Compares a submission's stored rows with its scoring; says whether any of them is different. */
  add(stored: StoredSubmission, scoring: Scoring, survey: LoadedSurvey): boolean {
    const { id } = stored;
    const before = this.#count;
    this.#addMeasures(stored, scoring, survey);

    let known = 0;
    for (const row of stored.categories ?? []) {
      const [categoryId, place] = row;
      const result = scoring.category(categoryId);
      if (result === null) {
        this.#put(statements.categories.remove, [quoted(place)]);
        continue;
      }
      known++;
      if (!isSameResult(row, result, 2))
        this.#put(statements.categories.update, [quoted(place), ...valuesOf(result)]);
    }
    if (known < survey.compiled.categories.length) {
      const stays = new Set((stored.categories ?? []).map(([categoryId]) => categoryId));
      for (const categoryId of survey.compiled.categories) {
        const result = stays.has(categoryId) ? null : scoring.category(categoryId);
        if (result) this.#put(statements.categories.insert, [id, categoryId, ...valuesOf(result)]);
      }
    }

    const { total } = scoring;
    if (stored.total === null) this.#put(statements.totals.insert, [id, ...valuesOf(total)]);
    else if (!isSameResult(stored.total, total, 1))
      this.#put(statements.totals.update, [quoted(stored.total[0]), ...valuesOf(total)]);
    return this.#count !== before;
  }

  #addMeasures({ id, answers, measures }: StoredSubmission, scoring: Scoring, survey: LoadedSurvey): void {
    let known = 0;
    for (const [index, measureId] of (measures.ids ?? []).entries()) {
      const result = scoring.response(measureId);
      const place = quoted(measures.places?.[index] ?? "");
      if (result === null) {
        this.#put(statements.measures.remove, [place]);
        continue;
      }
      known++;
      const { raw, score, error } = result;
      if (measures.raws?.[index] === raw && measures.scores?.[index] === score) {
        if (isSameError(measures.errors?.[index] ?? null, error)) continue;
      }
      this.#put(statements.measures.update, [place, raw, score, errorText(error)]);
    }

    const answered = (answers.ids ?? []).filter((measureId) => survey.compiled.hasMeasure(measureId));
    if (known === answered.length) return;
    const stays = new Set(measures.ids);
    for (const measureId of answered) {
      const result = stays.has(measureId) ? null : scoring.response(measureId);
      if (!result) continue;
      const { raw, score, error } = result;
      this.#put(statements.measures.insert, [id, measureId, raw, score, errorText(error)]);
    }
  }

  /** Writes what is different, under the locks of the submissions; nothing where nothing is. */
  async write(executor: Executor): Promise<void> {
    for (const [statement, lines] of this.#changes) await executor.query(statement, lines.map(arrayText));
  }

  #count = 0;

  #put(statement: Statement, line: readonly (string | number | null)[]): void {
    this.#count++;
    let lines = this.#changes.get(statement);
    if (!lines) {
      lines = line.map(() => []);
      this.#changes.set(statement, lines);
    }
    for (const [index, column] of lines.entries()) column.push(line[index] ?? null);
  }
}

function valuesOf(result: CategoryResult): (number | null)[] {
  return resultColumns.map(([, , field]) => result[field]);
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** An error as an element of an array of jsonb. */
function errorText(error: ScoringError | null): string | null {
  return error === null ? null : quoted(JSON.stringify(error).replaceAll(/["\\]/g, "\\$&"));
}

function isSameError(stored: ScoringError | null, error: ScoringError | null): boolean {
  if (stored === null || error === null) return stored === error;
  // What was stored went through JSON, which knows neither -0 nor what is undefined.
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(error)));
}

const statements = {
  measures: statementsOf(tables.measures),
  categories: statementsOf(tables.categories),
  totals: statementsOf(tables.totals),
};

function statementsOf({ name, keys, values }: ResultTable) {
  const columns = [...keys, ...values];
  const names = columns.map(([column]) => column).join(", ");
  const lines = (of: readonly Column[]) =>
    `unnest(${of.map(([, type], index) => `$${index + 1}::${type}[]`).join(", ")})
      AS line (${of.map(([column]) => column).join(", ")})`;
  const place: Column = ["place", "tid"];
  return {
    insert: {
      name: `insert-${name}`,
      text: `INSERT INTO ${name} (${names}) SELECT ${names} FROM ${lines(columns)}`,
    },
    update: {
      name: `update-${name}`,
      text: `UPDATE ${name} stored SET ${values.map(([column]) => `${column} = line.${column}`).join(", ")}
        FROM ${lines([place, ...values])} WHERE stored.ctid = line.place`,
    },
    remove: {
      name: `remove-${name}`,
      text: `DELETE FROM ${name} stored USING ${lines([place])} WHERE stored.ctid = line.place`,
    },
  } satisfies Record<string, Statement>;
}
