/** Why an upgrade cannot go on, in sentences for whoever started it; printed without a stack. */
export class UpgradeFault extends Error {
  override name = "UpgradeFault";
}
