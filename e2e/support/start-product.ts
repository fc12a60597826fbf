import { emptyFolder, startProduct } from "./product.ts";

/** Starts the product in an empty folder with its demo, and stops it after the journeys. */
export default async function startForAllJourneys(): Promise<() => Promise<void>> {
  // For work on journeys: against a product that runs already.
  if (process.env.AQUAMARK_E2E_URL) return async () => {};
  const folder = await emptyFolder();
  const product = await startProduct({ dataDir: folder.path });
  process.env.AQUAMARK_E2E_URL = product.address;
  process.env.AQUAMARK_E2E_DATA_DIR = folder.path;

  return async () => {
    try {
      await product.stop();
    } finally {
      await folder.remove();
    }
  };
}
