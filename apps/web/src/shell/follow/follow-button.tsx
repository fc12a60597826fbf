import type { SubscriptionState } from "@aquamark/api-client";
import { Button, Skeleton } from "@mantine/core";
import { IconBell, IconBellFilled, IconBellOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { choiceOf, decidingLevel } from "./explain-following.ts";
import { FollowPanel } from "./follow-panel.tsx";
import { FollowPopover } from "./follow-popover.tsx";
import { followStateQuery } from "./follow-queries.ts";
import { type FollowedThing, nameOf } from "./followed-thing.ts";
import "./follow.css";

/** Whether the user follows a thing, itself or by what it lies in; pressed, it explains and changes that. */
export function FollowButton({ thing }: { thing: FollowedThing }): ReactElement {
  return (
    // The page does not wait for its words.
    <Suspense fallback={<ButtonOutline />}>
      <LoadingButton thing={thing} />
    </Suspense>
  );
}

function ButtonOutline(): ReactElement {
  return <Skeleton className="follow-button__outline" aria-hidden />;
}

function LoadingButton({ thing }: { thing: FollowedThing }): ReactElement | null {
  const query = useQuery(followStateQuery(thing));
  // What cannot be followed, such as something deleted, has no button.
  if (query.isError) return null;
  if (query.data === undefined) return <ButtonOutline />;
  return <LoadedButton thing={thing} state={query.data} onOpen={() => void query.refetch()} />;
}

type LoadedButtonProps = { thing: FollowedThing; state: SubscriptionState; onOpen: () => void };

function LoadedButton({ thing, state, onOpen }: LoadedButtonProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { t } = useTranslation("follow");
  const label = useStateLabel(state);
  const itself = state.levels.at(-1);
  const own = itself === undefined ? "inherit" : choiceOf(itself);
  // Filled or crossed out where it was said of the thing itself.
  const Icon = { on: IconBellFilled, off: IconBellOff, inherit: IconBell }[own];
  const open = (opened: boolean) => {
    setOpen(opened);
    if (opened) onOpen();
  };
  return (
    <FollowPopover
      isOpen={isOpen}
      onChange={open}
      label={label}
      target={
        <Button
          variant="default"
          className="follow-button"
          leftSection={<Icon size={18} aria-hidden />}
          data-followed={state.isOn || undefined}
          aria-label={label}
          onClick={() => open(!isOpen)}
        >
          {state.isOn ? t("button.on") : t("button.off")}
        </Button>
      }
    >
      <FollowPanel thing={thing} state={state} onLeave={() => setOpen(false)} />
    </FollowPopover>
  );
}

function useStateLabel(state: SubscriptionState): string {
  const { t } = useTranslation("follow");
  if (!state.isOn) return t("button.off");
  const deciding = decidingLevel(state);
  if (deciding === null || deciding === state.levels.at(-1)) return t("button.on");
  const { kind, title } = deciding.entity;
  return t("button.because", { title: title ?? nameOf(t, { kind, title }) });
}
