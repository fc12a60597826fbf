import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { request } from "../../shell/api.ts";
import type { SurveyAccess } from "../../shell/api-types.ts";
import { toast } from "../../shell/toast.tsx";

export function surveyAccessQuery(organisationId: string) {
  return queryOptions({
    queryKey: ["organisation", organisationId, "survey-access"],
    queryFn: ({ signal }) =>
      request<{ items: SurveyAccess[] }>("GET", `/organisations/${organisationId}/survey-access`, { signal }),
  });
}

type AccessChange = { programId: string; surveyId: string; isGranted: boolean };

/** Grants or revokes an organisation's access to a survey. */
export function useChangeAccess(organisationId: string) {
  const { t } = useTranslation("organisations");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ programId, surveyId, isGranted }: AccessChange) =>
      request<SurveyAccess>(
        isGranted ? "PUT" : "DELETE",
        `/organisations/${organisationId}/survey-access/${programId}/${surveyId}`,
      ),
    onSuccess: (_, { isGranted }) => {
      toast.success(t(isGranted ? "access.granted" : "access.revoked"), { channel: "access" });
      return queryClient.invalidateQueries({ queryKey: ["organisation", organisationId] });
    },
    onError: (error) => toast.problem(error, { channel: "access" }),
  });
}
