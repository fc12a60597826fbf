import { ActionIcon, Skeleton } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, Suspense, useState } from "react";
import { QueryView } from "../states.tsx";
import { FollowPanel } from "./follow-panel.tsx";
import { FollowPopover } from "./follow-popover.tsx";
import { followStateQuery } from "./follow-queries.ts";
import type { FollowedThing } from "./followed-thing.ts";

/** Whether and why the user follows a thing of a list, to change it; asked for once it is pressed. */
export function FollowMenu({ thing, label }: { thing: FollowedThing; label: string }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <FollowPopover
      isOpen={isOpen}
      onChange={setOpen}
      label={label}
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          className="follow-menu"
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
        >
          <IconBell size={16} aria-hidden />
        </ActionIcon>
      }
    >
      <Suspense fallback={<Skeleton height="8rem" aria-hidden />}>
        <AskedPanel thing={thing} onLeave={() => setOpen(false)} />
      </Suspense>
    </FollowPopover>
  );
}

function AskedPanel({ thing, onLeave }: { thing: FollowedThing; onLeave: () => void }): ReactElement {
  const query = useQuery(followStateQuery(thing));
  return (
    <QueryView query={query} isPart loading={{ shape: "lines", rows: 3 }}>
      {(state) => <FollowPanel thing={thing} state={state} onLeave={onLeave} />}
    </QueryView>
  );
}
