import type { Operation, SurveyContent } from "@aquamark/program-content";
import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, type ReactElement, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "../../../shell/new-id.ts";
import { addMeasure, responseTypesByUse } from "../builder-operations.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { newMeasureFields } from "./new-measure-fields.ts";
import { newResponseType } from "./new-response-type.ts";

type NewMeasureDialogProps = {
  editor: ProgramEditor;
  survey: SurveyContent;
  place: { categoryId: string; index: number };
  onAdd: (operations: Operation[], label: string, measureId: string) => void;
  onClose: () => void;
};

const NEW_TYPE = "new";

/** Writes new measures into a category, one after the other if need be. */
export function NewMeasureDialog({
  editor,
  survey,
  place,
  onAdd,
  onClose,
}: NewMeasureDialogProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const { content } = editor;
  const category = survey.categories.get(place.categoryId);
  const types = responseTypesByUse(content, category?.measures ?? []);
  const [title, setTitle] = useState("");
  const [typeId, setTypeId] = useState(types[0]?.id ?? NEW_TYPE);
  const [typeName, setTypeName] = useState("");
  const [weight, setWeight] = useState<number | string>(1);
  const [isTried, setTried] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const name = title.trim();
  const isTypeTaken = types.some((type) => type.name.toLowerCase() === typeName.trim().toLowerCase());

  function add(): boolean {
    setTried(true);
    if (name === "" || (typeId === NEW_TYPE && isTypeTaken)) return false;
    const newType =
      typeId === NEW_TYPE
        ? newResponseType(content, typeName.trim() || t("type.new"), [t("type.no"), t("type.yes")])
        : null;
    const type = newType ?? content.responseTypes.get(typeId);
    if (type === undefined) return false;
    const fields = newMeasureFields(type, typeof weight === "number" ? weight : 1, (number) =>
      t("newMeasure.subMeasure", { number }),
    );
    const measure = { id: newId(), title: name, responseTypeId: type.id, ...fields };
    onAdd(addMeasure(survey, place, measure, newType), t("change.addMeasure", { title: name }), measure.id);
    setAdded(name);
    setTypeId(type.id);
    setTypeName("");
    setTitle("");
    setTried(false);
    return true;
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("newMeasure.heading", { category: category?.title })}
      closeButtonProps={{ "aria-label": t("shell:close") }}
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (add()) onClose();
        }}
      >
        <Stack gap="md">
          <TextInput
            ref={titleField}
            label={t("newMeasure.title")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={isTried && name === "" ? t("newMeasure.titleMissing") : null}
            maxLength={1_000}
            required
            data-autofocus
          />
          <Group align="flex-start" gap="sm">
            <Select
              label={t("newMeasure.type")}
              description={t("newMeasure.typeHint")}
              data={[
                ...types.map(({ id, name: label }) => ({ value: id, label })),
                { value: NEW_TYPE, label: t("newMeasure.newType") },
              ]}
              value={typeId}
              onChange={(value) => value !== null && setTypeId(value)}
              searchable
              allowDeselect={false}
              flex="1 1 16rem"
            />
            <NumberInput
              label={t("newMeasure.weight")}
              description={t("newMeasure.weightHint")}
              value={weight}
              onChange={setWeight}
              min={0}
              flex="0 1 9rem"
            />
          </Group>
          {typeId === NEW_TYPE && (
            <TextInput
              label={t("newMeasure.typeName")}
              description={t("newMeasure.typeNameHint")}
              placeholder={t("type.new")}
              value={typeName}
              onChange={(event) => setTypeName(event.currentTarget.value)}
              error={isTypeTaken ? t("newMeasure.typeTaken") : null}
              maxLength={1_000}
            />
          )}
          <p role="status" className="aq-quiet build-dialog__done">
            {added !== null && t("newMeasure.added", { title: added })}
          </p>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {added === null ? t("shell:cancel") : t("shell:close")}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                if (add()) titleField.current?.focus();
              }}
            >
              {t("newMeasure.addAndNext")}
            </Button>
            <Button type="submit">{t("newMeasure.add")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
