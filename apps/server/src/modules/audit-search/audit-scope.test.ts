import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import {
  type GivenUser,
  givenOrganisation,
  givenSurveyAccess,
  givenSurveyGroup,
  givenUser,
  nextNumber,
} from "../../test/givens.ts";
import { auditList, type GivenAuditEntry, givenAuditEntry } from "../../test/givens-audit.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { type Role, roles } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
});

const givenEntry = (entry: GivenAuditEntry = {}) => givenAuditEntry(database.db, entry);

const list = (reader: { id: string }, query: Record<string, string> = {}) => auditList(api, reader, query);
const ids = async (reader: { id: string }, query: Record<string, string> = {}) =>
  (await list(reader, query)).items.map(({ id }) => id);

/** Two groups that share nothing, an organisation in each and in both none, with people, a program, and entries. */
async function givenGroups() {
  const { db } = database;
  const [near, far] = [await givenSurveyGroup(db), await givenSurveyGroup(db)];
  const home = await givenOrganisation(db, { surveyGroupIds: [near] });
  const neighbour = await givenOrganisation(db, { surveyGroupIds: [near] });
  const stranger = await givenOrganisation(db, { surveyGroupIds: [far] });
  const survey = await givenSurvey(db, { measures: 1, surveyGroupIds: [near] });
  const farSurvey = await givenSurvey(db, { measures: 1, surveyGroupIds: [far] });
  const user = (organisationId: string, surveyGroupIds: string[], role: Role = "clerk") =>
    givenUser(db, role, { organisationId, surveyGroupIds });
  return {
    near,
    far,
    home,
    neighbour,
    stranger,
    survey,
    farSurvey,
    colleague: await user(home, [near]),
    loner: await user(home, []),
    peer: await user(neighbour, [near]),
    foreigner: await user(stranger, [far]),
    owner: await user(stranger, [], "super_admin"),
    reader: (role: Role, groups = [near]) => user(home, groups, role),
  };
}

