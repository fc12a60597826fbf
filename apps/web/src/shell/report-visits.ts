import type { AnyRouter } from "@tanstack/react-router";

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/**
 * Reports which kinds of page are looked at, if the instance has an ANALYTICS_ID; otherwise does nothing at all.
 *
 * A visit is told by the pattern of its address, such as /submissions/$submissionId, since ids and titles would say
 * who assesses what.
 */
export function reportVisits(router: AnyRouter): void {
  const id = document.head.querySelector<HTMLMetaElement>('meta[name="aquamark-analytics"]')?.content;
  if (id === undefined) return;
  const queue: unknown[] = [];
  window.dataLayer = queue;
  // Google's script takes what it is told as `arguments` objects, and nothing else.
  function tell(..._told: unknown[]): void {
    queue.push(arguments);
  }
  const place = (pattern: string) => ({
    page_location: `${window.location.origin}${pattern}`,
    page_title: "Aquamark",
    page_referrer: "",
  });
  tell("js", new Date());
  tell("config", id, {
    ...place("/"),
    send_page_view: false,
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
  });
  let last: string | null = null;
  const visit = () => {
    const pattern = router.state.matches.at(-1)?.fullPath ?? "/";
    if (pattern === last) return;
    last = pattern;
    tell("set", place(pattern));
    tell("event", "page_view", place(pattern));
  };
  router.subscribe("onResolved", visit);
  const script = document.createElement("script");
  script.async = true;
  script.src = `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`;
  document.head.append(script);
}
