import { IconFile, IconUpload } from "@tabler/icons-react";
import { type ReactElement, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./format.tsx";
import "./file-drop.css";

type FileDropProps = {
  file: File | null;
  /** Why the chosen file cannot be used. */
  fault: string | null;
  onChoose: (file: File | null) => void;
  /** The endings of the names that may be chosen, such as ".yaml,.json". */
  accept: string;
  title: string;
  hint: string;
};

/** A file to choose or to drop; an invisible file field covers the area, so that the browser itself takes the drop. */
export function FileDrop({ file, fault, onChoose, accept, title, hint }: FileDropProps): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const Icon = file === null ? IconUpload : IconFile;

  return (
    <div>
      <label
        className="file-drop"
        htmlFor={id}
        data-over={isOver || undefined}
        data-fault={fault !== null || undefined}
      >
        <Icon size={30} stroke={1.5} aria-hidden />
        <span className="file-drop__title">{file === null ? title : file.name}</span>
        <span className="aq-quiet">
          {file === null ? hint : t("fileDrop.size", { size: format.number(file.size / 1024, 1) })}
        </span>
        <input
          id={id}
          className="file-drop__input"
          type="file"
          accept={accept}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          aria-invalid={fault !== null}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // An emptied field means that choosing was called off.
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
      </label>
      {fault !== null && (
        <p className="file-drop__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
