export { type Actor, auditedAs, can, type Subject, type SubjectKind } from "./actor.ts";
export { authPaths, registerAuthRoutes } from "./auth-routes.ts";
export {
  disableUser,
  enableUser,
  refusePasswordLength,
  setUserPassword,
  setUserRole,
} from "./change-user.ts";
export { createUser, type NewUser, systemActorAs } from "./create-user.ts";
export { endAllSessions } from "./end-all-sessions.ts";
export { hasAdministrator, issueFirstAdministratorToken } from "./first-administrator.ts";
export { actorOf, registerGate, subjectOf } from "./gate.ts";
export { registerIdentityRoutes } from "./identity-routes.ts";
export { loadActor } from "./load-actor.ts";
export { ownAuditKinds } from "./own-audit.ts";
export { hashPassword, verifyPassword } from "./password.ts";
export { type Permission, permissions, type Reach, reachOf } from "./permissions.ts";
export { Role, rankOf, roles } from "./roles.ts";
export { inSurveyGroup, isOwnSurveyGroup, surveyGroupsOf, withinGroups } from "./scope.ts";
