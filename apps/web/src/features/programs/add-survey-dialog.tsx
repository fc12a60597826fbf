import type { Program } from "@aquamark/api-client";
import { Button, Group, Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContentProblem } from "../../shell/content-problem.tsx";
import { newId } from "../../shell/new-id.ts";
import { toast } from "../../shell/toast.tsx";
import { type Depth, depths, structureOf } from "./new-survey.ts";
import { changeProgram } from "./program-requests.ts";

/** Adds a survey with a first structure and opens it in the builder. */
export function AddSurveyDialog({
  program,
  onClose,
}: {
  program: Program;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState("");
  const [depth, setDepth] = useState<Depth>("one");
  const [isChecked, setChecked] = useState(false);
  const trimmed = title.trim();
  const isTaken = program.surveys.some((survey) => survey.title.toLowerCase() === trimmed.toLowerCase());
  const titleError = trimmed === "" ? t("addSurvey.nameMissing") : isTaken ? t("addSurvey.taken") : null;

  const add = useMutation({
    mutationFn: async () => {
      const id = newId();
      const structure = structureOf(depth, (name) => t(`addSurvey.level.${name}`));
      await changeProgram(program.id, [
        { kind: "addSurvey", survey: { id, key: null, title: trimmed, description: "", structure } },
      ]);
      return id;
    },
    onSuccess: async (survey) => {
      void queryClient.invalidateQueries({ queryKey: ["program"] });
      toast.success(t("addSurvey.done"), { channel: "program" });
      onClose();
      await navigate({
        to: "/programs/$programId/build",
        params: { programId: program.id },
        search: { survey, select: `survey:${survey}` },
      });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (titleError === null) add.mutate();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("addSurvey.title")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t("addSurvey.name")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={isChecked ? titleError : null}
            required
            data-autofocus
          />
          <Radio.Group
            label={t("addSurvey.depth")}
            description={t("addSurvey.depthHint")}
            value={depth}
            onChange={(chosen) => setDepth(depths.find((each) => each === chosen) ?? "one")}
          >
            <Stack gap="xs" mt="xs">
              {depths.map((each) => (
                <Radio key={each} value={each} label={t(`addSurvey.depths.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {add.isError && <ContentProblem error={add.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("shell:cancel")}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t("addSurvey.confirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
