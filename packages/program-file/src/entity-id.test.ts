import { describe, expect, it } from "vitest";
import { normaliseId, normaliseUuid, toEntityId } from "./entity-id.ts";

const LINEAGE = "3f6c0e0e-4b4e-4c39-9a53-0c5f4f0a1f10";

describe("ids of a program file", () => {
  it.each([
    ["c4eb5618d1814173a995f8aea96f1c0b", "c4eb5618-d181-4173-a995-f8aea96f1c0b"],
    ["C4EB5618-D181-4173-A995-F8AEA96F1C0B", "c4eb5618-d181-4173-a995-f8aea96f1c0b"],
  ])("keep the UUID %s, dashed and in lower case", (written, uuid) => {
    expect(normaliseUuid(written)).toBe(uuid);
    expect(toEntityId(LINEAGE, "measure", written)).toEqual({ id: uuid, key: null });
  });

  it.each(["m0", "", "c4eb5618-d181-4173-a995f8aea96f1c0b", "{c4eb5618-d181-4173-a995-f8aea96f1c0b}"])(
    "leave %j, which is no UUID, as it is",
    (written) => {
      expect(normaliseUuid(written)).toBeNull();
      expect(normaliseId(written)).toBe(written);
    },
  );

  // The expected values were computed by Python's uuid.uuid5.
  it.each([
    ["measure", "m0", "6a52f2af-0aef-5345-9b6e-f18358cdb6f9"],
    ["category", "Ü 1", "a9349ac6-d78b-56eb-a38e-849bcccea0fb"],
  ] as const)("become the UUIDv5 of the lineage for the %s %s", (kind, key, id) => {
    expect(toEntityId(LINEAGE, kind, key)).toEqual({ id, key });
    expect(toEntityId(LINEAGE.replaceAll("-", "").toUpperCase(), kind, key)).toEqual({ id, key });
  });

  it("differ by kind and by lineage", () => {
    const ids = new Set([
      toEntityId(LINEAGE, "measure", "a").id,
      toEntityId(LINEAGE, "survey", "a").id,
      toEntityId("00000000-0000-0000-0000-000000000000", "measure", "a").id,
    ]);

    expect(ids.size).toBe(3);
  });
});
