import { Tooltip } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import { createFormat, type Format } from "./create-format.ts";
import { meQuery } from "./session.ts";

// Asking the browser takes far longer than drawing a line that holds a number.
const deviceTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How the reader writes dates and numbers: as the account says, else as the instance does, else as the browser does. */
export function useFormat(): Format {
  const me = useQuery({ ...meQuery, enabled: false }).data;
  const locale = me?.user.locale ?? me?.instance.defaultLocale ?? navigator.language;
  const timeZone = me?.user.timeZone ?? me?.instance.defaultTimeZone ?? deviceTimeZone;
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}

/** An instant as a reader thinks of it, with the exact time on hover, on focus and for machines. */
export function When({ at }: { at: string }): ReactElement {
  const format = useFormat();
  return (
    <Tooltip label={format.instant(at)} events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={at}>{format.relative(at)}</time>
    </Tooltip>
  );
}
