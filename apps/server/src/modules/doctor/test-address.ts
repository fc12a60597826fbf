import { connect } from "node:tls";
import { type Config, isLoopback } from "../../platform/config.ts";
import { probeAddress, type ReasonCode, reasons } from "../watchdog/index.ts";
import { type Finding, testing } from "./finding.ts";

const certificateDaysMin = 21;
const dayMs = 24 * 60 * 60_000;
const connectDueMs = 10_000;

// The program may not have been started yet, and a machine need not reach its own address from within.
const maybeFromHere = new Set<ReasonCode>([
  "nameUnknown",
  "unreachable",
  "refused",
  "noAnswer",
  "proxyError",
  "slow",
]);

type Test = Parameters<Parameters<typeof testing>[1]>[0];

/** Whether the address people open leads here, and whether the settings around it fit together. */
export async function testAddress(config: Config): Promise<Finding[]> {
  return testing("address", async (test) => {
    testConsistency(config, test);
    const { baseUrl } = config;
    if (baseUrl === null) return;
    const { trouble } = await probeAddress({
      url: baseUrl,
      token: null,
      expectedVersion: null,
      slowMs: 5_000,
    });
    if (trouble === null) test.ok(`${baseUrl} answers.`);
    else {
      const { title, next } = reasons[trouble.reason];
      const says = `${title}: ${trouble.detail}`;
      if (maybeFromHere.has(trouble.reason))
        test.warning(says, `${next[0]} From this machine it may be so by design.`);
      else test.failed(says, next.join(" "));
    }
    if (
      baseUrl.startsWith("https:") &&
      trouble?.reason !== "certificateRefused" &&
      trouble?.reason !== "nameUnknown"
    )
      await testCertificate(new URL(baseUrl), test);
  });
}

function testConsistency({ baseUrl, forceHttps, trustedProxies, host }: Config, test: Test): void {
  if (baseUrl === null && !isLoopback(host))
    test.warning(
      "BASE_URL is not set, so links in mails lead to this machine's own name.",
      "Set BASE_URL to the address that people open.",
    );
  if (forceHttps && baseUrl?.startsWith("http:") === true)
    test.failed(
      "FORCE_HTTPS is true and BASE_URL begins with http: links would lead to a redirection each time.",
      "Let BASE_URL begin with https.",
    );
  if (forceHttps && trustedProxies.length === 0)
    test.failed(
      "FORCE_HTTPS is true and TRUSTED_PROXIES is empty: what came by HTTPS at a proxy is redirected again and again.",
      "Set TRUSTED_PROXIES to the addresses the proxy connects from.",
    );
  if (baseUrl?.startsWith("https:") === true && trustedProxies.length === 0)
    test.warning(
      "BASE_URL begins with https, so a proxy stands in front, and TRUSTED_PROXIES is empty: every request seems to come from the proxy.",
      "Set TRUSTED_PROXIES to the addresses the proxy connects from.",
    );
  if (baseUrl?.startsWith("https:") === true && !forceHttps)
    test.warning(
      "FORCE_HTTPS is false: whoever comes by HTTP is sent to HTTPS only if the proxy does it.",
      "Set FORCE_HTTPS to true, unless the proxy redirects.",
    );
}

async function testCertificate(address: URL, test: Test): Promise<void> {
  const endsAt = await certificateEnd(address);
  if (endsAt === null) return;
  const days = Math.floor((endsAt.getTime() - Date.now()) / dayMs);
  const says = `Its certificate is valid for ${days} more days.`;
  if (days < certificateDaysMin) test.warning(says, "Renew it, or look why it was not renewed by itself.");
  else test.ok(says);
}

/** When the certificate ends, or null where none is shown: then the request before has told why. */
function certificateEnd({ hostname, port }: URL): Promise<Date | null> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: port === "" ? 443 : Number(port),
      servername: hostname,
      timeout: connectDueMs,
    });
    const end = (date: Date | null) => {
      socket.destroy();
      resolve(date);
    };
    socket.once("secureConnect", () => end(new Date(socket.getPeerCertificate().valid_to)));
    socket.once("error", () => end(null));
    socket.once("timeout", () => end(null));
  });
}
