import type pg from "pg";
import type { Logger } from "../log.ts";

/** Who may learn that something changed. A user id reaches that user alone, a permission whoever has it. */
export type Audience = {
  permission?: string;
  organisationId?: string | null;
  groupIds?: readonly string[];
  userId?: string;
};

/** A hint that something changed: never its content, so that nothing can leak through it. */
export type Change = {
  kind: string;
  id: string;
  /** What it belongs to, where its id alone does not say: a response's or category result's submission. */
  scopeId?: string;
  revision?: number;
  audience: Audience;
};

export type ChangeListener = {
  hear(change: Change): void;
  /** Hints of other processes may have been missed: read everything again. */
  missed(): void;
};

const channel = "aquamark_change";
const flushDelayMs = 40;
// NOTIFY takes at most 8,000 bytes; a hint for this many survey groups is half of that.
const payloadBytesMax = 7_400;
const groupsPerHintMax = 100;
const reconnectDelayMs = 2_000;
// How often the connection that hears is asked whether it still does, and how long its answer may take.
const proofIntervalMs = 15_000;
const proofDueMs = 10_000;

/**
 * Carries hints of committed changes to every open page, of this process and, over NOTIFY, of the others.
 *
 * Hints go out after the commit and in batches: NOTIFY inside each transaction would make commits wait for one
 * another, since PostgreSQL orders them by one lock. A hint that is lost costs nothing but time, because pages
 * read again when their stream comes back and poll while it is away.
 */
export class ChangeHub {
  readonly #pool: pg.Pool;
  readonly #log: Logger;
  readonly #listeners = new Set<ChangeListener>();
  readonly #sender = crypto.randomUUID();
  #waiting: Change[] = [];
  #timer: NodeJS.Timeout | null = null;
  #connection: pg.PoolClient | null = null;
  #proving: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(pool: pg.Pool, log: Logger) {
    this.#pool = pool;
    this.#log = log;
  }

  /** Tells `listener` of each change until the returned function is called. */
  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells of changes that are committed; here at once, elsewhere within a moment. */
  publish(changes: readonly Change[]): void {
    if (changes.length === 0 || this.#isClosed) return;
    this.#deliver(changes);
    this.#waiting.push(...changes);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#flush().catch((error: unknown) => this.#log.warn({ err: error }, "live hints were not sent on"));
    }, flushDelayMs);
  }

  /** Begins to hear what other processes changed, and goes on by itself after the connection was lost. */
  async listen(): Promise<void> {
    const client = await this.#pool.connect();
    const lost = () => {
      if (this.#connection !== client) return;
      this.#connection = null;
      clearInterval(this.#proving ?? undefined);
      client.release(true);
      if (!this.#isClosed) this.#listenLater();
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", (message) => this.#receive(message.payload ?? ""));
    try {
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    // The hub may have been closed meanwhile, and a connection nobody lets go of would keep the pool open.
    if (this.#isClosed) client.release(true);
    else {
      this.#connection = client;
      this.#proving = setInterval(() => {
        prove(client).catch(lost);
      }, proofIntervalMs).unref();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    clearInterval(this.#proving ?? undefined);
    await this.#flush().catch(() => undefined /* the database may be gone already: hints may be lost */);
    const client = this.#connection;
    this.#connection = null;
    client?.release(true);
    this.#listeners.clear();
  }

  #listenLater(): void {
    setTimeout(() => {
      if (this.#isClosed) return;
      this.listen().then(
        () => {
          for (const listener of this.#listeners) listener.missed();
        },
        (error: unknown) => {
          this.#log.warn({ err: error }, "live hints from other processes are not heard; trying again");
          if (!this.#isClosed) this.#listenLater();
        },
      );
    }, reconnectDelayMs).unref();
  }

  #deliver(changes: readonly Change[]): void {
    for (const change of changes) for (const listener of this.#listeners) listener.hear(change);
  }

  async #flush(): Promise<void> {
    const changes = this.#waiting.flatMap(splitByGroups);
    this.#waiting = [];
    const payloads: string[] = [];
    let batch: Change[] = [];
    let bytes = 0;
    for (const change of changes) {
      const size = Buffer.byteLength(JSON.stringify(change)) + 1;
      if (bytes + size > payloadBytesMax && batch.length > 0) {
        payloads.push(JSON.stringify({ sender: this.#sender, changes: batch }));
        batch = [];
        bytes = 0;
      }
      batch.push(change);
      bytes += size;
    }
    if (batch.length > 0) payloads.push(JSON.stringify({ sender: this.#sender, changes: batch }));
    if (payloads.length > 0)
      await this.#pool.query("SELECT pg_notify($1, payload) FROM unnest($2::text[]) payload", [
        channel,
        payloads,
      ]);
  }

  #receive(payload: string): void {
    let message: { sender?: string; changes?: Change[] };
    try {
      message = JSON.parse(payload) as typeof message;
    } catch {
      this.#log.warn("a live hint could not be read");
      return;
    }
    if (message.sender !== this.#sender) this.#deliver(message.changes ?? []);
  }
}

/** Fails where the connection does not answer: a network may have swallowed it without a word. */
async function prove(client: pg.PoolClient): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The database does not answer.")), proofDueMs);
  });
  await Promise.race([client.query("SELECT 1"), late]).finally(() => clearTimeout(timer));
}

/** The same hint for some groups at a time, so that each fits where it is sent. */
function splitByGroups(change: Change): Change[] {
  const { groupIds } = change.audience;
  if (!groupIds || groupIds.length <= groupsPerHintMax) return [change];
  return Array.from({ length: Math.ceil(groupIds.length / groupsPerHintMax) }, (_, index) => ({
    ...change,
    audience: {
      ...change.audience,
      groupIds: groupIds.slice(index * groupsPerHintMax, (index + 1) * groupsPerHintMax),
    },
  }));
}
