import {
  deleteSubscriptions,
  restoreSubscriptions,
  type Subscription,
  setSubscription,
  turnOffSubscriptions,
} from "@aquamark/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { subscriptionsKey } from "../../shell/follow/follow-queries.ts";
import { toast } from "../../shell/toast.tsx";

const CHANNEL = "subscriptions";

/** What can be done on the list, each with a way back as far as there is one: what is gone cannot be followed anew. */
export function useChangeSubscriptions() {
  const { t } = useTranslation("follow");
  const queryClient = useQueryClient();
  const common = {
    onError: (error: unknown) => toast.problem(error, { channel: CHANNEL }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: subscriptionsKey }),
  };
  const idsOf = (items: readonly Subscription[]) => items.map(({ id }) => id);

  const restore = useMutation({
    ...common,
    mutationFn: (items: readonly Subscription[]) =>
      answerOf(
        restoreSubscriptions({
          body: {
            items: items.map(({ entity: { kind, id, scopeId }, isOn }) => ({ kind, id, scopeId, isOn })),
          },
        }),
      ),
    onSuccess: () => toast.success(t("list.undone"), { channel: CHANNEL }),
  });
  const offerUndo = (message: string, items: readonly Subscription[]) => {
    const restorable = items.filter(({ presence }) => presence === "live");
    if (restorable.length === 0) toast.success(message, { channel: CHANNEL });
    else
      toast.withAction(message, {
        channel: CHANNEL,
        label: t("told.undo"),
        run: () => restore.mutate(restorable),
      });
  };

  const turn = useMutation({
    ...common,
    mutationFn: ({ entity, isOn }: { entity: Subscription["entity"]; isOn: boolean }) =>
      answerOf(
        setSubscription({ body: { kind: entity.kind, id: entity.id, scopeId: entity.scopeId, isOn } }),
      ),
  });
  const turnOff = useMutation({
    ...common,
    mutationFn: (items: readonly Subscription[]) =>
      answerOf(turnOffSubscriptions({ body: { ids: idsOf(items) } })),
    onSuccess: ({ changed }, items) =>
      offerUndo(
        t("list.turnedOff", { count: changed }),
        items.filter(({ isOn }) => isOn),
      ),
  });
  const remove = useMutation({
    ...common,
    mutationFn: (items: readonly Subscription[]) =>
      answerOf(deleteSubscriptions({ body: { ids: idsOf(items) } })),
    onSuccess: (_, items) => offerUndo(t("list.removed", { count: items.length }), items),
  });
  return { turn, turnOff, remove };
}
