import type { NotCarriedList } from "../conversion/not-carried.ts";
import { oneLine } from "../conversion/text.ts";
import type { Framework } from "./library-schema.ts";
import type { RequirementNode } from "./requirement-tree.ts";

/**
 * The group headings of categories, by requirement.
 *
 * A category is headed by the names of its implementation groups where all assessable requirements in it, however
 * deep, are in the same ones; what lies in a headed category is not headed again. The groups of requirements that
 * are under no heading are reported.
 */
export function groupHeadings(
  framework: Framework,
  roots: readonly RequirementNode[],
  notCarried: NotCarriedList,
): Map<RequirementNode, string> {
  const names = new Map(
    framework.implementation_groups_definition.map(({ ref_id: reference, name }) => [
      reference,
      oneLine(name) || oneLine(reference),
    ]),
  );
  const headings = new Map<RequirementNode, string>();
  const head = (node: RequirementNode) => {
    const common = commonGroups(node);
    const isCategory = !node.requirement.assessable || node.children.length > 0;
    if (isCategory && common !== null && common.length > 0) {
      headings.set(node, common.map((group) => names.get(group) ?? group).join(", "));
      return;
    }
    const { implementation_groups: groups, assessable } = node.requirement;
    if (assessable && groups.length > 0) {
      notCarried.add([...node.path, "implementation_groups"], "implementation_groups", { groups });
    }
    for (const child of node.children) head(child);
  };
  for (const root of roots) head(root);
  return headings;
}

/** The groups that all assessable requirements from here on down share exactly, sorted; null where they differ. */
function commonGroups(node: RequirementNode): string[] | null {
  const groupsOf = ({ requirement }: RequirementNode) =>
    [...new Set(requirement.implementation_groups.map((group) => group.trim()))].filter(Boolean).toSorted();
  let common: string[] | null = null;
  const below = [node];
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    below.push(...next.children);
    if (!next.requirement.assessable) continue;
    const own = groupsOf(next);
    if (common !== null && common.join("\n") !== own.join("\n")) return null;
    common = own;
  }
  return common;
}
