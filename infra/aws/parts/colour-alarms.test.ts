import { describe, expect, test } from "vitest";
import { givenStacks, type Json, resourcesOf } from "../test/given-stacks.ts";

const { templates } = givenStacks({ web: "fargate" });
const patterns = resourcesOf(templates, "AWS::Events::Rule", "blue").map(
  ({ Properties }) => Properties["EventPattern"] as Record<string, Json>,
);

type Value = string | number | undefined;

/** Whether a value is among what a pattern of EventBridge takes for it. */
function isTaken(value: Value, taken: Json[]): boolean {
  return taken.some((one) => {
    if (typeof one !== "object" || "Fn::GetAtt" in one) return one === value || typeof one === "object";
    if ("wildcard" in one)
      return new RegExp(`^${String(one.wildcard).replaceAll("*", ".*")}$`).test(String(value));
    if ("exists" in one) return (value !== undefined) === one.exists;
    if ("anything-but" in one) return value !== undefined && !one["anything-but"].includes(value);
    throw new Error(`The test does not know ${JSON.stringify(one)}.`);
  });
}

function matches(pattern: Record<string, Json>, event: Record<string, Json>): boolean {
  return Object.entries(pattern).every(([key, taken]) => {
    if (key === "$or") return (taken as Record<string, Json>[]).some((one) => matches(one, event));
    if (Array.isArray(taken)) return isTaken(event[key] as Value, taken);
    return matches(taken as Record<string, Json>, (event[key] ?? {}) as Record<string, Json>);
  });
}

/** How many mails there are when a task has ended so. */
function mailsAbout(stopCode: string, stoppedReason: string, exitCode: number): number {
  const event = {
    source: "aws.ecs",
    "detail-type": "ECS Task State Change",
    detail: { lastStatus: "STOPPED", stopCode, stoppedReason, containers: { exitCode } },
  };
  return patterns.filter((pattern) => matches(pattern, event)).length;
}

describe("when a task has ended", () => {
  test.each([
    ["the balancer called it unwell", "Task failed ELB health checks in (target-group arn:aws:e:1)", 0],
    ["it called itself unwell", "Task failed container health checks", 137],
  ])("and %s, it is told once", (_what, reason, exitCode) => {
    expect(mailsAbout("ServiceSchedulerInitiated", reason, exitCode)).toBe(1);
  });

  test("by a fault of its own, it is told once", () => {
    expect(mailsAbout("EssentialContainerExited", "Essential container in task exited", 1)).toBe(1);
  });

  test.each([
    ["by scaling", "ServiceSchedulerInitiated", "Scaling activity initiated by (deployment ecs-svc/1)"],
    ["with its work done", "EssentialContainerExited", "Essential container in task exited"],
    ["by a person", "UserInitiated", "Task stopped by operator"],
  ])("%s, nobody is told", (_what, stopCode, reason) => {
    expect(mailsAbout(stopCode, reason, 0)).toBe(0);
  });
});
