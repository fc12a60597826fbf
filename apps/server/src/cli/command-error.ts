/** Why a command cannot go on, in sentences for whoever typed it; printed without a stack. */
export class CommandError extends Error {
  override name = "CommandError";
}
