import { finaliseProgram, type Program, reopenProgram } from "@aquamark/api-client";
import { Button, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconCopy,
  IconDots,
  IconHammer,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { ButtonLink } from "../../shell/link.tsx";
import { problemFrom } from "../../shell/problem.ts";
import { useHasPermission } from "../../shell/session.ts";
import { toast } from "../../shell/toast.tsx";
import { useDeleteProgram } from "./delete-program.tsx";
import { DuplicateDialog } from "./duplicate-dialog.tsx";
import { ProgramFileMenu } from "./program-file-menu.tsx";
import { programQuery } from "./program-queries.ts";

const changes = { finalise: finaliseProgram, reopen: reopenProgram };

/** What may be done with the program as a whole. */
export function ProgramActions({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const mayLookInside = useHasPermission("program.edit");
  const { can } = program;
  const params = { programId: program.id };
  return (
    <>
      {(can.edit || mayLookInside) && (
        <ButtonLink
          to="/programs/$programId/build"
          params={params}
          variant={can.edit ? "filled" : "default"}
          leftSection={<IconHammer size={18} aria-hidden />}
        >
          {t(can.edit ? "build" : "lookInside")}
        </ButtonLink>
      )}
      {can.edit && (
        <ButtonLink
          to="/programs/$programId/edit"
          params={params}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t("edit")}
        </ButtonLink>
      )}
      {can.finalise && <StateButton program={program} change="finalise" />}
      {can.reopen && <StateButton program={program} change="reopen" />}
      {can.export && <ProgramFileMenu programId={program.id} />}
      {(can.duplicate || can.delete) && <MoreMenu program={program} />}
    </>
  );
}

function MoreMenu({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const [isDuplicating, duplicate] = useDisclosure(false);
  const remove = useDeleteProgram(program);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDots size={18} aria-hidden />}
            loading={remove.isPending}
          >
            {t("more")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {program.can.duplicate && (
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={duplicate.open}>
              {t("duplicate.action")}
            </Menu.Item>
          )}
          {program.can.delete && (
            <Menu.Item
              color="var(--mantine-color-error)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={remove.ask}
            >
              {t("delete.action")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isDuplicating && <DuplicateDialog program={program} onClose={duplicate.close} />}
    </>
  );
}

function StateButton({ program, change }: { program: Program; change: "finalise" | "reopen" }): ReactElement {
  const { t } = useTranslation("programs");
  const confirm = useConfirm();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      answerOf(changes[change]({ path: { programId: program.id }, body: { revision: program.revision } })),
    onSuccess: (changed) => {
      queryClient.setQueryData(programQuery(program.id).queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ["program"] });
      toast.success(t(`${change}.done`), { channel: "program" });
    },
    onError: (error) => {
      toast.problem(error, { channel: "program" });
      // What is to be mended first is listed there, each with a link.
      if (problemFrom(error).code === "program_has_errors") {
        void navigate({
          to: "/programs/$programId/build",
          params: { programId: program.id },
          search: { view: "problems" },
        });
      }
    },
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
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => void ask()}
      loading={save.isPending}
    >
      {t(`${change}.action`)}
    </Button>
  );
}
