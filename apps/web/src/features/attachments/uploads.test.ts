import { describe, expect, it } from "vitest";
import type { AttachmentPlace } from "../../shell/attachment-place.ts";
import { ProblemError, problemFrom } from "../../shell/problem.ts";
import { createUploads, isUnderWay, mayBeRetried } from "./uploads.ts";

const place: AttachmentPlace = { submissionId: "s", measureId: "m", subMeasureId: null };
const file = (name: string, bytes = 3) => {
  const made = new File(["x"], name);
  Object.defineProperty(made, "size", { value: bytes });
  return made;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Uploads whose sending a test ends as it likes. */
function given() {
  type Sending = {
    name: string;
    end: (error?: Error) => void;
    signal: AbortSignal;
    progress: (bytes: number) => void;
  };
  const sendings: Sending[] = [];
  const arrived: AttachmentPlace[] = [];
  const uploads = createUploads(
    ({ file: { name }, signal, onProgress }) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
        sendings.push({
          name,
          signal,
          progress: onProgress,
          end: (error) => (error === undefined ? resolve() : reject(error)),
        });
      }),
    (where) => arrived.push(where),
  );
  const states = () => uploads.list.get().map(({ name, state, sent }) => `${name} ${state} ${sent}`);
  return { uploads, sendings, arrived, states };
}

describe("uploads", () => {
  it("send two files at a time, tell how far they are, and forget what has arrived", async () => {
    const { uploads, sendings, arrived, states } = given();

    uploads.add(place, [file("a"), file("b"), file("c")]);
    sendings[0]?.progress(2);

    expect(states()).toEqual(["a sending 2", "b sending 0", "c waiting 0"]);
    expect(isUnderWay(uploads.list.get())).toBe(true);
    sendings[0]?.end();
    await settled();
    expect(states()).toEqual(["b sending 0", "c sending 0"]);
    expect(arrived).toEqual([place]);
    for (const { end } of sendings) end();
    await settled();
    expect(states()).toEqual([]);
    expect(isUnderWay(uploads.list.get())).toBe(false);
  });

  it("keep what failed, to be sent again or dismissed", async () => {
    const { uploads, sendings, states } = given();
    uploads.add(place, [file("a"), file("b")]);
    sendings[0]?.end(new Error("the network is away"));
    sendings[1]?.end(new Error("the network is away"));
    await settled();
    const [a, b] = uploads.list.get();
    expect(states()).toEqual(["a failed 0", "b failed 0"]);
    expect(isUnderWay(uploads.list.get())).toBe(false);

    uploads.retry(a?.id ?? "");
    uploads.dismiss(b?.id ?? "");

    expect(states()).toEqual(["a sending 0"]);
    expect(sendings.map(({ name }) => name)).toEqual(["a", "b", "a"]);
  });

  it("stop what is dismissed while it is sent, and go on with the next", async () => {
    const { uploads, sendings, arrived, states } = given();
    uploads.add(place, [file("a"), file("b"), file("c")]);

    uploads.dismiss(uploads.list.get()[0]?.id ?? "");
    await settled();

    expect(sendings[0]?.signal.aborted).toBe(true);
    expect(states()).toEqual(["b sending 0", "c sending 0"]);
    expect(arrived).toEqual([]);
  });

  it("refuse a file that is too large or empty without sending it, and again would not help", () => {
    const { uploads, sendings, states } = given();

    uploads.add(place, [
      file("film", 100 * 1024 * 1024 + 1),
      file("nothing", 0),
      file("plan", 100 * 1024 * 1024),
    ]);

    expect(states()).toEqual(["film failed 0", "nothing failed 0", "plan sending 0"]);
    const errors = uploads.list.get().map(({ error }) => error);
    expect(errors.slice(0, 2).map((error) => problemFrom(error).code)).toEqual(["too_large", "file_empty"]);
    expect(errors.slice(0, 2).map(mayBeRetried)).toEqual([false, false]);
    expect(mayBeRetried(new ProblemError({ status: 0, code: "server_unreachable" }))).toBe(true);
    expect(mayBeRetried(new ProblemError({ status: 503, code: "files_unavailable" }))).toBe(true);
    expect(sendings).toHaveLength(1);
  });
});
