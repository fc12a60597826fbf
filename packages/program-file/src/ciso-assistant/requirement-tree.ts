import { normaliseId } from "../entity-id.ts";
import type { FaultPath } from "../fault.ts";
import type { FaultList } from "../located.ts";
import type { Framework, Requirement } from "./library-schema.ts";

/** A requirement in its place; `path` is that in the file, `depth` counts from 0. */
export type RequirementNode = {
  requirement: Requirement;
  path: FaultPath;
  depth: number;
  children: RequirementNode[];
};

/** Requirements nest in the program file, which nests at most 100 deep with two steps a category. */
const DEPTH_MAX = 40;

/** A file of the largest size could have a hundred thousand requirements. */
const REQUIREMENTS_MAX = 20_000;

/**
 * The tree of a framework's requirements by their parents, in the order of the file.
 *
 * Faults are URNs that are used twice (also in another framework of the library), parents that are not there,
 * requirements that lie in one another, and trees that are too deep.
 *
 * @param seen the URNs of the library so far, to which those of the framework are added
 */
export function requirementTree(
  framework: Framework,
  path: FaultPath,
  seen: Set<string>,
  faults: FaultList,
): RequirementNode[] {
  const nodesPath = [...path, "requirement_nodes"];
  const { requirement_nodes: requirements } = framework;
  if (requirements.length > REQUIREMENTS_MAX) {
    faults.add(nodesPath, "too_many", { maximum: REQUIREMENTS_MAX, things: "requirements" });
    return [];
  }
  const nodes = new Map<string, RequirementNode>();
  requirements.forEach((requirement, index) => {
    const { urn } = requirement;
    const key = normaliseId(urn);
    const nodePath = [...nodesPath, index];
    if (seen.has(key)) faults.add([...nodePath, "urn"], "duplicate_urn", { urn });
    else nodes.set(key, { requirement, path: nodePath, depth: 0, children: [] });
    seen.add(key);
  });
  const roots: RequirementNode[] = [];
  for (const node of nodes.values()) {
    const { parent_urn: parentUrn = "" } = node.requirement;
    const parent = nodes.get(normaliseId(parentUrn));
    if (parentUrn === "") roots.push(node);
    else if (parent === undefined)
      faults.add([...node.path, "parent_urn"], "unknown_parent", { urn: parentUrn });
    else parent.children.push(node);
  }
  if (!faults.isEmpty) return [];
  const reached = setDepths(roots, faults);
  reportCycles(nodes, reached, faults);
  return roots;
}

function setDepths(roots: readonly RequirementNode[], faults: FaultList): Set<RequirementNode> {
  const reached = new Set(roots);
  // The set grows while it is walked through.
  for (const node of reached) {
    for (const child of node.children) {
      child.depth = node.depth + 1;
      if (child.depth === DEPTH_MAX) faults.add(child.path, "requirements_too_deep", { maximum: DEPTH_MAX });
      reached.add(child);
    }
  }
  return reached;
}

function reportCycles(
  nodes: ReadonlyMap<string, RequirementNode>,
  reached: ReadonlySet<RequirementNode>,
  faults: FaultList,
): void {
  const walked = new Set(reached);
  for (const start of nodes.values()) {
    const chain: RequirementNode[] = [];
    let node: RequirementNode | undefined = start;
    while (node !== undefined && !walked.has(node)) {
      walked.add(node);
      chain.push(node);
      node = nodes.get(normaliseId(node.requirement.parent_urn ?? ""));
    }
    const from = node === undefined ? -1 : chain.indexOf(node);
    const [first] = from === -1 ? [] : chain.slice(from);
    if (first === undefined) continue;
    const urns = chain.slice(from).map(({ requirement }) => requirement.urn);
    faults.add([...first.path, "parent_urn"], "parent_cycle", { urns });
  }
}
