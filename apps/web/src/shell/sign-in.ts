import { signOut as endSession, signIn as openSession } from "@aquamark/api-client";
import { useMutation } from "@tanstack/react-query";
import { answerOf } from "./api.ts";
import { toast } from "./toast.tsx";

export type Credentials = { email: string; password: string };

/**
 * Opens a session.
 *
 * Refused with `credentials_wrong`, or with `too_many_requests` and the seconds to wait.
 */
export async function signIn({ email, password }: Credentials): Promise<void> {
  await answerOf(openSession({ body: { email, password } }));
}

/** Ends the session and forgets everything the page knew. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => answerOf(endSession()),
    onSuccess: () => {
      // A fresh load leaves nothing of this user in memory for the next one at this desk.
      window.location.assign("/sign-in");
    },
    onError: (error) => toast.problem(error, { channel: "sign-out" }),
  });
}
