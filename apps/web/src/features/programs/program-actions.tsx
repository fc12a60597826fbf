import {
  client,
  type ExportProgramData,
  finaliseProgram,
  type Program,
  reopenProgram,
} from "@aquamark/api-client";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload, IconLock, IconLockOpen } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { toast } from "../../shell/toast.tsx";
import { programQuery } from "./program-queries.ts";

const changes = { finalise: finaliseProgram, reopen: reopenProgram };

/** What may be done with the program as a whole: export, finalise, re-open. */
export function ProgramActions({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const { can } = program;
  return (
    <>
      {can.finalise && <StateButton program={program} change="finalise" />}
      {can.reopen && <StateButton program={program} change="reopen" />}
      {can.export && (
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {t("export.label")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(["yaml", "json"] as const).map((format) => (
              <Menu.Item
                key={format}
                component="a"
                href={client.buildUrl<ExportProgramData>({
                  url: "/api/v1/programs/{programId}/export",
                  path: { programId: program.id },
                  query: { format },
                })}
                download
              >
                {t(`export.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function StateButton({ program, change }: { program: Program; change: "finalise" | "reopen" }): ReactElement {
  const { t } = useTranslation("programs");
  const confirm = useConfirm();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      answerOf(changes[change]({ path: { programId: program.id }, body: { revision: program.revision } })),
    onSuccess: (changed) => {
      queryClient.setQueryData(programQuery(program.id).queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ["program"] });
      toast.success(t(`${change}.done`), { channel: "program" });
    },
    onError: (error) => toast.problem(error, { channel: "program" }),
  });
  const ask = async () => {
    const isAgreed = await confirm({
      title: t(`${change}.question`, { title: program.title }),
      message: t(`${change}.consequence`),
      confirm: t(`${change}.action`),
    });
    if (isAgreed) save.mutate();
  };
  const Icon = change === "finalise" ? IconLock : IconLockOpen;
  return (
    <Button
      variant={change === "finalise" ? "filled" : "default"}
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => void ask()}
      loading={save.isPending}
    >
      {t(`${change}.action`)}
    </Button>
  );
}
