import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencilPlus } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { browserStorage } from "../../shell/browser-storage.ts";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { PostDialog } from "./post-dialog.tsx";
import { readPostDraft } from "./post-draft.ts";

/** The way to post, for whoever may; goes on with what was typed and not posted. */
export function ComposePost(): ReactElement | null {
  const { t } = useTranslation("timeline");
  const { user } = useMe();
  const mayPost = useHasPermission("post.write_to_organisation");
  const [isOpen, dialog] = useDisclosure(false);
  if (!mayPost) return null;
  const isBegun = readPostDraft(browserStorage(), user.id, null) !== null;
  return (
    <>
      <Button
        leftSection={<IconPencilPlus size={18} aria-hidden />}
        onClick={dialog.open}
        aria-haspopup="dialog"
      >
        {t(isBegun ? "post.continue" : "post.write")}
      </Button>
      {isOpen && <PostDialog post={null} onClose={dialog.close} />}
    </>
  );
}
