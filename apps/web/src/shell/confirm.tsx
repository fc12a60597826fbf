import { ConfirmDialog } from "@aquamark/ui";
import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useState } from "react";
import { useTranslation } from "react-i18next";

export type Question = {
  title: string;
  /** What will happen, and whether it can be undone. */
  message: ReactNode;
  /** The verb on the button that does it. */
  confirm: string;
  cancel?: string;
  isDangerous?: boolean;
};

type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask | null>(null);

/** Asks before doing; resolves to whether the person agreed. */
export function useConfirm(): Ask {
  const ask = useContext(ConfirmContext);
  if (ask === null) throw new Error("useConfirm needs a ConfirmProvider above it.");
  return ask;
}

export function ConfirmProvider({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ question: Question; answer: (agreed: boolean) => void } | null>(null);
  // The question stays drawn while its dialog fades out.
  const [shown, setShown] = useState<Question | null>(null);

  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setShown(question);
        setOpen({ question, answer: resolve });
      }),
    [],
  );
  const answer = (agreed: boolean) => {
    open?.answer(agreed);
    setOpen(null);
  };

  return (
    <ConfirmContext value={ask}>
      {children}
      <ConfirmDialog
        opened={open !== null}
        onClose={() => answer(false)}
        title={shown?.title ?? ""}
        message={shown?.message}
        confirmLabel={shown?.confirm ?? ""}
        cancelLabel={shown?.cancel ?? t("cancel")}
        onConfirm={() => answer(true)}
        danger={shown?.isDangerous ?? false}
      />
    </ConfirmContext>
  );
}
