import { Problem } from "../../platform/http/problem.ts";

const atOnceMax = 24;
const ofOneUserMax = 6;
const comeAgainSeconds = 5;

/** How many files may be on their way through one process: each holds some of its megabytes in memory. */
export class UploadPlaces {
  readonly #byUser = new Map<string, number>();
  #taken = 0;

  /** Runs the work at a place of its own; refuses with `too_many_requests` or `unavailable` where there is none. */
  async run<T>(userId: string, work: () => Promise<T>): Promise<T> {
    const own = this.#byUser.get(userId) ?? 0;
    if (own >= ofOneUserMax)
      throw new Problem("too_many_requests", `You are sending ${ofOneUserMax} files at once already.`, {
        retryAfterSeconds: comeAgainSeconds,
      });
    if (this.#taken >= atOnceMax)
      throw new Problem("unavailable", "Too many files are sent at once. Please try again soon.", {
        retryAfterSeconds: comeAgainSeconds,
      });
    this.#taken++;
    this.#byUser.set(userId, own + 1);
    try {
      return await work();
    } finally {
      this.#taken--;
      const left = (this.#byUser.get(userId) ?? 1) - 1;
      if (left === 0) this.#byUser.delete(userId);
      else this.#byUser.set(userId, left);
    }
  }
}
