import type { ListSearch } from "../../shell/list-search.ts";

export const attachmentSorts = ["measure", "name", "bytes", "addedAt"] as const;

export type AttachmentsSearch = ListSearch<(typeof attachmentSorts)[number]>;
