import type { ReactElement } from "react";
import { LoadingState } from "../../shell/states.tsx";

export function MeasurePage(): ReactElement {
  return <LoadingState />;
}
