import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconTrash } from "@tabler/icons-react";
import { type ReactElement, useRef } from "react";

/** Puts one thing of a list a step up or down, or takes it out. The focus stays on the button that was pressed. */
export function OrderButtons({
  labels,
  canMoveUp,
  canMoveDown,
  canRemove = true,
  onMove,
  onRemove,
}: {
  labels: { up: string; down: string; remove: string };
  canMoveUp: boolean;
  canMoveDown: boolean;
  canRemove?: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}): ReactElement {
  const down = useRef<HTMLButtonElement>(null);
  const up = useRef<HTMLButtonElement>(null);
  const move = (step: -1 | 1) => {
    onMove(step);
    // At an end the pressed button goes out of use, and the focus would be lost with it.
    requestAnimationFrame(() => {
      const pressed = step === -1 ? up.current : down.current;
      const other = step === -1 ? down.current : up.current;
      if (pressed?.disabled) other?.focus();
      else pressed?.focus();
    });
  };
  return (
    <span className="order-buttons">
      <ActionIcon
        ref={up}
        variant="subtle"
        color="gray"
        aria-label={labels.up}
        disabled={!canMoveUp}
        onClick={() => move(-1)}
      >
        <IconChevronUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        ref={down}
        variant="subtle"
        color="gray"
        aria-label={labels.down}
        disabled={!canMoveDown}
        onClick={() => move(1)}
      >
        <IconChevronDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={labels.remove}
        disabled={!canRemove}
        onClick={onRemove}
      >
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </span>
  );
}