describe("who sees which entries", () => {
  test("an entry is listed and opened by the same people, as the table says", async () => {
    const world = await givenGroups();
    const { colleague, loner, peer, foreigner, owner, home, neighbour, stranger, survey, farSurvey } = world;
    const nearSurvey = await givenSurvey(database.db, { measures: 1, surveyGroupIds: [world.near] });
    for (const each of [survey, farSurvey, nearSurvey]) await givenSurveyAccess(database.db, each, [home]);
    await database.db
      .updateTable("surveyAccess")
      .set({ revokedAt: new Date() })
      .where("programId", "=", nearSurvey.programId)
      .execute();
    const submissionId = await givenSubmission(database.db, farSurvey, { organisationId: stranger });
    const signedIn = ({ id: entityId }: GivenUser) =>
      ({ action: "session.sign_in", entityKind: "user", entityId }) as const;
    const edited = ({ programId }: { programId: string }) =>
      ({ action: "program.edit", entityKind: "program", programId }) as const;
    // A consultant who is in the organisation since today, and did all this while in another.
    const mover = await givenUser(database.db, "consultant", {
      organisationId: home,
      surveyGroupIds: [world.near],
    });
    const entries = {
      "of a colleague": await givenEntry({ actorId: colleague.id, ...signedIn(colleague) }),
      "of a colleague without groups": await givenEntry({ actorId: loner.id, entityKind: "job" }),
      "of somebody who acted as a colleague": await givenEntry({
        actorId: owner.id,
        actingAsId: colleague.id,
        entityKind: "audit",
      }),
      "of the mover about a colleague": await givenEntry({ actorId: mover.id, ...signedIn(colleague) }),
      "of the mover about a program in use": await givenEntry({ actorId: mover.id, ...edited(survey) }),
      "of the mover about the own organisation": await givenEntry({
        actorId: mover.id,
        organisationId: home,
        programId: farSurvey.programId,
      }),
      "of the mover about a program out of use": await givenEntry({
        actorId: mover.id,
        ...edited(nearSurvey),
      }),
      "of the mover about a program of strangers": await givenEntry({
        actorId: mover.id,
        ...edited(farSurvey),
      }),
      "of the mover about a submission to a program in use": await givenEntry({
        actorId: mover.id,
        entityKind: "submission",
        entityId: submissionId,
        programId: survey.programId,
      }),
      "of the mover about a stranger": await givenEntry({ actorId: mover.id, organisationId: stranger }),
      "of the mover about a stranger's program in use": await givenEntry({
        actorId: mover.id,
        organisationId: stranger,
        programId: survey.programId,
      }),
      "of the mover about a stranger's answer": await givenEntry({
        actorId: mover.id,
        entityKind: "response",
        scopeId: submissionId,
      }),
      "of the mover about a peer": await givenEntry({ actorId: mover.id, ...signedIn(peer) }),
      "of the mover about the instance": await givenEntry({ actorId: mover.id, entityKind: "instance" }),
      "about the own organisation": await givenEntry({ actorId: owner.id, organisationId: home }),
      "of a peer": await givenEntry({ actorId: peer.id }),
      "of somebody who acted as a peer": await givenEntry({ actorId: owner.id, actingAsId: peer.id }),
      "about a neighbour": await givenEntry({ actorId: owner.id, organisationId: neighbour }),
      "about a shared program": await givenEntry({ actorId: owner.id, programId: survey.programId }),
      "of a foreigner": await givenEntry({ actorId: foreigner.id }),
      "about a stranger": await givenEntry({ actorId: owner.id, organisationId: stranger }),
      "about a program of strangers": await givenEntry({ actorId: owner.id, programId: farSurvey.programId }),
      "of a foreigner about a neighbour": await givenEntry({
        actorId: foreigner.id,
        organisationId: neighbour,
      }),
      "of nobody": await givenEntry({ actorId: null }),
    };
    const own = [
      "of a colleague",
      "of a colleague without groups",
      "of somebody who acted as a colleague",
      "of the mover about a colleague",
      "of the mover about a program in use",
      "of the mover about the own organisation",
      "about the own organisation",
    ];
    const group = [
      ...own,
      ...Object.keys(entries).filter((name) => name.startsWith("of the mover")),
      "of a peer",
      "of somebody who acted as a peer",
      "about a neighbour",
      "about a shared program",
      "of a foreigner about a neighbour",
    ];
    const everything = Object.keys(entries);
    const seen: Partial<Record<Role, string[]>> = { super_admin: everything, admin: group, org_admin: own };

    for (const role of roles) {
      const reader = await world.reader(role);
      const expected = seen[role];
      if (expected === undefined) {
        expect((await api(reader, "GET", "/audit")).status, role).toBe(403);
        expect((await api(reader, "GET", `/audit/${entries["of a colleague"]}`)).status, role).toBe(403);
        expect((await api(reader, "GET", "/audit/actions")).status, role).toBe(403);
        expect((await api(reader, "POST", "/audit/exports", {})).status, role).toBe(403);
        continue;
      }
      const listed = new Set(await ids(reader, { limit: "200" }));
      for (const [name, id] of Object.entries(entries)) {
        const told = `${role}: ${name}`;
        expect(listed.has(id), told).toBe(expected.includes(name));
        expect((await api(reader, "GET", `/audit/${id}`)).status, told).toBe(
          expected.includes(name) ? 200 : 404,
        );
      }
    }
  });

  test.each(["admin", "org_admin"] as const)(
    "an %s without a live survey group sees nothing",
    async (role) => {
      const world = await givenGroups();
      const reader = await world.reader(role, []);
      const id = await givenEntry({ actorId: reader.id, organisationId: world.home });

      expect(await list(reader)).toMatchObject({ items: [], total: 0 });
      expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(404);
    },
  );

  test("what only a deleted survey group joins is not seen", async () => {
    const world = await givenGroups();
    const gone = await givenSurveyGroup(database.db);
    const reader = await world.reader("admin", [world.near, gone]);
    const { id: actorId } = await givenUser(database.db, "clerk", { surveyGroupIds: [gone] });
    const id = await givenEntry({ actorId });
    expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(200);

    await database.db
      .updateTable("surveyGroup")
      .set({ deletedAt: new Date() })
      .where("id", "=", gone)
      .execute();

    expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(404);
    expect(await ids(reader)).not.toContain(id);
  });

  test("the address is told of those one looks after", async () => {
    const world = await givenGroups();
    const [colleague, outsider] = [
      await givenEntry({ actorId: world.colleague.id, entityKind: "job" }),
      await givenEntry({
        actorId: world.owner.id,
        actingAsId: world.colleague.id,
        organisationId: world.home,
      }),
    ];
    const addressesFor = async (role: Role) => {
      const reader = await world.reader(role);
      const items = new Map(
        (await list(reader, { limit: "200" })).items.map((item) => [item.id, item.address]),
      );
      const single = (await api(reader, "GET", `/audit/${outsider}`)).body.address as string | null;
      return [items.get(colleague), items.get(outsider), single];
    };

    expect(await addressesFor("super_admin")).toEqual(["192.0.2.7", "192.0.2.7", "192.0.2.7"]);
    expect(await addressesFor("admin")).toEqual(["192.0.2.7", "192.0.2.7", "192.0.2.7"]);
    expect(await addressesFor("org_admin")).toEqual(["192.0.2.7", null, null]);
  });
});

test("finds what came from an address, as far as one is told of it", async () => {
  const world = await givenGroups();
  const { home, colleague, owner } = world;
  const address = `2001:db8::${nextNumber()}`;
  const from = (entry: GivenAuditEntry) => givenEntry({ organisationId: home, address, ...entry });
  const theirs = await from({ actorId: colleague.id, at: "2026-05-03T00:00:00Z" });
  const others = await from({
    actorId: owner.id,
    actingAsId: colleague.id,
    at: "2026-05-02T00:00:00Z",
  });
  const mapped = `198.51.100.${nextNumber() % 250}`;
  const old = await from({ actorId: colleague.id, address: `::ffff:${mapped}` });

  expect(await ids(owner, { q: address.toUpperCase() })).toEqual([theirs, others]);
  expect(await ids(owner, { q: mapped })).toContain(old);
  expect(await ids(await world.reader("admin"), { q: address })).toEqual([theirs, others]);
  expect(await ids(await world.reader("org_admin"), { q: address })).toEqual([theirs]);
  expect(await ids(owner, { q: address.slice(0, -1) })).not.toContain(theirs);
});
