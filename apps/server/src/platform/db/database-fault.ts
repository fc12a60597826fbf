/** What whoever runs Aquamark has to mend about its database, in a sentence; printed without a stack. */
export class DatabaseFault extends Error {
  override name = "DatabaseFault";
}
