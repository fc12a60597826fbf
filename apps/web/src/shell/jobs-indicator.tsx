import { listJobs } from "@aquamark/api-client";
import { Badge, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";

const RUNNING_POLL_MS = 3_000;

/** How many of the user's jobs run; nothing while none does. */
export function JobsIndicator(): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["job", "list", "running"],
    queryFn: ({ signal }) => answerOf(listJobs({ query: { running: "true", limit: 1 }, signal })),
    refetchInterval: (query) => ((query.state.data?.total ?? 0) > 0 ? RUNNING_POLL_MS : false),
  });
  const running = data?.total ?? 0;
  if (running === 0) return null;
  return (
    <Badge
      component={Link}
      to="/jobs"
      variant="light"
      size="lg"
      leftSection={<Loader size={12} aria-hidden />}
      style={{ cursor: "pointer", textTransform: "none" }}
    >
      {t("jobsRunning", { count: running })}
    </Badge>
  );
}
