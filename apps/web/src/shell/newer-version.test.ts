import { expect, test } from "vitest";
import { createNewerVersion } from "./newer-version.ts";

function givenStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test("a page is outdated while another version than its own answers", () => {
  const version = createNewerVersion("1.0.0");

  version.notice("1.1.0");
  expect(version.isOutdated.get()).toBe(true);
  // A reply without the header, as a proxy's own, says nothing.
  version.notice(null);
  expect(version.isOutdated.get()).toBe(true);
  version.notice("1.0.0");
  expect(version.isOutdated.get()).toBe(false);
});

test("a page that no server of ours gave is never outdated", () => {
  const version = createNewerVersion(null);

  version.notice("1.1.0");

  expect(version.isOutdated.get()).toBe(false);
  expect(version.takeReload(givenStorage())).toBe(false);
});

test("an outdated page is loaded anew once for each version", () => {
  const storage = givenStorage();
  const version = createNewerVersion("1.0.0");
  expect(version.takeReload(storage)).toBe(false);

  version.notice("1.1.0");
  expect(version.takeReload(storage)).toBe(true);
  // The old server answered once more, and the same page is here again.
  expect(version.takeReload(storage)).toBe(false);

  version.notice("1.2.0");
  expect(version.takeReload(storage)).toBe(true);
});

test("an outdated page waits while something is not saved", () => {
  const storage = givenStorage();
  const version = createNewerVersion("1.0.0");
  version.notice("1.1.0");
  let isUnsaved = true;
  const stop = version.watchUnsavedWork(() => isUnsaved);
  version.watchUnsavedWork(() => false);

  expect(version.takeReload(storage)).toBe(false);
  isUnsaved = false;
  expect(version.takeReload(storage)).toBe(true);

  version.notice("1.2.0");
  isUnsaved = true;
  stop();
  expect(version.takeReload(storage)).toBe(true);
});
