import {
  findNextUnanswered,
  getResponse,
  getSubmission,
  getSubmissionCategory,
  type ListSubmissionsData,
  listCategoryResults,
  listResponseVersions,
  listSubmissionBlockers,
  listSubmissions,
} from "@aquamark/api-client";
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { answerOf } from "./api.ts";
import type {
  Approval,
  CategoryResultItem,
  ResultView,
  SavedResponse,
  Submission,
  Uuid,
} from "./api-types.ts";

// Every key holds the submission's id, so that a live change of the submission, or of anything in its scope,
// refetches what is shown of it.
const submissionKey = (submissionId: Uuid) => ["submission", submissionId] as const;

export const submissionsQuery = (search: ListSubmissionsData["query"]) =>
  queryOptions({
    queryKey: ["submission", "list", search],
    queryFn: ({ signal }) => answerOf(listSubmissions({ query: search, signal })),
    placeholderData: keepPreviousData,
  });

export const submissionQuery = (submissionId: Uuid) =>
  queryOptions({
    queryKey: submissionKey(submissionId),
    queryFn: ({ signal }) => answerOf(getSubmission({ path: { submissionId }, signal })),
  });

export const categoryResultsQuery = (submissionId: Uuid) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "category-results"],
    queryFn: ({ signal }) => answerOf(listCategoryResults({ path: { submissionId }, signal })),
  });

export const submissionCategoryQuery = (submissionId: Uuid, categoryId: Uuid) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "category", categoryId],
    queryFn: ({ signal }) => answerOf(getSubmissionCategory({ path: { submissionId, categoryId }, signal })),
  });

export const blockersQuery = (submissionId: Uuid, approval: Approval) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "blockers", approval],
    queryFn: ({ signal }) =>
      answerOf(listSubmissionBlockers({ path: { submissionId }, query: { approval }, signal })),
  });

export const responseQuery = (submissionId: Uuid, measureId: Uuid) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "response", measureId],
    queryFn: ({ signal }) => answerOf(getResponse({ path: { submissionId, measureId }, signal })),
  });

export const versionsQuery = (submissionId: Uuid, measureId: Uuid) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "versions", measureId],
    queryFn: ({ signal }) => answerOf(listResponseVersions({ path: { submissionId, measureId }, signal })),
  });

/** The first measure without a complete answer after the one given (or of all), around the end once; null where all have one. */
export const nextUnansweredQuery = (submissionId: Uuid, after: Uuid | null) =>
  queryOptions({
    queryKey: [...submissionKey(submissionId), "next-unanswered", after],
    queryFn: ({ signal }) =>
      answerOf(
        findNextUnanswered({ path: { submissionId }, query: after === null ? {} : { after }, signal }),
      ),
    staleTime: 0,
  });

/** Takes over what a save changed in everything that is kept of the submission. */
export function applySaved(queryClient: QueryClient, submissionId: Uuid, saved: SavedResponse): void {
  const { measureId } = saved.response;
  const results = new Map<Uuid, ResultView>(saved.changed.categories.map(({ id, result }) => [id, result]));
  const withResult = (item: CategoryResultItem): CategoryResultItem => ({
    ...item,
    result: results.get(item.id) ?? item.result,
  });

  queryClient.setQueryData(responseQuery(submissionId, measureId).queryKey, (page) =>
    page === undefined ? undefined : { ...page, response: saved.response, result: saved.result },
  );
  queryClient.setQueryData(submissionQuery(submissionId).queryKey, (submission) =>
    submission === undefined
      ? undefined
      : {
          ...submission,
          ...totalsOf(saved.total),
          result: saved.total,
          contentRevision: saved.contentRevision,
        },
  );
  queryClient.setQueryData(categoryResultsQuery(submissionId).queryKey, (list) =>
    list === undefined ? undefined : { ...list, items: list.items.map(withResult) },
  );
  // Only the server knows whether what no longer fitted does now.
  const kept = queryClient.getQueryData(categoryResultsQuery(submissionId).queryKey);
  if (kept?.unfit.some((unfit) => unfit.measureId === measureId) === true)
    void queryClient.invalidateQueries({ queryKey: categoryResultsQuery(submissionId).queryKey });
  for (const categoryId of results.keys()) {
    queryClient.setQueryData(submissionCategoryQuery(submissionId, categoryId).queryKey, (category) =>
      category === undefined
        ? undefined
        : {
            ...category,
            result: results.get(categoryId) ?? category.result,
            categories: category.categories.map(withResult),
          },
    );
  }
  // What stays is only known to the server: the measures of a category, what blocks, what is next, and the
  // other responses that depend on this one.
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[1] === submissionId &&
      (staleAfterSave.has(String(queryKey[2])) || (queryKey[2] === "response" && queryKey[3] !== measureId)),
  });
  void queryClient.invalidateQueries({ queryKey: ["submission", "list"] });
}

const staleAfterSave = new Set(["category", "blockers", "next-unanswered", "versions", "explanation"]);

function totalsOf(total: ResultView): Partial<Submission> {
  const { answered, questions, measures, draft, final, reviewed, approved, errors, percent } = total;
  const counts = { answered, questions, measures, draft, final, reviewed, approved, errors };
  return percent === undefined ? counts : { ...counts, percent };
}
