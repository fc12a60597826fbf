import type { ReactElement } from "react";
import { LearnWhatNext } from "./states.tsx";

/** For an address that leads nowhere. */
export function NotFound(): ReactElement {
  return <LearnWhatNext error={{ status: 404, code: "page_not_found" }} />;
}
