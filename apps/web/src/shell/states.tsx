import { ErrorState, ForbiddenState, LoadingState as LoadingOutline, Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "./link.tsx";
import { usePageTitle } from "./page.tsx";
import { problemFrom, problemMessage } from "./problem.ts";

type LoadingStateProps = { shape?: "page" | "table" | "lines"; rows?: number };

/** The outline of what is coming. */
export function LoadingState({ shape = "page", rows = 6 }: LoadingStateProps): ReactElement {
  const { t } = useTranslation();
  return <LoadingOutline label={t("loading")} shape={shape} rows={rows} />;
}

/**
 * What went wrong and what to do next, for a whole page.
 *
 * Missing and forbidden look alike for what is outside the reader's survey groups; the words say so.
 */
export function LearnWhatNext({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactElement {
  const { t } = useTranslation();
  const problem = problemFrom(error);
  const kind = stateKind(problem);
  const title = t(`state.${kind}.title`);
  usePageTitle(title);
  const home = (
    <ButtonLink to="/" variant="default">
      {t("goHome")}
    </ButtonLink>
  );

  return (
    <>
      {/* Every page has a first heading; the state's own title stands below it. */}
      <h1 className="aq-hidden-text">{t("state.heading")}</h1>
      {kind === "notFound" || kind === "forbidden" ? (
        <ForbiddenState title={title} action={home}>
          {t(`state.${kind}.next`)}
        </ForbiddenState>
      ) : (
        <ErrorState
          title={title}
          retryLabel={t("tryAgain")}
          // A missing part stays missing for this page; the address loaded anew has what it needs.
          {...(kind === "outdated"
            ? { onRetry: () => window.location.reload() }
            : onRetry === undefined
              ? {}
              : { onRetry })}
          action={home}
          reference={
            problem.requestId !== undefined && t("state.requestId", { requestId: problem.requestId })
          }
        >
          {kind === "failed" && <p>{problemMessage(error)}</p>}
          <p>{t(`state.${kind}.next`)}</p>
        </ErrorState>
      )}
    </>
  );
}

function stateKind({ status, code }: { status: number; code: string }) {
  if (status === 404) return "notFound";
  if (status === 403) return "forbidden";
  if (code === "page_part_missing") return navigator.onLine ? "outdated" : "unreachable";
  if (code === "server_unreachable") return "unreachable";
  return status === 429 ? "busy" : "failed";
}

type ProblemNoteProps = { error: unknown; title?: string; onRetry?: () => void };

/** A problem in a part of a page, with a way to try again. */
export function ProblemNote({ error, title, onRetry }: ProblemNoteProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice
      kind="danger"
      live
      title={title}
      actions={
        onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        )
      }
    >
      {problemMessage(error)}
    </Notice>
  );
}

type QueryViewProps<T> = {
  query: Pick<UseQueryResult<T>, "data" | "isPending" | "fetchStatus" | "error"> & { refetch: () => unknown };
  children: (data: T) => ReactNode;
  /** A part of a page, where a refusal must not take the whole screen. */
  isPart?: boolean;
  loading?: LoadingStateProps;
};

/** Draws what a query came to: still loading, refused, or its data. */
export function QueryView<T>({ query, children, isPart = false, loading }: QueryViewProps<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending && query.fetchStatus !== "paused") {
    return <LoadingState {...(isPart ? { shape: "lines", rows: 3 } : {})} {...loading} />;
  }
  const error = query.error ?? { status: 0, code: "server_unreachable" };
  const retry = () => void query.refetch();
  return isPart ? (
    <ProblemNote error={error} onRetry={retry} />
  ) : (
    <LearnWhatNext error={error} onRetry={retry} />
  );
}

/** A problem before the navigation could be drawn, as a page of its own. */
export function FullPageProblem(props: { error: unknown; onRetry?: () => void }): ReactElement {
  return (
    <main className="full-page-problem">
      <LearnWhatNext {...props} />
    </main>
  );
}
