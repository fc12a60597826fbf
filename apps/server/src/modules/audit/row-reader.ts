/** Rows one by one out of a table that is read in batches, each batch from the last row of the one before. */
export class RowReader<Row> {
  readonly #readAfter: (last: Row | null) => Promise<readonly Row[]>;
  #batch: readonly Row[] = [];
  #next = 0;
  #hasEnded = false;

  constructor(readAfter: (last: Row | null) => Promise<readonly Row[]>) {
    this.#readAfter = readAfter;
  }

  /** The next row, or null after the last; it stays the next one until it is taken. */
  async peek(): Promise<Row | null> {
    if (this.#next === this.#batch.length && !this.#hasEnded) {
      this.#batch = await this.#readAfter(this.#batch.at(-1) ?? null);
      this.#next = 0;
      this.#hasEnded = this.#batch.length === 0;
    }
    return this.#batch[this.#next] ?? null;
  }

  async take(): Promise<Row | null> {
    const row = await this.peek();
    if (row !== null) this.#next += 1;
    return row;
  }
}
