import type { ListSearch } from "../../shell/list-search.ts";

export const mailStates = ["waiting", "sending", "sent", "bad_address", "failed", "in_doubt"] as const;
export type MailState = (typeof mailStates)[number];

export type MailsSearch = ListSearch<"createdAt"> & { state?: MailState };
