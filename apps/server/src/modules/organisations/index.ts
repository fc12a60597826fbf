export { createOrganisation, recordOrganisationCreated } from "./create-organisation.ts";
export { OrganisationDetails } from "./organisation-details.ts";
export { organisationSubject } from "./organisation-queries.ts";
export { registerOrganisationRoutes } from "./organisation-routes.ts";
