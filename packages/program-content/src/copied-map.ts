/** A map that is read as it was given until the first change, which copies it. */
export class CopiedMap<Value> {
  readonly #base: ReadonlyMap<string, Value>;
  #own: Map<string, Value> | null = null;

  constructor(base: ReadonlyMap<string, Value>) {
    this.#base = base;
  }

  /** The map as it is now; the very one that was given where nothing changed. */
  get map(): ReadonlyMap<string, Value> {
    return this.#own ?? this.#base;
  }

  get(id: string): Value | undefined {
    return this.map.get(id);
  }

  has(id: string): boolean {
    return this.map.has(id);
  }

  set(id: string, value: Value): void {
    if (this.map.get(id) === value) return;
    this.#own ??= new Map(this.#base);
    this.#own.set(id, value);
  }

  delete(id: string): void {
    if (!this.map.has(id)) return;
    this.#own ??= new Map(this.#base);
    this.#own.delete(id);
  }
}
