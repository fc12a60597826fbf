import { Breadcrumbs, PageHeader } from "@aquamark/ui";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FollowButton } from "./follow/follow-button.tsx";
import type { FollowedThing } from "./follow/followed-thing.ts";
import { createStore } from "./store.ts";

/** The present page's title, for the browser's tab and for the announcement after a navigation. */
export const pageTitle = createStore("");

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined || title === "") return;
    document.title = `${title} · Aquamark`;
    pageTitle.set(title);
  }, [title]);
}

export type PageProps = {
  title: string;
  /** Its number or level label, before the title ("1.2"). */
  mark?: string;
  /** The way here as links, outermost first, without the page itself. */
  trail?: { key: string; content: ReactNode }[];
  /** Short facts below the title. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** What the page is about, where that can be followed. */
  follow?: FollowedThing | null;
  children: ReactNode;
  /** Reading width for forms and pages of text; tables and charts take all there is. */
  width?: "reading" | "full";
};

/** The frame of every page: where it lies, what it is, what can be done, then the content. */
export function Page({
  title,
  mark,
  trail = [],
  meta,
  actions,
  follow = null,
  children,
  width = "full",
}: PageProps): ReactElement {
  const { t } = useTranslation();
  usePageTitle(mark === undefined ? title : `${mark} ${title}`);
  return (
    <div className="page" data-width={width}>
      <PageHeader
        // The space keeps number and title apart for those who hear them.
        title={mark === undefined ? title : ` ${title}`}
        {...(mark === undefined ? {} : { mark })}
        breadcrumbs={
          trail.length > 0 && (
            <Breadcrumbs
              label={t("breadcrumb")}
              items={[...trail, { key: "here", content: mark ?? title }]}
            />
          )
        }
        meta={meta}
        actions={
          follow === null ? (
            actions
          ) : (
            <>
              {actions}
              <FollowButton thing={follow} />
            </>
          )
        }
      />
      {children}
    </div>
  );
}
