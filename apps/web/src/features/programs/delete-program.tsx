import type { Program } from "@aquamark/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../shell/confirm.tsx";
import { toast } from "../../shell/toast.tsx";
import { countSubmissions, deleteProgram, restoreProgram } from "./program-requests.ts";

/** Deletes a program after a question that says what goes with it, and offers to undo it. */
export function useDeleteProgram(program: Program): { ask: () => void; isPending: boolean } {
  const { t } = useTranslation(["programs", "shell"]);
  const confirm = useConfirm();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id, title } = program;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["program"] });
  const remove = useMutation({
    mutationFn: () => deleteProgram(id),
    onError: (error) => toast.problem(error, { channel: "program" }),
  });
  const undo = useMutation({
    mutationFn: () => restoreProgram(id),
    onSuccess: () => toast.success(t("restore.done", { title }), { channel: "program" }),
    onError: (error) => toast.problem(error, { channel: "program" }),
    onSettled: refresh,
  });

  const offerUndo = () =>
    toast.withAction(t("delete.done", { title }), { label: t("delete.undo"), run: () => undo.mutate() });

  async function ask() {
    const submissions = await countSubmissions(program).catch(() => null);
    const isAgreed = await confirm({
      title: t("delete.question", { title }),
      message: [
        submissions !== null && t("delete.submissions", { count: submissions }),
        t("delete.consequence"),
      ]
        .filter(Boolean)
        .join(" "),
      confirm: t("delete.action"),
      isDangerous: true,
    });
    if (!isAgreed) return;
    await remove.mutateAsync();
    await navigate({ to: "/programs" });
    await refresh();
    offerUndo();
  }

  return { ask: () => void ask().catch(() => undefined), isPending: remove.isPending };
}
