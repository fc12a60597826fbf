import { grantSurveyAccess, listSurveyAccess, revokeSurveyAccess } from "@aquamark/api-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { toast } from "../../shell/toast.tsx";

export function surveyAccessQuery(organisationId: string) {
  return queryOptions({
    queryKey: ["organisation", organisationId, "survey-access"],
    queryFn: ({ signal }) => answerOf(listSurveyAccess({ path: { organisationId }, signal })),
  });
}

type AccessChange = { programId: string; surveyId: string; isGranted: boolean };

/** Grants or revokes an organisation's access to a survey. */
export function useChangeAccess(organisationId: string) {
  const { t } = useTranslation("organisations");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ isGranted, ...survey }: AccessChange) => {
      const path = { organisationId, ...survey };
      return answerOf(isGranted ? grantSurveyAccess({ path }) : revokeSurveyAccess({ path }));
    },
    onSuccess: (_, { isGranted }) => {
      toast.success(t(isGranted ? "access.granted" : "access.revoked"), { channel: "access" });
      return queryClient.invalidateQueries({ queryKey: ["organisation", organisationId] });
    },
    onError: (error) => toast.problem(error, { channel: "access" }),
  });
}
