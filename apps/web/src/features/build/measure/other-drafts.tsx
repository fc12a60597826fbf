import { Notice } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { browserStorage } from "../../../shell/browser-storage.ts";
import { meQuery } from "../../../shell/session.ts";
import { readSelected } from "../builder-search.ts";
import { BuildLink } from "./build-link.tsx";
import { listDrafts } from "./kept-drafts.ts";

/** Other things of the program that have changes on this device which are not saved; nothing where there are none. */
export function OtherDrafts({
  programId,
  present,
}: {
  programId: string;
  /** The thing that is open, such as `measure:…`. */
  present: string;
}): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const userId = useQuery({ ...meQuery, enabled: false }).data?.user.id ?? "";
  const others = useMemo(
    () => listDrafts(browserStorage(), { userId, programId }).filter(({ thing }) => thing !== present),
    [userId, programId, present],
  );
  if (others.length === 0) return null;
  return (
    <Notice kind="warning" title={t("save.other", { count: others.length })}>
      <ul className="other-drafts">
        {others.map(({ thing, title }) => {
          const selected = readSelected(thing);
          return (
            <li key={thing}>
              {selected === null ? (
                title
              ) : (
                <BuildLink programId={programId} surveyId={null} selected={selected}>
                  {title}
                </BuildLink>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
