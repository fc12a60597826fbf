import type { ReactElement } from "react";
import { useFormat } from "../../shell/format.tsx";

/** When something happened on a day that is named above it. */
export function TimeOfDay({ at }: { at: string }): ReactElement {
  const format = useFormat();
  return (
    <time className="activity-time aq-number" dateTime={at} title={format.instant(at)}>
      {format.time(at)}
    </time>
  );
}
