/** What whoever runs Aquamark has to mend about its database, in a sentence; printed without a stack. */
export class DatabaseFault extends Error {
  override name = "DatabaseFault";
  /** Whether it may be mended elsewhere while a process waits. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false, ...options }: ErrorOptions & { mayPass?: boolean } = {}) {
    super(message, options);
    this.mayPass = mayPass;
  }
}
