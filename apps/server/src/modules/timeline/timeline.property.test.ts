import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { type GivenSurvey, givenSurvey } from "../../test/givens-survey.ts";
import { type EntityRef, type RecordedChange, recordChange } from "../activity/index.ts";
import { loadActor, type Permission, reachOf, roles } from "../identity/index.ts";
import { ActivityClass } from "./activity-view.ts";
import { findTimeline } from "./timeline-queries.ts";

const database = useTestDatabase();
const start = new Date("2026-04-01T00:00:00Z").getTime();
const hour = 3_600_000;
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

type Chance = {
  among<T>(things: readonly T[]): T;
  some<T>(things: readonly T[]): T[];
  upTo(max: number): number;
};

/** Where a thing is: its lineage, and what decides who may see it. */
type Happening = {
  at: number;
  lineage: EntityRef[];
  programId?: string;
  organisationId?: string;
  post?: { organisationId: string | null; groupIds: string[]; authorId: string; isPinned: boolean };
};

async function givenWorld({ among, some, upTo }: Chance) {
  const { db } = database;
  const groupIds = [await givenSurveyGroup(db), await givenSurveyGroup(db), await givenSurveyGroup(db)];
  const organisations = [];
  for (let index = 0; index < 3; index++) {
    const surveyGroupIds = some(groupIds);
    organisations.push({ id: await givenOrganisation(db, { surveyGroupIds }), surveyGroupIds });
  }
  const programs: { survey: GivenSurvey; surveyGroupIds: string[]; accessOf: string[] }[] = [];
  for (let index = 0; index < 2; index++) {
    const surveyGroupIds = some(groupIds);
    const first = programs[0]?.survey;
    // The second is a version of the first: all ids in it are the same.
    const survey = await givenSurvey(db, { surveyGroupIds, ...(first ? { versionOf: first } : {}) });
    const accessOf = some(organisations).map(({ id }) => id);
    if (accessOf.length > 0) await givenSurveyAccess(db, survey, accessOf);
    programs.push({ survey, surveyGroupIds, accessOf });
  }
  const people = [];
  for (const role of roles) {
    const surveyGroupIds = some(groupIds);
    const organisationId = among(organisations).id;
    people.push({ ...(await givenUser(db, role, { organisationId, surveyGroupIds })), surveyGroupIds });
  }
  const submissions = [];
  for (let index = 0; index < 3; index++) {
    const program = among(programs);
    const { survey } = program;
    const organisationId = among(organisations).id;
    const answeredBy = people[0]?.id ?? "";
    const id = await givenSubmission(db, survey, { organisationId, answeredBy, answers: null });
    // Who answers has been given access.
    program.accessOf.push(organisationId);
    submissions.push({ id, organisationId, survey });
  }
  for (const program of programs) {
    const revoked = some(program.accessOf);
    program.accessOf = program.accessOf.filter((id) => !revoked.includes(id));
    await db
      .updateTable("surveyAccess")
      .set({ revokedAt: new Date() })
      .where("programId", "=", program.survey.programId)
      .where(({ eb }) => eb("organisationId", "in", [newId(), ...revoked]))
      .execute();
  }
  // What was in a group and is no more counts no longer.
  const deletedId = upTo(3) === 0 ? among(groupIds) : null;
  if (deletedId !== null)
    await db.updateTable("surveyGroup").set({ deletedAt: new Date() }).where("id", "=", deletedId).execute();
  const live = (ids: readonly string[]) => ids.filter((id) => id !== deletedId);
  return { groupIds, live, organisations, programs, people, submissions };
}

type World = Awaited<ReturnType<typeof givenWorld>>;

