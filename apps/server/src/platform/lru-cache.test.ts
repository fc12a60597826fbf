import { expect, test } from "vitest";
import { LruCache } from "./lru-cache.ts";

test("what was used least recently is forgotten once the sizes exceed the limit", () => {
  const cache = new LruCache<string, number>(3);
  for (const [index, key] of ["a", "b", "c"].entries()) cache.set(key, index);
  cache.get("a");

  cache.set("d", 3);

  expect(["a", "b", "c", "d"].map((key) => cache.get(key))).toEqual([0, undefined, 2, 3]);
});

test("an entry counts with its size, and replacing it gives its old size back", () => {
  const cache = new LruCache<string, string>(10);
  cache.set("a", "large", 6);
  cache.set("a", "small", 2);

  cache.set("b", "large", 8);
  const both = [cache.get("a"), cache.get("b")];
  cache.set("c", "one more", 1);

  expect(both).toEqual(["small", "large"]);
  expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual([undefined, "large", "one more"]);
});

test("an entry larger than the limit is kept alone", () => {
  const cache = new LruCache<string, string>(10);
  cache.set("a", "small", 1);

  cache.set("b", "too large", 11);

  expect([cache.get("a"), cache.get("b")]).toEqual([undefined, "too large"]);
});
