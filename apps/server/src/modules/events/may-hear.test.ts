import { expect, test } from "vitest";
import type { Audience } from "../../platform/live/change-hub.ts";
import { type Actor, type Role, roles } from "../identity/index.ts";
import { mayHear } from "./may-hear.ts";

const actorOf = (role: Role): Actor => ({
  userId: "me",
  trueUserId: "me",
  name: "Me",
  role,
  organisationId: "own",
  groupIds: ["near"],
  sessionId: null,
  requestId: "r",
  address: null,
});

const everybody = roles;
const answering = roles.filter((role) => role !== "author");
const assessing: Role[] = ["consultant", "authority", "admin", "super_admin"];
const superAdmin: Role[] = ["super_admin"];

const table: [string, Audience, readonly Role[]][] = [
  ["submission", { organisationId: "own", groupIds: ["near"] }, answering],
  ["response", { organisationId: "own", groupIds: ["near"] }, answering],
  ["submission", { organisationId: "other", groupIds: ["near", "far"] }, assessing],
  ["submission", { organisationId: "own", groupIds: ["far"] }, superAdmin],
  ["submission", { organisationId: "other", groupIds: ["far"] }, superAdmin],
  ["survey", { organisationId: "own", groupIds: ["near"] }, everybody],
  ["organisation", { organisationId: "own" }, everybody],
  ["organisation", { organisationId: "other" }, superAdmin],
  ["program", { groupIds: ["near"] }, everybody],
  ["program", { groupIds: ["far"] }, superAdmin],
  ["program", { groupIds: [] }, superAdmin],
  ["failed_job", { permission: "failed_job.retry" }, ["admin", "super_admin"]],
  ["failed_job", { permission: "no_such.right" }, []],
  ["job", { userId: "me" }, everybody],
  ["job", { userId: "another" }, []],
];

test.each(table)("a change of a %s for %j is heard by exactly those who may", (kind, audience, heardBy) => {
  const heard = roles.filter((role) => mayHear(actorOf(role), { kind, id: "x", audience }));

  expect(heard).toEqual(roles.filter((role) => heardBy.includes(role)));
});
