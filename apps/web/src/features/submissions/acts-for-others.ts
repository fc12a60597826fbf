import { useMe } from "../../shell/session.ts";

/**
 * Whether the user meets submissions of more than the own organisation.
 *
 * Only decides whether choosing an organisation makes sense; what may be done is the server's to say.
 */
export function useActsForOthers(): boolean {
  const { role } = useMe().user;
  return role !== "clerk" && role !== "org_admin";
}
