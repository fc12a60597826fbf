import { type NotCarriedList, reportOtherKeys } from "../conversion/not-carried.ts";
import type { FaultPath } from "../fault.ts";
import type { LocatedNode } from "../located.ts";
import { CARRIED_KEYS } from "./library-schema.ts";

type Step = { node: LocatedNode; path: FaultPath };

/** Reports whatever a library (in its present form) has that is no part of a program. */
export function reportOtherThings(root: LocatedNode, notCarried: NotCarriedList): void {
  const report = ({ node, path }: Step, keys: ReadonlySet<string>) =>
    reportOtherKeys(node, path, keys, notCarried);
  const library: Step = { node: root, path: [] };
  report(library, CARRIED_KEYS.library);
  for (const objects of at(library, "objects")) {
    if (objects.node.kind !== "map") continue;
    for (const key of objects.node.entries.keys()) {
      if (key === "framework" || key === "frameworks") continue;
      notCarried.add([...objects.path, key], "object", { key }, true);
    }
    for (const framework of [...each(objects, "framework"), ...each(objects, "frameworks")]) {
      report(framework, CARRIED_KEYS.framework);
      for (const scale of at(framework, "scores_definition")) {
        report(scale, CARRIED_KEYS.scale);
        const scores =
          scale.node.kind === "map" ? each(scale, "scale") : each(framework, "scores_definition");
        for (const score of scores) report(score, CARRIED_KEYS.score);
      }
      for (const group of each(framework, "implementation_groups_definition"))
        report(group, CARRIED_KEYS.group);
      for (const requirement of each(framework, "requirement_nodes")) {
        report(requirement, CARRIED_KEYS.requirement);
        for (const question of each(requirement, "questions")) reportQuestion(question, notCarried);
      }
    }
  }
}

function reportQuestion(question: Step, notCarried: NotCarriedList): void {
  reportOtherKeys(question.node, question.path, CARRIED_KEYS.question, notCarried);
  for (const { node, path } of at(question, "depends_on"))
    reportOtherKeys(node, path, CARRIED_KEYS.dependency, notCarried);
  for (const { node, path } of each(question, "choices"))
    reportOtherKeys(node, path, CARRIED_KEYS.choice, notCarried);
}

function at({ node, path }: Step, key: string): Step[] {
  const value = node.kind === "map" ? node.entries.get(key)?.value : undefined;
  return value === undefined ? [] : [{ node: value, path: [...path, key] }];
}

/** The items of a list, or of a map of questions, or the one thing that stands where a list may. */
function each(step: Step, key: string): Step[] {
  return at(step, key).flatMap(({ node, path }): Step[] => {
    if (node.kind === "list")
      return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
    if (node.kind === "map" && key === "questions")
      return [...node.entries].map(([name, { value }]) => ({ node: value, path: [...path, name] }));
    return [{ node, path }];
  });
}
