import { toast } from "../../shell/toast.tsx";

/** Says what was done, with a button that takes it back and leaves the focus in the tree. */
export function undoToast(message: string, label: string, run: () => void): void {
  toast.withAction(message, { label, run, channel: "build-undo", focusAfter: "[role=tree]" });
}
