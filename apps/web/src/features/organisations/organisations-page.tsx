import type { ReactElement } from "react";
import { LoadingState } from "../../shell/states.tsx";

export function OrganisationsPage(): ReactElement {
  return <LoadingState />;
}
