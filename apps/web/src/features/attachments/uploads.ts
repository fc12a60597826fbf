import type { AttachmentPlace } from "../../shell/attachment-place.ts";
import { newId } from "../../shell/new-id.ts";
import { ProblemError, problemFrom } from "../../shell/problem.ts";
import { createStore, type Store } from "../../shell/store.ts";

export type Upload = {
  id: string;
  place: AttachmentPlace;
  name: string;
  bytes: number;
  sent: number;
  state: "waiting" | "sending" | "failed";
  /** Why it failed. */
  error: unknown;
};

type Send = (options: {
  /** The same when it is tried again, so that what arrived unnoticed is not there twice. */
  id: string;
  place: AttachmentPlace;
  file: File;
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}) => Promise<unknown>;

export type Uploads = {
  /** What arrived last, to be announced. */
  arrived: Store<Pick<Upload, "place" | "name"> | null>;
  /** What is on its way or has failed; what has arrived is not among them any more. */
  list: Store<readonly Upload[]>;
  add(place: AttachmentPlace, files: readonly File[]): void;
  retry(id: string): void;
  /** Stops it, or forgets that it failed. */
  dismiss(id: string): void;
};

/** What the server takes at most. */
export const megabytesMax = 100;
const atOnce = 2;

/**
 * Files on their way to the server, some at a time. They belong to no page: whoever goes on to another finds them
 * arrived, or failed, on return.
 */
export function createUploads(send: Send, onArrived: (place: AttachmentPlace) => void): Uploads {
  const list = createStore<readonly Upload[]>([]);
  const arrived = createStore<Pick<Upload, "place" | "name"> | null>(null);
  const files = new Map<string, File>();
  const running = new Map<string, AbortController>();
  const change = (id: string, part: Partial<Upload>) =>
    list.set(list.get().map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const forget = (id: string) => {
    files.delete(id);
    list.set(list.get().filter((upload) => upload.id !== id));
  };

  async function run({ id, place, name }: Upload, file: File): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    change(id, { state: "sending", sent: 0, error: null });
    try {
      await send({
        id,
        place,
        file,
        onProgress: (sent) => change(id, { sent }),
        signal: controller.signal,
      });
      forget(id);
      arrived.set({ place, name });
      onArrived(place);
    } catch (error) {
      // What was dismissed is forgotten already.
      change(id, { state: "failed", error });
    } finally {
      running.delete(id);
      goOn();
    }
  }

  function goOn(): void {
    for (const upload of list.get()) {
      if (running.size >= atOnce) return;
      const file = files.get(upload.id);
      if (upload.state === "waiting" && file !== undefined) void run(upload, file);
    }
  }

  return {
    list,
    arrived,
    add(place, chosen) {
      const added = chosen.map((file): Upload => {
        const id = newId();
        const upload = { id, place, name: file.name, bytes: file.size, sent: 0 };
        const refusal = refusalOf(file);
        if (refusal !== null) return { ...upload, state: "failed", error: new ProblemError(refusal) };
        files.set(id, file);
        return { ...upload, state: "waiting", error: null };
      });
      list.set([...list.get(), ...added]);
      goOn();
    },
    retry(id) {
      change(id, { state: "waiting", error: null });
      goOn();
    },
    dismiss(id) {
      forget(id);
      running.get(id)?.abort();
    },
  };
}

/** How the server would refuse the file, without sending it there; null where it may take it. */
function refusalOf({ size }: File): { status: number; code: string } | null {
  if (size > megabytesMax * 1024 * 1024) return { status: 413, code: "too_large" };
  return size === 0 ? { status: 400, code: "file_empty" } : null;
}

/** Whether sending the same file again may help: the server was away, busy or mistaken. */
export function mayBeRetried(error: unknown): boolean {
  const { status } = problemFrom(error);
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

/** Whether something would be lost if the page were closed now. */
export function isUnderWay(uploads: readonly Upload[]): boolean {
  return uploads.some(({ state }) => state !== "failed");
}
