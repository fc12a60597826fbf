import { listOrganisations } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "./api.ts";

/** The organisations one may choose from: instances have tens of them. */
export const organisationChoicesQuery = queryOptions({
  queryKey: ["organisation", "list", "choices"],
  queryFn: ({ signal }) => answerOf(listOrganisations({ query: { limit: 200, sort: "name" }, signal })),
});
