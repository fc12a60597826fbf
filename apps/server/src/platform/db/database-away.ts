// The server refuses or ends connections (08, 53300, 57P0x) or the login, which a rotation changes at this
// moment (28), or nothing can be reached where it was.
const awayCode =
  /^(08...|28000|28P01|53300|57P0[123]|ECONN(REFUSED|RESET|ABORTED)|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)$/;

// What pg says without a code: a connection broke off, was never made, or every one of the pool is in use.
const awayMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be reached, which passes. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (typeof code === "string" && awayCode.test(code)) || awayMessage.test(error.message);
}

/** What the error says, on one line. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: unknown };
  // Where a name has several addresses, the error that gathers theirs has no message of its own.
  return message ? message.replaceAll(/\s+/g, " ") : String(code ?? error);
}
