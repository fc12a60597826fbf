import type { Post } from "@aquamark/api-client";
import { Markdown, Notice } from "@aquamark/ui";
import { Button, Checkbox, Group, Modal, MultiSelect, Radio, Select, Stack } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { browserStorage } from "../../shell/browser-storage.ts";
import { useFormat } from "../../shell/format.tsx";
import { MarkdownField } from "../../shell/markdown-field.tsx";
import { organisationChoicesQuery } from "../../shell/organisation-choices.ts";
import { problemFrom } from "../../shell/problem.ts";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { useSurveyGroupChoices } from "../../shell/survey-group-choices.ts";
import {
  bodyLength,
  faultsOf,
  keepPostDraft,
  type PostDraft,
  possibleGroups,
  readPostDraft,
  startDraft,
} from "./post-draft.ts";
import { useSavePost } from "./post-requests.ts";

/** Writes a post, or edits one. What is typed stays on this device until it is posted or discarded. */
export function PostDialog({ post, onClose }: { post: Post | null; onClose: () => void }): ReactElement {
  const { t } = useTranslation(["timeline", "shell"]);
  const isNarrow = useMediaQuery("(max-width: 47.99em)");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(post === null ? "form.new" : "form.edit")}
      size="lg"
      fullScreen={isNarrow ?? false}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <PostForm post={post} onClose={onClose} />
    </Modal>
  );
}

type Current = Pick<PostDraft, "body" | "isPinned" | "surveyGroupIds" | "revision">;

function PostForm({ post, onClose }: { post: Post | null; onClose: () => void }): ReactElement {
  const { t } = useTranslation(["timeline", "shell"]);
  const format = useFormat();
  const me = useMe();
  const mayPostToAll = useHasPermission("post.write_to_all");
  const fieldId = useId();
  const [storage] = useState(browserStorage);
  const [start] = useState(() =>
    startDraft(post, {
      organisationId: mayPostToAll ? null : me.organisation.id,
      surveyGroupIds: me.surveyGroups.map(({ id }) => id),
    }),
  );
  const [typed, setDraft] = useState(() => readPostDraft(storage, me.user.id, post?.id ?? null) ?? start);
  const [isToOne, setToOne] = useState(typed.organisationId !== null);
  const [isKept, setKept] = useState(true);
  const [isChecked, setChecked] = useState(false);
  const { data: organisations } = useQuery(organisationChoicesQuery);
  const possible = possibleGroups(typed, organisations?.items ?? [], post);
  const isPossible = (id: string) => possible === null || possible.has(id);
  // What cannot be for this organisation is kept in case that another one is chosen.
  const draft = { ...typed, surveyGroupIds: typed.surveyGroupIds.filter(isPossible) };
  const choices = useSurveyGroupChoices(post?.surveyGroups).filter(({ id }) => isPossible(id));
  const letGo = () => keepPostDraft(storage, me.user.id, post?.id ?? null, null);
  const save = useSavePost(post, () => {
    letGo();
    onClose();
  });

  const change = (changed: Partial<PostDraft>) => {
    const next = { ...typed, ...changed };
    setDraft(next);
    setKept(keepPostDraft(storage, me.user.id, post?.id ?? null, next));
  };
  const faults = faultsOf(draft, isToOne);
  const refusal = save.error === null ? null : problemFrom(save.error);
  const current = refusal?.code === "stale" ? (refusal.current as Current) : null;
  const isTyped = draft.body !== start.body;
  const count = (value: number) => ({ count: value, formatted: format.number(value) });
  const bodyError =
    isChecked &&
    faults.body !== null &&
    t(
      faults.body === "short" ? "form.bodyShort" : "form.bodyLong",
      count(bodyLength[faults.body === "short" ? "min" : "max"]),
    );
  const organisationError =
    (isChecked && faults.organisation !== null && t("form.organisationMissing")) ||
    (refusal?.code === "not_found" && post === null && t("form.organisationGone"));
  const groupsError =
    (isChecked && faults.surveyGroups !== null) || refusal?.code === "survey_group_unknown"
      ? t(draft.organisationId === null ? "form.surveyGroupsMissing" : "form.sharedGroupsMissing")
      : null;
  const isShownAtField = current !== null || organisationError || groupsError;

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (faults.body !== null) document.getElementById(fieldId)?.focus();
    if (Object.values(faults).some((fault) => fault !== null) || current !== null) return;
    save.mutate(draft);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <MarkdownField
          id={fieldId}
          label={t("form.body")}
          value={draft.body}
          onChange={(body) => change({ body })}
          error={bodyError}
          minRows={5}
          hasFocusFirst
        />
        {current !== null && (
          <Notice
            kind="warning"
            live
            title={t("form.staleTitle")}
            actions={
              <>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    change(current);
                    save.reset();
                  }}
                >
                  {t("form.takeTheirs")}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    change({ revision: current.revision });
                    save.reset();
                  }}
                >
                  {t("form.keepMine")}
                </Button>
              </>
            }
          >
            <p>{t("form.staleText")}</p>
            <Markdown>{current.body}</Markdown>
          </Notice>
        )}
        {post === null && mayPostToAll && (
          <Radio.Group
            label={t("form.audience")}
            value={isToOne ? "one" : "all"}
            onChange={(value) => {
              setToOne(value === "one");
              change({ organisationId: null });
            }}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="all" label={t("form.everybody")} />
              <Radio value="one" label={t("form.oneOrganisation")} />
            </Stack>
          </Radio.Group>
        )}
        {post === null && mayPostToAll && isToOne && (
          <OrganisationField
            value={draft.organisationId}
            onChange={(organisationId) => change({ organisationId })}
            error={organisationError}
          />
        )}
        {post === null && !mayPostToAll && (
          <p className="post-note">{t("form.onlyOrganisation", { organisation: me.organisation.name })}</p>
        )}
        <MultiSelect
          label={t("form.surveyGroups")}
          description={t(possible === null ? "form.surveyGroupsHint" : "form.sharedGroupsHint")}
          data={choices.map((group) => ({ value: group.id, label: group.title }))}
          value={draft.surveyGroupIds}
          onChange={(surveyGroupIds) => change({ surveyGroupIds })}
          error={groupsError}
          openOnFocus={false}
          required
        />
        <Checkbox
          label={t("form.pin")}
          description={t("form.pinHint")}
          checked={draft.isPinned}
          onChange={(event) => change({ isPinned: event.currentTarget.checked })}
        />
        {save.error !== null && !isShownAtField && <ProblemNote error={save.error} />}
        {isTyped && (
          <p className="aq-quiet post-note">{t(isKept && storage !== null ? "form.kept" : "form.notKept")}</p>
        )}
        <Group justify="flex-end" gap="xs">
          {isTyped && (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                letGo();
                onClose();
              }}
            >
              {t("form.discard")}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t("form.keep")}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(post === null ? "form.post" : "form.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** An organisation to write to: one of the survey groups the author is in, too. */
function OrganisationField({
  value,
  onChange,
  error,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | false;
}): ReactElement {
  const { t } = useTranslation(["timeline", "shell"]);
  const { data } = useQuery(organisationChoicesQuery);
  const within = (data?.items ?? []).filter(({ surveyGroups }) => surveyGroups.length > 0);
  return (
    <Select
      label={t("form.organisation")}
      data={within.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      nothingFoundMessage={t("shell:list.noMatch")}
      openOnFocus={false}
      required
    />
  );
}
