import { deflateRawSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { workbookHands } from "../../test/workbook.ts";
import { archiveFault } from "./check-archive.ts";
import { readSheets } from "./read-sheets.ts";

type Part = { name: string; content: string | Buffer; claims?: number; packed?: Buffer };

/** An archive of these parts; `claims` is the size a part says it has. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, packed: given } of parts) {
    const whole = Buffer.from(content);
    const packed = given ?? deflateRawSync(whole);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002", "latin1"),
        Buffer.from([20, 0]),
        head,
        tail,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const types = { name: "[Content_Types].xml", content: "<Types/>" };
const book = { name: "xl/workbook.xml", content: "<workbook/>" };

describe("a file is refused before it is read where", () => {
  test.each([
    ["it is no archive", Buffer.from("hello, this is no workbook at all"), "not_xlsx"],
    ["it is an archive of something else", zip([{ name: "a.txt", content: "a" }]), "not_xlsx"],
    [
      "it has a password",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
      "is_encrypted",
    ],
    ["it has macros", zip([types, book, { name: "xl/vbaProject.bin", content: "x" }]), "has_macros"],
    [
      "it has macro sheets",
      zip([types, book, { name: "xl/macrosheets/sheet1.xml", content: "<a/>" }]),
      "has_macros",
    ],
    [
      "it has links to other workbooks",
      zip([types, book, { name: "xl/externalLinks/externalLink1.xml", content: "<a/>" }]),
      "has_external_links",
    ],
    [
      "it has embedded objects",
      zip([types, book, { name: "xl/embeddings/a.docx", content: "x" }]),
      "has_objects",
    ],
    [
      "its parts claim more than any survey has",
      zip([types, book, { name: "xl/a.xml", content: "x", claims: 2_000_000_000 }]),
      "archive_too_large",
    ],
    [
      "a part is larger than it claims",
      zip([types, book, { name: "xl/a.xml", content: Buffer.alloc(50_000_000, 0x20), claims: 10 }]),
      "archive_damaged",
    ],
    [
      "a part cannot be unpacked",
      zip([types, book, { name: "xl/a.xml", content: "xxxx", packed: Buffer.from([255, 255, 255]) }]),
      "archive_damaged",
    ],
    [
      "it has entities that multiply",
      zip([types, { ...book, content: '<!DOCTYPE a [<!ENTITY b "bbbb">]><workbook>&b;</workbook>' }]),
      "archive_damaged",
    ],
    [
      "a sheet breaks off in its rows",
      zip([types, book, { name: "xl/worksheets/sheet1.xml", content: "<worksheet><sheetData><row r='1'>" }]),
      "archive_damaged",
    ],
    [
      "the rows of a sheet have no end",
      zip([
        types,
        book,
        { name: "xl/worksheets/sheet1.xml", content: "<worksheet><sheetData></oops></worksheet>" },
      ]),
      "archive_damaged",
    ],
    ["two parts have one name", zip([types, book, book]), "archive_damaged"],
    [
      "it has thousands of parts",
      zip([types, book, ...Array.from({ length: 1_000 }, (_, n) => ({ name: `${n}`, content: "" }))]),
      "archive_too_large",
    ],
    ["it breaks off", zip([types, book]).subarray(0, 60), "archive_damaged"],
  ] as const)("%s", (_, file, fault) => {
    expect(archiveFault(file)).toBe(fault);
  });
});

test("what unpacks and is no workbook ends with a reason, whatever it says", async () => {
  for (const content of [
    "",
    "<",
    "<workbook",
    "<workbook><sheets><sheet/></sheets></workbook>",
    "\u0000\u0001",
    "<a>".repeat(20_000),
  ]) {
    const reading = await readSheets(zip([types, { ...book, content }]));

    expect(reading.ok ? reading.sheets : reading.fault, content.slice(0, 20)).toEqual(
      reading.ok ? [] : "archive_damaged",
    );
  }
});

describe("an upload", () => {
  const database = useTestDatabase();
  let app: FastifyInstance;
  let worker: RunningWorker;
  beforeAll(async () => {
    app = await buildTestApp(database);
    worker = await startTestWorker(app);
  });
  afterAll(() => worker.stop());

  async function givenHands() {
    const surveyGroupId = await givenSurveyGroup(database.db);
    const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId], isFinalised: false });
    const author = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
    return { survey, hands: await workbookHands(app, author, survey) };
  }

  test("of something hostile ends as a failed job with one reason, and the worker goes on", async () => {
    const { hands } = await givenHands();

    const bomb = await hands.check(
      zip([types, book, { name: "xl/a.xml", content: Buffer.alloc(9_000_000), claims: 200_000_000 }]),
    );
    const text = await hands.check(Buffer.from("title;weight\nA;1"));
    const sound = await hands.check(await hands.download("workbook"));

    expect(bomb).toMatchObject({
      state: "failed",
      problem: { code: "workbook_invalid", faults: [{ code: "archive_too_large" }] },
    });
    expect(text).toMatchObject({ state: "failed", problem: { faults: [{ code: "not_xlsx" }] } });
    expect(sound).toMatchObject({ state: "done" });
  });

  test("is refused at once where there is no file, an empty one, or one of more than 10 MB", async () => {
    const { survey, hands } = await givenHands();

    const empty = await hands.upload(new Uint8Array(0));
    const large = await hands.upload(new Uint8Array(10 * 1024 * 1024 + 1));
    const none = await app.inject({
      method: "POST",
      url: `/api/v1/programs/${survey.programId}/surveys/${survey.surveyId}/workbook`,
      headers: { cookie: hands.cookie },
      payload: {},
    });

    expect([empty.statusCode, large.statusCode, none.statusCode]).toEqual([400, 413, 415]);
  });
});
