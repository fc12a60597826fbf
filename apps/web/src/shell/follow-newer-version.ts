import { getInstance } from "@aquamark/api-client";
import type { AnyRouter } from "@tanstack/react-router";
import { newerVersion } from "./newer-version.ts";

/**
 * Loads the new version of the program at the next change of page.
 *
 * A part of the page that the new server no longer has tells of an upgrade too: the version is asked for then, and
 * the router loads the address again if it cannot be drawn without that part.
 */
export function followNewerVersion(router: AnyRouter): void {
  router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged, toLocation }) => {
    if (fromLocation !== undefined && pathChanged && newerVersion.takeReload(window.sessionStorage))
      window.location.assign(toLocation.href);
  });
  window.addEventListener("vite:preloadError", () => {
    // The reply's version is noticed like every reply's.
    void getInstance().catch(() => undefined /* without an answer nothing is known of a version */);
  });
}
