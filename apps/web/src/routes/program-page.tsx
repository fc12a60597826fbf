import type { ReactElement } from "react";
import { ProgramPage } from "../features/programs/program-page.tsx";
import { History } from "../features/timeline/history.tsx";

export function ProgramPageWithHistory(): ReactElement {
  return <ProgramPage history={(id) => <History key={id} of="program" id={id} />} />;
}
