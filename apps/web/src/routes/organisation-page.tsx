import type { ReactElement } from "react";
import { OrganisationPage } from "../features/organisations/organisation-page.tsx";
import { History } from "../features/timeline/history.tsx";

export function OrganisationPageWithHistory(): ReactElement {
  return <OrganisationPage history={(id) => <History key={id} of="organisation" id={id} />} />;
}
