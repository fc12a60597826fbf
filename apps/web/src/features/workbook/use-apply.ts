import { applyWorkbook } from "@aquamark/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import { toast } from "../../shell/toast.tsx";

/** Applies what a check found, or takes back what was applied; `onApplied` is told of the job that does it. */
export function useApply(jobId: string, onApplied: (applyingJobId: string) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(applyWorkbook({ path: { jobId } })),
    onSuccess: (applying) => {
      queryClient.setQueryData(["job", applying.id], applying);
      void queryClient.invalidateQueries({ queryKey: ["job", "list"] });
      void queryClient.invalidateQueries({ queryKey: ["job", jobId], exact: true });
      onApplied(applying.id);
    },
    onError: (error) => toast.problem(error, { channel: "workbook" }),
  });
}
