import { Popover, Tooltip } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import "./follow.css";

type FollowPopoverProps = {
  isOpen: boolean;
  onChange: (opened: boolean) => void;
  label: string;
  target: ReactNode;
  children: ReactNode;
};

/** A button named by `label` that opens what is said of following a thing. */
export function FollowPopover({
  isOpen,
  onChange,
  label,
  target,
  children,
}: FollowPopoverProps): ReactElement {
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      position="bottom-end"
      width="min(25rem, calc(100vw - 2rem))"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Tooltip label={label} disabled={isOpen}>
        <Popover.Target>{target}</Popover.Target>
      </Tooltip>
      <Popover.Dropdown className="follow-dropdown">{children}</Popover.Dropdown>
    </Popover>
  );
}