function someHappening(world: World, { among, some, upTo }: Chance): Happening {
  const at = start + upTo(100) * hour;
  const { survey } = among(world.programs);
  const submission = among(world.submissions);
  const organisation: EntityRef = { kind: "organisation", id: among(world.organisations).id };
  const program: EntityRef = { kind: "program", id: survey.programId };
  const inProgram = (kind: EntityRef["kind"], id: string): EntityRef => ({ kind, id, scopeId: program.id });
  const category = upTo(survey.subCategoryIds.length - 1);
  const categories = [survey.subCategoryIds[category], survey.categoryIds[Math.floor(category / 2)]];
  const content = [
    ...categories.map((id) => inProgram("category", id ?? "")),
    inProgram("survey", survey.surveyId),
    program,
  ];
  const scopeId = submission.id;
  const about = { programId: submission.survey.programId, organisationId: submission.organisationId };
  const answers = [
    ...categories.map((id): EntityRef => ({ kind: "category", id: id ?? "", scopeId })),
    { kind: "submission", id: submission.id } as const,
  ];
  switch (upTo(8)) {
    case 0:
      return { at, lineage: content.slice(upTo(3)) };
    case 1:
      return { at, lineage: [inProgram("measure", among(survey.measures).id), ...content] };
    case 2:
      // A measure that is placed nowhere lies in the program alone.
      return { at, lineage: [inProgram("measure", among(survey.measures).id), program] };
    case 3:
      return {
        at,
        lineage: [{ kind: "response", id: among(survey.measures).id, scopeId }, ...answers],
        ...about,
      };
    case 4:
      return {
        at,
        lineage: [
          { kind: "submission", id: submission.id },
          { kind: "organisation", id: about.organisationId },
        ],
        ...about,
      };
    case 5:
      return { at, lineage: [organisation] };
    case 6:
      return { at, lineage: [{ kind: "user", id: among(world.people).id }, organisation] };
    case 7:
      return {
        at,
        lineage: [
          { kind: "survey_access", id: survey.surveyId, scopeId: organisation.id },
          organisation,
          inProgram("survey", survey.surveyId),
          program,
        ],
      };
    default: {
      const to = upTo(1) === 0 ? organisation : null;
      return {
        at,
        lineage: [{ kind: "post", id: newId() }, ...(to ? [to] : [])],
        post: {
          organisationId: to?.id ?? null,
          groupIds: some(world.groupIds),
          authorId: among(world.people).id,
          isPinned: upTo(1) === 0,
        },
      };
    }
  }
}

/** The same rules, one by one, as product.md and docs/permissions.md say them. */
function isSeen(
  world: World,
  person: World["people"][number],
  { lineage, post, ...about }: Happening,
  subscriptions: ReadonlyMap<string, boolean>,
): boolean {
  const { live } = world;
  const mine = live(person.surveyGroupIds);
  const shares = (groups: readonly string[] = []) => live(groups).some((id) => mine.includes(id));
  const groupsOf = (things: readonly { id: string; surveyGroupIds: string[] }[], id = "") =>
    things.find((thing) => thing.id === id)?.surveyGroupIds ?? [];
  const [entity] = lineage as [EntityRef, ...EntityRef[]];
  const idOf = (kind: EntityRef["kind"]) => lineage.find((ref) => ref.kind === kind)?.id;
  const program = world.programs.find(
    ({ survey }) => survey.programId === (about.programId ?? idOf("program")),
  );
  const organisationId = about.organisationId ?? idOf("organisation");

  const chosen = lineage.map(keyOf).find((key) => subscriptions.has(key));
  const isOn = chosen === undefined ? undefined : subscriptions.get(chosen);
  const isWrittenTo = post && (post.organisationId === null || post.organisationId === person.organisationId);
  if (isOn === false || (isOn === undefined && !isWrittenTo)) return false;

  const shared = program?.surveyGroupIds.filter((id) =>
    groupsOf(world.organisations, organisationId).includes(id),
  );
  const reaches = (permission: Permission, groups: readonly string[] | undefined, hasAccess = false) => {
    switch (reachOf(person.role, permission)) {
      case "all":
        return true;
      case "group":
        return shares(groups);
      case "own":
        return shares(groups) && organisationId === person.organisationId;
      case "access":
        return shares(groups) && hasAccess;
      default:
        return false;
    }
  };
  if (post) {
    const isForAll = post.organisationId === null || reachOf(person.role, "post.view") !== "own";
    return (
      post.authorId === person.id ||
      (shares(post.groupIds) && (isForAll || post.organisationId === person.organisationId))
    );
  }
  if (idOf("submission") !== undefined) return reaches("submission.view", shared);
  if (entity.kind === "survey_access") return reaches("survey_access.view", shared);
  if (program)
    return reaches("program.view", program.surveyGroupIds, program.accessOf.includes(person.organisationId));
  if (entity.kind === "user")
    return entity.id === person.id || reaches("user.view", groupsOf(world.people, entity.id));
  return reaches("organisation.view", groupsOf(world.organisations, entity.id));
}

const keyOf = ({ kind, id, scopeId }: EntityRef) => [kind, id, scopeId].join("|");

