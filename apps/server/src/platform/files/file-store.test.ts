import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type S3Server, startS3Server } from "../../test/s3-server.ts";
import { readConfig } from "../config.ts";
import { draftPrefix, type FileStore, FileStoreError } from "./file-store.ts";
import { openFileStore } from "./open-file-store.ts";
import { openS3Store } from "./s3-store.ts";

const folder = mkdtempSync(join(tmpdir(), "aquamark-files-"));
let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3Server({ buckets: ["aquamark", "other"], pageSize: 3 });
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

function configOf(env: Record<string, string>) {
  const reading = readConfig({ AQUAMARK_DATA_DIR: folder, ...env });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.config;
}

async function textOf(store: FileStore, key: string): Promise<string | null> {
  const file = await store.get(key);
  if (file === null) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.content) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  expect(file.bytes).toBe(content.length);
  return content.toString("latin1");
}

async function keysOf(store: FileStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");

async function* failing(): AsyncGenerator<Uint8Array> {
  yield randomBytes(1_000);
  await Promise.resolve();
  throw new Error("the source broke");
}

describe.each([
  ["a folder", () => openFileStore(configOf({}))],
  ["a bucket", () => openFileStore(configOf(s3.env))],
  [
    "a prefix of a bucket",
    () => Promise.resolve(openS3Store(configOf(s3.env), { bucket: "other", prefix: "a b/" })),
  ],
])("%s", (_place, open) => {
  test("gives back what was put, with its size and hash, and takes it away again", async () => {
    const store = await open();
    const content = randomBytes(300_000);

    const stored = await store.put("attachments/1/plan ä+&=.pdf", [
      content.subarray(0, 7),
      content.subarray(7),
    ]);

    expect(stored).toEqual({ bytes: 300_000, sha256: sha256(content) });
    expect(await textOf(store, "attachments/1/plan ä+&=.pdf")).toBe(content.toString("latin1"));
    expect(await store.stat("attachments/1/plan ä+&=.pdf")).toMatchObject({ bytes: 300_000 });
    await store.remove("attachments/1/plan ä+&=.pdf");
    await store.remove("attachments/1/plan ä+&=.pdf");
    await store.put("attachments/1/plan ä+&=.pdf", [content]);
    expect(await store.erase("attachments/1/plan ä+&=.pdf")).toBe("erased");
    expect(await store.stat("attachments/1/plan ä+&=.pdf")).toBeNull();
    expect(await store.get("attachments/1/plan ä+&=.pdf")).toBeNull();
    expect(await keysOf(store, "")).toEqual([]);
  });

  test("takes content of many parts, and content of none", async () => {
    const store = await open();
    const chunk = randomBytes(1024 * 1024);
    const hash = createHash("sha256");
    const many = function* () {
      for (let n = 0; n < 40; n++) {
        hash.update(chunk);
        yield chunk;
      }
    };

    expect(await store.put("large", many())).toEqual({ bytes: 40 * 1024 * 1024, sha256: hash.digest("hex") });
    expect(await store.put("empty", [])).toEqual({ bytes: 0, sha256: sha256(Buffer.alloc(0)) });

    expect(await store.stat("large")).toMatchObject({ bytes: 40 * 1024 * 1024 });
    expect(await textOf(store, "empty")).toBe("");
    await store.remove("large");
    await store.remove("empty");
  });

  test("lists in the order of keys, page by page, by the beginning of the key", async () => {
    const store = await open();
    const keys = ["x/a/1", "x/a-b", "x/a/2", "x/b", "x/c/d/e", "x/ä", "xy", "z"];
    for (const key of keys) await store.put(key, [Buffer.from(key)]);

    expect(await keysOf(store, "x/")).toEqual(["x/a-b", "x/a/1", "x/a/2", "x/b", "x/c/d/e", "x/ä"]);
    expect(await keysOf(store, "x/a")).toEqual(["x/a-b", "x/a/1", "x/a/2"]);
    expect(await keysOf(store, "x")).toHaveLength(7);
    expect(await keysOf(store, "nothing/here")).toEqual([]);
    for (const key of keys) await store.remove(key);
  });

  test("leaves a file as it was where its new content breaks off", async () => {
    const store = await open();
    await store.put("kept", [Buffer.from("before")]);

    await expect(store.put("kept", failing())).rejects.toThrow("the source broke");
    await expect(store.put("new", failing())).rejects.toThrow("the source broke");

    expect(await textOf(store, "kept")).toBe("before");
    expect(await keysOf(store, "")).toEqual(["kept"]);
    expect(s3.pendingUploads()).toBe(0);
    await store.remove("kept");
  });

  test("refuses keys that would leave it", async () => {
    const store = await open();

    for (const key of ["../x", "a/../../x", "/etc/passwd", "a//b", "a/.", "", "a\\b", "a\0b", "a/"]) {
      await expect(store.put(key, [])).rejects.toThrow(FileStoreError);
      await expect(store.get(key)).rejects.toThrow(FileStoreError);
      await expect(store.remove(key)).rejects.toThrow(FileStoreError);
    }
    expect(await keysOf(store, "")).toEqual([]);
  });

  test("whoever puts one file at the same time as others leaves one of them whole", async () => {
    const store = await open();
    const contents = Array.from({ length: 8 }, (_, n) => String(n).repeat(200_000));

    await Promise.all(contents.map((content) => store.put("same/file", [Buffer.from(content)])));

    expect(contents).toContain(await textOf(store, "same/file"));
    expect(await keysOf(store, "")).toEqual(["same/file"]);
    await store.remove("same/file");
  });
});

test("a folder that cannot be used is told with the reason", async () => {
  writeFileSync(join(folder, "in-the-way"), "a file");
  const store = await openFileStore(configOf({ AQUAMARK_DATA_DIR: join(folder, "in-the-way") }));

  await expect(store.put("x", [])).rejects.toThrow("cannot be used: a part of its path is a file");
});

test("what a killed writer left in a folder is no file", async () => {
  const store = await openFileStore(configOf({ AQUAMARK_DATA_DIR: join(folder, "killed") }));
  await store.put("a/whole", [Buffer.from("x")]);
  writeFileSync(join(folder, "killed", "files", "a", `${draftPrefix}1`), "half");

  expect(await keysOf(store, "")).toEqual(["a/whole"]);
  await expect(store.get(`a/${draftPrefix}1`)).rejects.toThrow(FileStoreError);
});

describe("a bucket", () => {
  test.each([
    ["another secret", { AWS_SECRET_ACCESS_KEY: "wrong" }, "the secret access key is not the right one"],
    ["another key", { AWS_ACCESS_KEY_ID: "AKWRONG" }, "the access key is not known there"],
    ["another bucket", { AWS_BUCKET: "missing" }, "there is no such bucket"],
  ])("with %s is refused in words", async (_what, env, words) => {
    const store = await openFileStore(configOf({ ...s3.env, ...env }));

    await expect(store.put("x", [Buffer.from("x")])).rejects.toThrow(words);
    await expect(keysOf(store, "")).rejects.toThrow(words);
  });

  test("that cannot be reached is told, with its place", async () => {
    const gone = await startS3Server();
    await gone.stop();
    const store = await openFileStore(configOf(gone.env));

    await expect(store.put("x", [Buffer.from("x")])).rejects.toThrow("s3://aquamark/ cannot be used");
  });

  test("that fails for a moment is asked again", async () => {
    const store = await openFileStore(configOf(s3.env));
    let failures = 2;
    s3.intervene(() => (failures-- > 0 ? { status: 503, code: "SlowDown", message: "Slow down." } : null));

    await store.put("patient", [Buffer.from("x")]);

    s3.intervene(() => null);
    expect(await textOf(store, "patient")).toBe("x");
    await store.remove("patient");
  });

  test("that breaks off in the middle of a large file leaves nothing behind", async () => {
    const store = await openFileStore(configOf(s3.env));
    s3.intervene(({ query }) =>
      query.get("partNumber") === "2" ? { status: 403, code: "AccessDenied", message: "No." } : null,
    );
    const chunk = randomBytes(1024 * 1024);

    await expect(
      store.put(
        "large",
        Array.from({ length: 40 }, () => chunk),
      ),
    ).rejects.toThrow("the key or role may not do this");

    s3.intervene(() => null);
    expect(await keysOf(store, "")).toEqual([]);
    expect(s3.pendingUploads()).toBe(0);
  });

  test("that keeps former versions loses all of one file when it is erased, and none of another", async () => {
    const versioned = await startS3Server({ isVersioned: true, pageSize: 2 });
    const store = await openFileStore(configOf(versioned.env));
    for (let n = 0; n < 5; n++) await store.put("a/1", [Buffer.from(String(n))]);
    await store.remove("a/1");
    await store.put("a/10", [Buffer.from("its name begins alike")]);
    expect(versioned.versions.get("a/1")).toHaveLength(6);

    expect(await store.erase("a/1")).toBe("erased");
    expect(await store.erase("never/there")).toBe("erased");

    expect([...versioned.versions.keys()]).toEqual(["a/10"]);
    expect(await textOf(store, "a/10")).toBe("its name begins alike");
    await versioned.stop();
  });

  test.each(["AccessDenied", "NotImplemented"])(
    "that answers %s about versions loses the file and keeps them",
    async (code) => {
      const versioned = await startS3Server({ isVersioned: true });
      const store = await openFileStore(configOf(versioned.env));
      await store.put("a", [Buffer.from("x")]);
      versioned.intervene(({ query }) =>
        query.has("versions") ? { status: code === "AccessDenied" ? 403 : 501, code, message: "No." } : null,
      );

      expect(await store.erase("a")).toBe("versions kept");

      expect(await store.stat("a")).toBeNull();
      expect(versioned.versions.get("a")).toHaveLength(2);
      await versioned.stop();
    },
  );
});
