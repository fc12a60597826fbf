import type { ReactElement } from "react";
import { ProgramFileMenu } from "../features/programs/program-file-menu.tsx";
import { ProgramPage } from "../features/programs/program-page.tsx";

export function ProgramRoutePage(): ReactElement {
  return <ProgramPage exports={(program) => <ProgramFileMenu programId={program.id} />} />;
}
