import { createStore } from "./store.ts";

/** True from the moment the server no longer knows the session until somebody has signed in again. */
export const sessionEnded = createStore(false);
