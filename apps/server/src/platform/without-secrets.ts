import type { Config } from "./config.ts";
import type { Setting } from "./setting.ts";
import { settings } from "./settings.ts";

const hidden = "[hidden]";
// Shorter values would be found in words that are no secret.
const secretLengthMin = 6;

/** `text` without what lets somebody in: the values of secret settings, and whatever looks like a credential. */
export function withoutSecrets(text: string, config: Config): string {
  let clean = text;
  for (const secret of secretsOf(config)) clean = clean.replaceAll(secret, hidden);
  return clean
    .replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, `$1${hidden}@`)
    .replaceAll(/\b(bearer|basic)\s+[A-Za-z0-9+/._~-]{8,}=*/gi, `$1 ${hidden}`)
    .replaceAll(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, hidden)
    .replaceAll(
      /\b([\w-]*(?:password|passwd|pwd|secret|token|api[_-]?key|signature)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&]+)/gi,
      `$1${hidden}`,
    );
}

function secretsOf(config: Config): string[] {
  const values = Object.entries<Setting>(settings)
    .filter(([, setting]) => setting.secret === true)
    .map(([key]) => config[key as keyof Config])
    .filter((value) => typeof value === "string");
  return (
    values
      .flatMap((value) => [value, ...passwordsIn(value)])
      .filter((value) => value.length >= secretLengthMin)
      // What holds another one goes first.
      .toSorted((one, other) => other.length - one.length)
  );
}

/** The password of an address, as it stands there and as it is meant. */
function passwordsIn(value: string): string[] {
  const password = URL.canParse(value) ? new URL(value).password : "";
  if (password === "") return [];
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
