import { assignProgramSurveyGroups, type Program } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { Button, Group, Modal, MultiSelect, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { useSurveyGroupChoices } from "../../shell/survey-group-choices.ts";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { toast } from "../../shell/toast.tsx";
import { programQuery } from "./program-queries.ts";

/** Who shares the program, and a way to change it. */
export function ProgramGroups({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <Section
      title={t("shell:surveyGroups")}
      description={t("groups.description")}
      framed
      actions={
        program.can.assignSurveyGroups && (
          <Button size="xs" variant="default" onClick={dialog.open}>
            {t("groups.change")}
          </Button>
        )
      }
    >
      {program.surveyGroups.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t("groups.none")}
        </Text>
      ) : (
        <SurveyGroupTags groups={program.surveyGroups} />
      )}
      {isOpen && <ProgramGroupsDialog program={program} onClose={dialog.close} />}
    </Section>
  );
}

function ProgramGroupsDialog({ program, onClose }: { program: Program; onClose: () => void }): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(program.surveyGroups.map((group) => group.id));
  const choices = useSurveyGroupChoices(program.surveyGroups);
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        assignProgramSurveyGroups({
          path: { programId: program.id },
          body: { surveyGroupIds: chosen, revision: program.revision },
        }),
      ),
    onSuccess: (changed) => {
      queryClient.setQueryData(programQuery(program.id).queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ["program", "list"] });
      toast.success(t("groups.saved"), { channel: "program" });
      onClose();
    },
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("groups.changeTitle")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <Stack>
        {save.error !== null && <ProblemNote error={save.error} />}
        <MultiSelect
          label={t("shell:surveyGroups")}
          description={t("groups.hint")}
          data={choices.map((group) => ({ value: group.id, label: group.title }))}
          value={chosen}
          onChange={setChosen}
          searchable
          openOnFocus={false}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("shell:cancel")}
          </Button>
          <Button onClick={() => save.mutate()} loading={save.isPending}>
            {t("shell:save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
