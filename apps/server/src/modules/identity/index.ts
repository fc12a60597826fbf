export { type Actor, can, type Subject, type SubjectKind } from "./actor.ts";
export { actorOf, registerGate, subjectOf } from "./gate.ts";
export { type Permission, permissions, type Reach, reachOf } from "./permissions.ts";
export { Role, rankOf, roles } from "./roles.ts";
