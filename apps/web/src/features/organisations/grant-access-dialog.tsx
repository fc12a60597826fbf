import {
  listPrograms,
  type Organisation,
  type ProgramListItem,
  type SurveyAccess,
} from "@aquamark/api-client";
import { Button, Group, Modal, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { QueryView } from "../../shell/states.tsx";
import { useChangeAccess } from "./survey-access.ts";

type GrantAccessDialogProps = {
  organisation: Organisation;
  items: readonly SurveyAccess[];
  onClose: () => void;
};

/** Chooses a survey that the organisation cannot answer yet. */
export function GrantAccessDialog({ organisation, items, onClose }: GrantAccessDialogProps): ReactElement {
  const { t } = useTranslation(["organisations", "shell"]);
  const [chosen, setChosen] = useState<string | null>(null);
  const change = useChangeAccess(organisation.id);
  const programs = useQuery({
    queryKey: ["program", "list", "choices"],
    queryFn: ({ signal }) => answerOf(listPrograms({ query: { limit: 200, sort: "-createdAt" }, signal })),
  });
  const grant = () => {
    const [programId, surveyId] = chosen?.split(" ") ?? [];
    if (programId === undefined || surveyId === undefined) return;
    change.mutate({ programId, surveyId, isGranted: true }, { onSuccess: onClose });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("access.grantTo", { organisation: organisation.name })}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <QueryView query={programs} isPart>
        {(page) => {
          const choices = choicesOf(page.items, organisation, items);
          return (
            <Stack>
              <Select
                label={t("access.survey")}
                description={t("access.grantHint")}
                placeholder={choices.length === 0 ? t("access.nothingToGrant") : t("access.choose")}
                data={choices}
                value={chosen}
                onChange={setChosen}
                searchable
                nothingFoundMessage={t("shell:list.noMatch")}
                disabled={choices.length === 0}
                openOnFocus={false}
                data-autofocus
              />
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={onClose}>
                  {t("shell:cancel")}
                </Button>
                <Button onClick={grant} disabled={chosen === null} loading={change.isPending}>
                  {t("access.grant")}
                </Button>
              </Group>
            </Stack>
          );
        }}
      </QueryView>
    </Modal>
  );
}

/** Surveys by program, of programs that share a survey group with the organisation, without those it may answer. */
function choicesOf(
  programs: readonly ProgramListItem[],
  organisation: Organisation,
  items: readonly SurveyAccess[],
) {
  const groupIds = new Set(organisation.surveyGroups.map((group) => group.id));
  const granted = new Set(
    items.filter((item) => item.revokedAt === null).map((item) => `${item.program.id} ${item.survey.id}`),
  );
  return programs
    .filter((program) => program.surveyGroups.some((group) => groupIds.has(group.id)))
    .map((program) => ({
      group: program.title,
      items: program.surveys
        .map((survey) => ({ value: `${program.id} ${survey.id}`, label: survey.title }))
        .filter(({ value }) => !granted.has(value)),
    }))
    .filter(({ items: surveys }) => surveys.length > 0);
}
