import { answerOf } from "../../shell/api.ts";
import { newerVersion, versionHeader } from "../../shell/newer-version.ts";

type Sending = {
  address: string;
  file: File;
  idempotencyKey: string;
  /** How many bytes have been sent. */
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
};

/**
 * Uploads a file as a form; fails as every call of the API does.
 *
 * By XMLHttpRequest, since `fetch` tells nothing of what has been sent.
 */
export function sendFile({ address, file, idempotencyKey, onProgress, signal }: Sending): Promise<unknown> {
  const form = new FormData();
  form.append("file", file);
  const reply = new Promise<{ data: unknown; error: unknown; response?: Response }>((resolve) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(Math.min(loaded, file.size)));
    request.addEventListener("load", () => {
      newerVersion.notice(request.getResponseHeader(versionHeader));
      const body = readJson(request.responseText);
      const response = new Response(null, {
        status: request.status,
        statusText: request.statusText,
        headers: { "retry-after": request.getResponseHeader("retry-after") ?? "" },
      });
      const isDone = request.status === 201;
      resolve({ data: isDone ? body : undefined, error: isDone ? undefined : (body ?? {}), response });
    });
    request.addEventListener("error", () =>
      resolve({ data: undefined, error: new TypeError("The upload broke off.") }),
    );
    request.addEventListener("abort", () =>
      resolve({ data: undefined, error: new DOMException("The upload was stopped.", "AbortError") }),
    );
    request.addEventListener("loadend", () => signal.removeEventListener("abort", abort));
    signal.addEventListener("abort", abort);
    request.open("POST", address);
    request.setRequestHeader("idempotency-key", idempotencyKey);
    request.send(form);
  });
  return answerOf(reply);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
