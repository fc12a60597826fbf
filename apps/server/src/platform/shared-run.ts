type Runs<T> = { current: Promise<T>; next: Promise<T> | null };

/**
 * Lets callers that ask the same at the same moment share one piece of work.
 *
 * Each caller gets the outcome of a run that began after it asked, so nobody sees less than a run of their own
 * would have shown; yet of one key at most one run is under way and one is waiting, however many ask.
 */
export class SharedRun<T> {
  readonly #runs = new Map<string, Runs<T>>();

  run(key: string, work: () => Promise<T>): Promise<T> {
    const runs = this.#runs.get(key);
    if (!runs) return this.#start(key, work);
    const begin = () => this.#start(key, work);
    runs.next ??= runs.current.then(begin, begin);
    return runs.next;
  }

  #start(key: string, work: () => Promise<T>): Promise<T> {
    const runs: Runs<T> = { current: work(), next: null };
    this.#runs.set(key, runs);
    const end = () => {
      if (runs.next === null) this.#runs.delete(key);
    };
    runs.current.then(end, end);
    return runs.current;
  }
}
