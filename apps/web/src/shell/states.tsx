import { Alert, Button, Group, Loader, Stack, Text, Title } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCloudOff,
  IconLock,
  IconMoodEmpty,
  IconZoomQuestion,
} from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "./link.tsx";
import { usePageTitle } from "./page.tsx";
import { problemFrom, problemMessage } from "./problem.ts";

export function LoadingState({ label }: { label?: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Group justify="center" p="xl" role="status">
      <Loader size="sm" aria-hidden />
      <Text c="dimmed">{label ?? t("loading")}</Text>
    </Group>
  );
}

type NoteProps = { icon?: ReactNode; title: string; children?: ReactNode; actions?: ReactNode };

/** Nothing here: says why, and what to do about it. */
export function EmptyState({ icon, title, children, actions }: NoteProps): ReactElement {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <Text c="dimmed" component="span" lh={1}>
        {icon ?? <IconMoodEmpty size={36} stroke={1.4} aria-hidden />}
      </Text>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children !== undefined && (
        <Text c="dimmed" maw={520} component="div">
          {children}
        </Text>
      )}
      {actions !== undefined && (
        <Group mt="xs" justify="center">
          {actions}
        </Group>
      )}
    </Stack>
  );
}

/**
 * What went wrong and what to do next, for a whole page.
 *
 * Missing and forbidden look alike for what is outside the reader's survey groups; the words say so.
 */
export function LearnWhatNext({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactElement {
  const { t } = useTranslation();
  const problem = problemFrom(error);
  const kind =
    problem.status === 404
      ? "notFound"
      : problem.status === 403
        ? "forbidden"
        : problem.code === "server_unreachable"
          ? "unreachable"
          : problem.status === 429
            ? "busy"
            : "failed";
  usePageTitle(t(`state.${kind}.title`));
  const Icon = {
    notFound: IconZoomQuestion,
    forbidden: IconLock,
    unreachable: IconCloudOff,
    busy: IconCloudOff,
    failed: IconAlertTriangle,
  }[kind];

  return (
    <div role="alert">
      <EmptyState
        icon={<Icon size={40} stroke={1.4} aria-hidden />}
        title={t(`state.${kind}.title`)}
        actions={
          <>
            {onRetry !== undefined && <Button onClick={onRetry}>{t("tryAgain")}</Button>}
            <ButtonLink to="/" variant="default">
              {t("goHome")}
            </ButtonLink>
          </>
        }
      >
        <Stack gap="xs">
          <span>{t(`state.${kind}.next`)}</span>
          {kind === "failed" && <span>{problemMessage(error)}</span>}
          {problem.requestId !== undefined && (
            <Text size="sm" c="dimmed">
              {t("state.requestId", { requestId: problem.requestId })}
            </Text>
          )}
        </Stack>
      </EmptyState>
    </div>
  );
}

/** A problem in a part of a page, with a way to try again. */
export function ProblemNote({
  error,
  onRetry,
  title,
}: {
  error: unknown;
  onRetry?: () => void;
  title?: string;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Group justify="space-between" align="flex-start">
        <Text size="sm">{problemMessage(error)}</Text>
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** Draws what a query came to: still loading, refused, or its data. */
export function QueryView<T>({
  query,
  children,
  isPart = false,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  /** A part of a page, where a refusal must not take the whole screen. */
  isPart?: boolean;
}): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending && query.fetchStatus !== "paused") return <LoadingState />;
  const error = query.error ?? { status: 0, code: "server_unreachable" };
  const retry = () => void query.refetch();
  return isPart ? (
    <ProblemNote error={error} onRetry={retry} />
  ) : (
    <LearnWhatNext error={error} onRetry={retry} />
  );
}
