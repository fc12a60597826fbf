import {
  IconBuilding,
  IconCategory,
  IconChecklist,
  IconClipboardList,
  IconForms,
  IconKey,
  IconListDetails,
  IconMessage,
  IconPencilCheck,
  IconRuler2,
  IconStars,
  IconUser,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ReactElement } from "react";
import type { ToldKind } from "./group-activity.ts";
import type { ActivityClass } from "./timeline-search.ts";

const icons = {
  organisation: IconBuilding,
  user: IconUser,
  survey_group: IconUsersGroup,
  survey_access: IconKey,
  program: IconChecklist,
  survey: IconListDetails,
  category: IconCategory,
  measure: IconRuler2,
  response_type: IconForms,
  submission: IconClipboardList,
  response: IconPencilCheck,
  rating: IconStars,
  post: IconMessage,
} as const satisfies Record<ToldKind, unknown>;

/** A sign for what kind of thing it is; its colour says the class, and the words beside it say both. */
export function ActivityIcon({ kind, of }: { kind: ToldKind; of: ActivityClass }): ReactElement {
  const Icon = icons[kind];
  return (
    <span className="activity-icon" data-class={of} aria-hidden>
      <Icon size={18} stroke={1.7} />
    </span>
  );
}
