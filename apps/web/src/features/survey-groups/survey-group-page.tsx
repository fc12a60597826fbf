import type { ReactElement } from "react";
import { LoadingState } from "../../shell/states.tsx";

export function SurveyGroupPage(): ReactElement {
  return <LoadingState />;
}
