import {
  listUntoldSubscriptions,
  type Subscription,
  tellSubscriptions,
  turnOffSubscriptions,
} from "@aquamark/api-client";
import { useDocumentVisibility } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../api.ts";
import { TextLink } from "../link.tsx";
import { toast } from "../toast.tsx";
import { subscriptionsKey } from "./follow-queries.ts";
import { nameOf } from "./followed-thing.ts";

const CHANNEL = "told-following";
const namedMax = 3;
const untoldKey = [...subscriptionsKey, "list", "untold"];

/**
 * Tells the user once what they follow from now on because they changed something there, with a way to undo it.
 *
 * Of several open pages the one that is looked at tells it: the server gives each of them to one page alone.
 */
export function ToldFollowing(): null {
  const { t, i18n } = useTranslation("follow");
  const queryClient = useQueryClient();
  const isVisible = useDocumentVisibility() === "visible";
  const shown = useRef<Subscription[]>([]);
  const { data: untold } = useQuery({
    queryKey: untoldKey,
    queryFn: async ({ signal }) => (await answerOf(listUntoldSubscriptions({ signal }))).items,
  });
  const undo = useMutation({
    mutationFn: (ids: string[]) => answerOf(turnOffSubscriptions({ body: { ids } })),
    onSuccess: () => toast.success(t("told.undone"), { channel: CHANNEL }),
    onError: (error) => toast.problem(error, { channel: CHANNEL }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: subscriptionsKey }),
  });
  const tell = useMutation({
    mutationFn: (items: Subscription[]) =>
      answerOf(tellSubscriptions({ body: { ids: items.map(({ id }) => id) } })),
    onSuccess: ({ ids }, items) => {
      queryClient.setQueryData<Subscription[]>(untoldKey, (present = []) =>
        present.filter(({ id }) => !items.some((item) => item.id === id)),
      );
      const told = items.filter(({ id }) => ids.includes(id));
      if (told.length > 0) show([...shown.current, ...told]);
    },
  });

  function show(items: Subscription[]) {
    const [first] = items;
    if (first === undefined) return;
    const names = items.slice(0, namedMax).map(({ entity }) => t("told.name", { title: entity.title ?? "" }));
    const more = items.length - names.length;
    const listed = [...names, ...(more > 0 ? [t("told.more", { count: more })] : [])];
    toast.withAction(
      items.length === 1
        ? t("told.one", { thing: nameOf(t, first.entity) })
        : t("told.many", { count: items.length, names: new Intl.ListFormat(i18n.language).format(listed) }),
      {
        channel: CHANNEL,
        label: t("told.undo"),
        run: () => undo.mutate(items.map(({ id }) => id)),
        more: <TextLink to="/subscriptions">{t("told.all")}</TextLink>,
        onClose: () => {
          shown.current = [];
        },
      },
    );
    shown.current = items;
  }

  const { mutate } = tell;
  useEffect(() => {
    if (isVisible && untold !== undefined && untold.length > 0) mutate(untold);
  }, [isVisible, untold, mutate]);
  return null;
}
