import type { DemoOrganisation } from "../organisations/organisation.ts";
import { type DemoUser, demoUsers, type Role } from "../organisations/users.ts";
import { pick } from "../random.ts";

/** Keys of the users who work on one submission. */
export type People = {
  clerks: string[];
  /** The organisation's administrator, who finalises. */
  orgAdmin: string;
  consultant: string;
  authority: string;
};

/** Who answers, finalises, reviews and approves a submission; all share a survey group with the organisation. */
export function peopleFor(organisation: DemoOrganisation, name: string): People {
  const own = (role: Role) =>
    demoUsers.filter((user) => user.role === role && user.organisation === organisation.key).map(keyOf);
  const assessor = (role: Role) =>
    pick(
      demoUsers.filter((user) => user.role === role && sharesGroup(user, organisation)).map(keyOf),
      `${role}|${name}`,
    );
  return {
    clerks: own("clerk"),
    orgAdmin: pick(own("org_admin"), `org_admin|${name}`),
    consultant: assessor("consultant"),
    authority: assessor("authority"),
  };
}

function keyOf(user: DemoUser): string {
  return user.key;
}

function sharesGroup(user: DemoUser, organisation: DemoOrganisation): boolean {
  return user.surveyGroups.some((group) => organisation.surveyGroups.includes(group));
}
