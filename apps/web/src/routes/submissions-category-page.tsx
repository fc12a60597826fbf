import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { CategoryPage } from "../features/submissions/category-page.tsx";

const route = getRouteApi("/app/submissions/$submissionId/categories/$categoryId");

export function SubmissionCategoryPage(): ReactElement {
  const { submissionId, categoryId } = route.useParams();
  return <CategoryPage key={categoryId} submissionId={submissionId} categoryId={categoryId} />;
}
