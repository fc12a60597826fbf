import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf, reach } from "./api.ts";
import { sessionEnded } from "./session-ended.ts";
import { toast } from "./toast.tsx";

export type Credentials = { email: string; password: string };

/**
 * Opens a session.
 *
 * Refused with `credentials_wrong`, or with `too_many_requests` and the seconds to wait.
 */
export async function signIn({ email, password }: Credentials): Promise<void> {
  await post("/api/auth/sign-in/email", { email, password });
}

/** Ends the session and forgets everything the page knew. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => post("/api/auth/sign-out", {}),
    onSuccess: () => {
      queryClient.clear();
      sessionEnded.set(false);
      // A fresh load leaves nothing of this user in memory for the next one at this desk.
      window.location.assign("/sign-in");
    },
    onError: (error) => toast.problem(error, { channel: "sign-out" }),
  });
}

async function post(url: string, body: unknown): Promise<void> {
  const response = await reach(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await problemOf(response);
}
