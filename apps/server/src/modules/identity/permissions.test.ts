import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { permissions, type Reach, reachOf } from "./permissions.ts";
import { type Role, rankOf, roles } from "./roles.ts";

function documentedTable(): Map<string, Map<Role, Reach | null>> {
  const text = readFileSync(new URL("../../../../../docs/permissions.md", import.meta.url), "utf8");
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const header = rows.find((row) => row[0] === "Permission") ?? [];
  return new Map(
    rows
      .filter((row) => /^`[a-z_]+\.[a-z_]+`$/.test(row[0] ?? ""))
      .map((row) => [
        (row[0] ?? "").replaceAll("`", ""),
        new Map(
          header
            .slice(2)
            .map((role, index) => [
              role as Role,
              (row[index + 2] === "–" ? null : row[index + 2]) as Reach | null,
            ]),
        ),
      ]),
  );
}

test("the permissions of the code are those of docs/permissions.md", () => {
  const documented = documentedTable();

  const coded = new Map(
    permissions.map((key) => [key, new Map(roles.map((role) => [role, reachOf(role, key)]))]),
  );

  expect([...coded.keys()].sort()).toEqual([...documented.keys()].sort());
  for (const [key, row] of coded)
    expect({ key, ...Object.fromEntries(row) }).toEqual({
      key,
      ...Object.fromEntries(documented.get(key) ?? []),
    });
});

test("a role of higher rank that is no author reaches at least as far as a lower one in every right of answering and approving", () => {
  const width: Record<Reach, number> = { self: 0, access: 1, own: 1, group: 2, all: 3 };
  const answering = permissions.filter((key) => /^(submission|response|rating|approval|history)\./.test(key));
  const line = roles.filter((role) => role !== "author").sort((a, b) => rankOf(a) - rankOf(b));

  const narrowed = answering.flatMap((key) =>
    line.slice(1).flatMap((role, index) => {
      const below = reachOf(line[index] ?? role, key);
      return below !== null && width[reachOf(role, key) ?? "self"] < width[below]
        ? [`${key} of ${role}`]
        : [];
    }),
  );

  expect(narrowed).toEqual([]);
});
