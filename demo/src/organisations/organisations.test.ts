import { describe, expect, it } from "vitest";
import { demoOrganisations, demoParticipants, INDUSTRY_BODY } from "./organisations.ts";
import { demoSurveyGroups } from "./survey-groups.ts";
import { demoAccounts, demoUsers } from "./users.ts";

describe("the demo's organisations and people", () => {
  it("has forty organisations that take part and one industry body", () => {
    expect(demoParticipants).toHaveLength(40);
    expect(demoOrganisations.filter(({ isParticipant }) => !isParticipant).map(({ key }) => key)).toEqual([
      INDUSTRY_BODY,
    ]);
  });

  it("names every organisation once, whatever the case", () => {
    const names = demoOrganisations.map(({ name }) => name.toLowerCase());

    expect(new Set(names).size).toBe(names.length);
    expect(new Set(demoOrganisations.map(({ key }) => key)).size).toBe(names.length);
  });

  it("has two survey groups, each with enough members to be compared and some in both", () => {
    for (const { key } of demoSurveyGroups) {
      expect(
        demoParticipants.filter(({ surveyGroups }) => surveyGroups.includes(key)).length,
      ).toBeGreaterThanOrEqual(15);
    }
    expect(demoSurveyGroups).toHaveLength(2);
    expect(demoParticipants.filter(({ surveyGroups }) => surveyGroups.length === 2).length).toBeGreaterThan(
      2,
    );
  });

  it("gives every organisation a place and figures that are possible", () => {
    for (const { places, details, name } of demoOrganisations) {
      expect(places.length, name).toBeGreaterThan(0);
      for (const { latitude, longitude } of places) {
        expect(Math.abs(latitude)).toBeLessThan(90);
        expect(Math.abs(longitude)).toBeLessThan(180);
      }
      expect(details.operatingCost).toBeGreaterThan(0);
      expect(details.numberFte).toBeGreaterThan(0);
      if (details.numberOfCustomers !== null) {
        expect(details.numberOfCustomers).toBeLessThan(details.populationServed ?? 0);
      }
    }
  });

  it("has one account for each role, at the demo's domain", () => {
    expect(demoAccounts.map(({ email, role }) => `${email} ${role}`)).toEqual([
      "clerk@demo.aquamark.example clerk",
      "orgadmin@demo.aquamark.example org_admin",
      "author@demo.aquamark.example author",
      "consultant@demo.aquamark.example consultant",
      "authority@demo.aquamark.example authority",
      "admin@demo.aquamark.example admin",
      "superadmin@demo.aquamark.example super_admin",
    ]);
  });

  it("gives every participating organisation an administrator and a clerk of its own", () => {
    for (const { key } of demoParticipants) {
      const roles = demoUsers.filter(({ organisation }) => organisation === key).map(({ role }) => role);
      expect(roles, key).toContain("org_admin");
      expect(roles, key).toContain("clerk");
    }
  });

  it("uses each address and name once, and addresses that can never be real", () => {
    const emails = demoUsers.map(({ email }) => email);

    expect(new Set(emails).size).toBe(emails.length);
    expect(new Set(demoUsers.map(({ name }) => name)).size).toBe(emails.length);
    expect(emails.filter((email) => !/^[a-z][a-z.-]*@[a-z.-]+\.example$/.test(email))).toEqual([]);
  });

  it("puts people into survey groups of their organisation", () => {
    const groupsOf = new Map(demoOrganisations.map(({ key, surveyGroups }) => [key, surveyGroups]));

    for (const { email, organisation, surveyGroups } of demoUsers) {
      expect(surveyGroups.length, email).toBeGreaterThan(0);
      expect(groupsOf.get(organisation), email).toEqual(expect.arrayContaining(surveyGroups));
    }
  });
});
