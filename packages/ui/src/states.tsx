import { Button, CloseButton } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconInbox,
  IconInfoCircle,
  IconLock,
  IconMoodConfuzed,
  IconRefresh,
} from "@tabler/icons-react";
import type { ReactNode } from "react";

function State({
  kind,
  icon,
  title,
  children,
  actions,
  role,
}: {
  kind: "empty" | "error" | "forbidden";
  icon: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  role?: "alert";
}) {
  return (
    <div className="aq-state" data-kind={kind} role={role}>
      <span className="aq-state__icon" aria-hidden="true">
        {icon}
      </span>
      <h2 className="aq-state__title">{title}</h2>
      {children && <div className="aq-state__text">{children}</div>}
      {actions && <div className="aq-state__actions">{actions}</div>}
    </div>
  );
}

/** Nothing is here yet: why, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <State kind="empty" icon={icon ?? <IconInbox size={22} stroke={1.6} />} title={title} actions={action}>
      {children}
    </State>
  );
}

/** Something failed: what, what to do, and the reference to quote to whoever looks after the system. */
export function ErrorState({
  title,
  children,
  reference,
  retryLabel,
  onRetry,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  reference?: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
  action?: ReactNode;
}) {
  return (
    <State
      kind="error"
      role="alert"
      icon={<IconMoodConfuzed size={22} stroke={1.6} />}
      title={title}
      actions={
        (onRetry || action) && (
          <>
            {onRetry && (
              <Button
                variant="default"
                leftSection={<IconRefresh size={16} aria-hidden="true" />}
                onClick={onRetry}
              >
                {retryLabel}
              </Button>
            )}
            {action}
          </>
        )
      }
    >
      {children}
      {reference && <div className="aq-state__code">{reference}</div>}
    </State>
  );
}

/** The person may not see this, or it is not there: the two look alike. */
export function ForbiddenState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <State kind="forbidden" icon={<IconLock size={22} stroke={1.6} />} title={title} actions={action}>
      {children}
    </State>
  );
}

function Bone({ width, height }: { width: string; height: string }) {
  return <span className="aq-skeleton" style={{ width, height }} />;
}

/** The outline of what is coming, in its shape so that nothing jumps. `label` is read out. */
export function LoadingState({
  label,
  shape = "table",
  rows = 6,
}: {
  label: string;
  shape?: "page" | "table" | "lines";
  rows?: number;
}) {
  const list = Array.from({ length: rows }, (_, index) => index);
  return (
    <div className="aq-loading" role="status" aria-busy="true">
      <span className="aq-hidden-text">{label}</span>
      {shape === "page" && (
        <>
          <Bone width="12rem" height="0.8rem" />
          <Bone width="min(26rem, 80%)" height="1.8rem" />
          <Bone width="min(18rem, 60%)" height="0.8rem" />
        </>
      )}
      {shape === "lines"
        ? list.map((row) => <Bone key={row} width={`${92 - ((row * 17) % 40)}%`} height="0.8rem" />)
        : list.map((row) => (
            <div key={row} className="aq-loading__row">
              <Bone width={`${90 - ((row * 23) % 45)}%`} height="0.9rem" />
              <Bone width="80%" height="0.9rem" />
              <Bone width="60%" height="0.9rem" />
            </div>
          ))}
    </div>
  );
}

export type NoticeKind = "info" | "success" | "warning" | "danger";

const noticeIcons = {
  info: IconInfoCircle,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconAlertTriangle,
};

/** A message within the page. `live` reads it out when it appears; danger is read out at once. */
export function Notice({
  kind = "info",
  title,
  children,
  actions,
  closeLabel,
  onClose,
  live = false,
}: {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  closeLabel?: string;
  onClose?: () => void;
  live?: boolean;
}) {
  const Icon = noticeIcons[kind];
  return (
    <div
      className="aq-notice"
      data-kind={kind}
      role={live ? (kind === "danger" ? "alert" : "status") : undefined}
    >
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      <div className="aq-notice__body">
        {title && <p className="aq-notice__title">{title}</p>}
        {children}
        {actions && <div className="aq-notice__actions">{actions}</div>}
      </div>
      {onClose && <CloseButton size="sm" aria-label={closeLabel} onClick={onClose} />}
    </div>
  );
}