async function write(world: World, happenings: readonly Happening[], { among }: Chance) {
  const ids = new Map<string, Happening>();
  for (const happening of happenings) {
    const [entity, ...ancestors] = happening.lineage as [EntityRef, ...EntityRef[]];
    const { post, programId, organisationId } = happening;
    const at = new Date(happening.at);
    // Whoever acts as another follows nothing by it: who follows what is chosen apart.
    const [author, behind] = [post?.authorId ?? among(world.people).id, among(world.people).id];
    const actor = await loadActor(database.db, author, "property");
    if (!actor) throw new Error("The user is there.");
    const change: RecordedChange = {
      verb: post ? "broadcast" : "update",
      action: "property.test",
      entity,
      message: keyOf(entity),
      ancestors,
      ...(programId === undefined ? {} : { programId }),
      ...(organisationId === undefined ? {} : { organisationId }),
      followsNothing: true,
      audience: {},
    };
    await inTransactionOf(app, async (tx) => {
      if (post) {
        await tx
          .insertInto("post")
          .values({
            id: entity.id,
            organisationId: post.organisationId,
            body: "A post",
            isPinned: post.isPinned,
            createdAt: at,
            createdBy: author,
            modifiedAt: at,
          })
          .execute();
        for (const surveyGroupId of post.groupIds)
          await tx.insertInto("postSurveyGroup").values({ postId: entity.id, surveyGroupId }).execute();
      }
      await recordChange(tx, post ? actor : { ...actor, trueUserId: behind }, at, change);
    });
    const { id } = await database.db
      .selectFrom("activity")
      .select("id")
      .where("entityId", "=", entity.id)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    ids.set(id, happening);
  }
  return ids;
}

test("a timeline shows what the rules say, whatever lies in what, is followed, shared and granted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const chance: Chance = {
        among: (things) => things[draw(fc.nat, { max: things.length - 1 })] as (typeof things)[number],
        some: (things) => things.filter(() => draw(fc.boolean)),
        upTo: (max) => draw(fc.nat, { max }),
      };
      const world = await givenWorld(chance);
      // The same thing is not named twice, so that nothing merges.
      const happenings = new Map(
        Array.from({ length: 25 }, () => someHappening(world, chance)).map((each) => [
          keyOf(each.lineage[0] as EntityRef),
          each,
        ]),
      );
      const ids = await write(world, [...happenings.values()], chance);
      const refs = new Map(
        [...happenings.values()].flatMap(({ lineage }) => lineage.map((ref) => [keyOf(ref), ref])),
      );
      const window = { from: new Date(start + 20 * hour), until: new Date(start + 80 * hour) };

      for (const person of world.people) {
        const subscriptions = new Map(chance.some([...refs]).map(([key]) => [key, draw(fc.boolean)]));
        for (const [key, isOn] of subscriptions) {
          const ref = refs.get(key) as EntityRef;
          await database.db
            .insertInto("subscription")
            .values({
              id: newId(),
              userId: person.id,
              entityKind: ref.kind,
              entityId: ref.id,
              scopeId: ref.scopeId ?? null,
              isOn,
              origin: "chosen",
              createdAt: new Date(start),
            })
            .execute();
        }
        const actor = await loadActor(database.db, person.id, "property");
        if (!actor) throw new Error("The user is there.");

        const { items, total } = await findTimeline(database, actor, window, {
          classes: ActivityClass.options,
          limit: 200,
        });

        const expected = [...ids].filter(
          ([, happening]) =>
            happening.at > window.from.getTime() &&
            happening.at <= window.until.getTime() &&
            isSeen(world, person, happening, subscriptions),
        );
        // Users of other runs may have written posts to all: those share no survey group with anybody here.
        expect(items.map(({ id }) => id).toSorted()).toEqual(expected.map(([id]) => id).toSorted());
        expect(total).toBe(expected.length);

        const present = await findTimeline(database, actor, window, {
          classes: ActivityClass.options,
          limit: 200,
          withPins: true,
        });

        const isPin = (happening: Happening) => happening.post?.isPinned === true;
        const pinned = [...ids].filter(
          ([, happening]) => isPin(happening) && isSeen(world, person, happening, subscriptions),
        );
        const rest = expected.filter(([, happening]) => !isPin(happening));
        expect(present.pinned.map(({ id }) => id).toSorted()).toEqual(pinned.map(([id]) => id).toSorted());
        expect(present.items.map(({ id }) => id).toSorted()).toEqual(rest.map(([id]) => id).toSorted());
        expect([present.total, Object.values(present.counts).reduce((a, b) => a + b, 0)]).toEqual([
          rest.length,
          rest.length,
        ]);
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 12) },
  );
}, 120_000);
