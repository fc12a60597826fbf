import { IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

/** A place in a tree of pages. */
export type TreeNode = {
  id: string;
  title: string;
  /** Its number or level label, before the title ("1.2"). */
  mark?: string;
  /** A short fact at the end of the row ("12/40"). */
  aside?: ReactNode;
  /** A heading over the first of neighbours that share it. */
  group?: string | null;
  children?: TreeNode[];
};

type TreeProps = {
  label: string;
  nodes: TreeNode[];
  currentId?: string | null;
  /** Makes the router's link around the content; `current` is what to pass as `aria-current`. */
  link: (node: TreeNode, content: ReactNode, current: "page" | undefined) => ReactNode;
  /** What the button says that opens or closes what lies below a node. */
  toggleLabel: (node: TreeNode, isOpen: boolean) => string;
};

/**
 * Pages as nested lists of links that open and close. The way to the current page is open. Up and down
 * move between the links on view, right and left open and close, Home and End jump.
 */
export function TreeNav({ label, nodes, currentId = null, link, toggleLabel }: TreeProps) {
  const root = useRef<HTMLElement>(null);
  const way = wayTo(nodes, currentId);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(way));
  const [shownWay, setShownWay] = useState(way.join());
  if (shownWay !== way.join()) {
    setShownWay(way.join());
    setOpen(new Set([...open, ...way]));
  }

  function toggle(id: string, isOpen: boolean) {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-tree-id]");
    const id = row?.dataset.treeId;
    const links = [...(root.current?.querySelectorAll<HTMLElement>(".aq-tree__link a") ?? [])];
    const at = links.findIndex((one) => row?.contains(one));
    const go = (to: number) => links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(links.length - 1),
      ArrowRight: () => id !== undefined && toggle(id, true),
      ArrowLeft: () => id !== undefined && toggle(id, false),
    };
    const move = moves[event.key];
    if (move && at !== -1) {
      event.preventDefault();
      move();
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys add to the links inside, which work without them
    <nav className="aq-tree" aria-label={label} ref={root} onKeyDown={onKeyDown}>
      <Branch
        nodes={nodes}
        open={open}
        toggle={toggle}
        currentId={currentId}
        link={link}
        toggleLabel={toggleLabel}
      />
    </nav>
  );
}

type BranchProps = Omit<TreeProps, "label"> & {
  open: ReadonlySet<string>;
  toggle: (id: string, isOpen: boolean) => void;
};

function Branch({ nodes, ...rest }: BranchProps) {
  return (
    <ul>
      {nodes.map((node, index) => {
        const isCurrent = node.id === rest.currentId;
        const isOpen = rest.open.has(node.id);
        const hasChildren = node.children !== undefined && node.children.length > 0;
        const startsGroup = node.group != null && node.group !== nodes[index - 1]?.group;
        return (
          <li key={node.id}>
            {startsGroup && <div className="aq-tree__group">{node.group}</div>}
            <div className="aq-tree__row" data-current={isCurrent || undefined} data-tree-id={node.id}>
              {hasChildren ? (
                <button
                  type="button"
                  className="aq-tree__toggle"
                  aria-expanded={isOpen}
                  aria-label={rest.toggleLabel(node, isOpen)}
                  onClick={() => rest.toggle(node.id, !isOpen)}
                >
                  <IconChevronRight size={14} stroke={2} aria-hidden="true" />
                </button>
              ) : (
                <span className="aq-tree__gap" />
              )}
              <span className="aq-tree__link">
                {rest.link(
                  node,
                  <>
                    {node.mark && <span className="aq-tree__mark">{node.mark}</span>}
                    <span className="aq-tree__title">{node.title}</span>
                  </>,
                  isCurrent ? "page" : undefined,
                )}
              </span>
              {node.aside != null && <span className="aq-tree__aside">{node.aside}</span>}
            </div>
            {hasChildren && isOpen && <Branch {...rest} nodes={node.children ?? []} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The ids from the root to a node and the node itself; none where it is not in the tree. */
function wayTo(nodes: readonly TreeNode[], id: string | null): string[] {
  for (const node of nodes) {
    if (node.id === id) return [node.id];
    const below = wayTo(node.children ?? [], id);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}
