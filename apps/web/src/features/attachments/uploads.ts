import type { Uuid } from "../../shell/api-types.ts";
import { newId } from "../../shell/new-id.ts";
import { ProblemError } from "../../shell/problem.ts";
import { createStore, type Store } from "../../shell/store.ts";

/** What a file belongs to. */
export type AttachmentPlace = { submissionId: Uuid; measureId: Uuid; subMeasureId: Uuid | null };

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
  place: AttachmentPlace;
  file: File;
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}) => Promise<unknown>;

export type Uploads = {
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
  const files = new Map<string, File>();
  const running = new Map<string, AbortController>();
  const change = (id: string, part: Partial<Upload>) =>
    list.set(list.get().map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const forget = (id: string) => {
    files.delete(id);
    list.set(list.get().filter((upload) => upload.id !== id));
  };

  async function run({ id, place }: Upload, file: File): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    change(id, { state: "sending", sent: 0, error: null });
    try {
      await send({
        place,
        file,
        onProgress: (sent) => change(id, { sent }),
        signal: controller.signal,
      });
      forget(id);
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
    add(place, chosen) {
      const added = chosen.map((file): Upload => {
        const id = newId();
        const upload = { id, place, name: file.name, bytes: file.size, sent: 0 };
        if (file.size > megabytesMax * 1024 * 1024) return { ...upload, state: "failed", error: tooLarge() };
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

/** As the server would refuse it, without sending it there. */
function tooLarge(): ProblemError {
  return new ProblemError({ status: 413, code: "too_large" });
}

/** Whether something would be lost if the page were closed now. */
export function isUnderWay(uploads: readonly Upload[]): boolean {
  return uploads.some(({ state }) => state !== "failed");
}
