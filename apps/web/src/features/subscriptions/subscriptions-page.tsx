import { listSubscriptions, type Subscription } from "@aquamark/api-client";
import { EmptyState, Tag } from "@aquamark/ui";
import { ActionIcon, Button, Group, Switch, Tooltip } from "@mantine/core";
import { IconBell, IconBellOff, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceFilter } from "../../shell/filters.tsx";
import { nameOf, placeOf } from "../../shell/follow/followed-thing.ts";
import { When } from "../../shell/format.tsx";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { addressOf } from "../../shell/thing-address.ts";
import { useList, useListState } from "../../shell/use-list.ts";
import { followedClasses, followedStates, type SubscriptionsSearch } from "./subscriptions-search.ts";
import { useChangeSubscriptions } from "./use-change-subscriptions.ts";
import "./subscriptions.css";

/** All that the user has turned on or off, also of what is gone. */
export function SubscriptionsPage(): ReactElement {
  const { t } = useTranslation(["follow", "shell"]);
  const state = useListState<SubscriptionsSearch>();
  const { state: isOn, ...search } = state.search;
  const query = useList("subscription", listSubscriptions, {
    ...search,
    ...(isOn === undefined ? {} : { isOn: isOn === "on" ? ("true" as const) : ("false" as const) }),
  });
  const { turn, turnOff, remove } = useChangeSubscriptions();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  // Only what is shown can be meant.
  const chosen = (query.data?.items ?? []).filter(({ id }) => chosenIds.has(id));
  const titleOf = ({ entity }: Subscription) => entity.title ?? t("list.unseen");
  const nameIn = ({ entity }: Subscription) => nameOf(t, entity);
  const pending = turn.isPending ? turn.variables : undefined;

  return (
    <Page title={t("title")} meta={t("lead")}>
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("list.search")}
        defaultSort="-createdAt"
        rowKey={({ id }) => id}
        link={(item, content) => {
          const address = item.presence === "live" ? addressOf(placeOf(item)) : null;
          return address === null ? content : <Link {...address}>{content}</Link>;
        }}
        selection={{
          chosen: chosenIds,
          onChange: setChosenIds,
          labelOf: (item) => t("list.select", { title: nameIn(item) }),
          allLabel: t("list.selectAll"),
        }}
        columns={[
          {
            key: "title",
            header: t("list.column.title"),
            sortable: true,
            cell: (item) => (
              <span className="subscription-thing">
                <span className="subscription-thing__kind">{t(`kind.${item.entity.kind}`)}</span>
                <span data-unseen={item.presence === "unseen" || undefined}>{titleOf(item)}</span>
              </span>
            ),
          },
          {
            key: "place",
            header: t("list.column.place"),
            cell: (item) => (
              <span className="subscription-place">
                {placeText(item) || <span className="aq-quiet">–</span>}
                {item.presence === "deleted" && <Tag tone="danger">{t("shell:deleted")}</Tag>}
              </span>
            ),
          },
          {
            key: "createdAt",
            header: t("list.column.createdAt"),
            sortable: true,
            cell: (item) => (
              <span className="subscription-since">
                <When at={item.createdAt} />
                {item.origin === "automatic" && <span className="aq-quiet">{t("list.automatic")}</span>}
              </span>
            ),
          },
          {
            key: "state",
            header: t("list.column.state"),
            cell: (item) => {
              const isShownOn = pending?.entity.id === item.entity.id ? pending.isOn : item.isOn;
              if (item.presence !== "live") return isShownOn ? t("list.on") : t("list.off");
              return (
                <Switch
                  aria-label={t("list.switch", { title: nameIn(item) })}
                  label={<span aria-hidden>{isShownOn ? t("list.on") : t("list.off")}</span>}
                  checked={isShownOn}
                  onChange={(event) =>
                    turn.mutate({ entity: item.entity, isOn: event.currentTarget.checked })
                  }
                />
              );
            },
          },
          {
            key: "remove",
            header: t("list.column.remove"),
            headerHidden: true,
            cell: (item) => (
              <Tooltip label={t("list.remove")}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("list.removeOne", { title: nameIn(item) })}
                  onClick={() => remove.mutate([item])}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
            ),
          },
        ]}
        filters={
          <>
            <ChoiceFilter
              label={t("list.state")}
              anyLabel={t("list.anyState")}
              value={isOn}
              options={followedStates.map((value) => ({ value, label: t(`list.${value}`) }))}
              onChange={(value) => state.change({ state: value })}
            />
            <ChoiceFilter
              label={t("list.class")}
              anyLabel={t("list.anyClass")}
              value={search.class}
              options={followedClasses.map((value) => ({ value, label: t(`list.classOf.${value}`) }))}
              onChange={(value) => state.change({ class: value })}
            />
          </>
        }
        aboveRows={
          chosen.length > 0 && (
            <Group
              gap="xs"
              className="subscription-bulk"
              role="group"
              aria-label={t("list.selected", { count: chosen.length })}
            >
              <span aria-live="polite">{t("list.selected", { count: chosen.length })}</span>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconBellOff size={16} aria-hidden />}
                disabled={!chosen.some((item) => item.isOn)}
                onClick={() => turnOff.mutate(chosen)}
              >
                {t("list.turnOff")}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => remove.mutate(chosen)}
              >
                {t("list.remove")}
              </Button>
              <Button size="xs" variant="subtle" color="gray" onClick={() => setChosenIds(new Set())}>
                {t("list.clear")}
              </Button>
            </Group>
          )
        }
        empty={
          <EmptyState icon={<IconBell size={22} stroke={1.6} />} title={t("list.empty.title")}>
            {t("list.empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What a thing lies in, the outermost first. */
function placeText({ organisation, program, survey, submission, class: isOf }: Subscription): string {
  const names =
    isOf === "answer"
      ? [organisation?.name, submission?.title ?? survey?.title]
      : [organisation?.name, program?.title, survey?.title];
  return names.filter((name) => name !== undefined).join(" › ");
}
