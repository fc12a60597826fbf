import type { FastifyInstance } from "fastify";
import { signIn } from "./sign-in.ts";

export type ApiReply = {
  status: number;
  // Whatever the route answers: the tests say what they expect of it.
  // oxlint-disable-next-line typescript/no-explicit-any -- a reply is JSON of a shape that only the asserting test knows.
  body: any;
};

/** Asks the API as a user, in the app's own process. */
export function apiOf(app: FastifyInstance) {
  const cookies = new Map<string, Promise<string>>();
  return async (
    user: { id: string },
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    payload?: object,
  ): Promise<ApiReply> => {
    let cookie = cookies.get(user.id);
    if (!cookie) {
      cookie = signIn(app, user.id);
      cookies.set(user.id, cookie);
    }
    const reply = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: await cookie },
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: reply.statusCode, body: reply.body === "" ? null : reply.json() };
  };
}
