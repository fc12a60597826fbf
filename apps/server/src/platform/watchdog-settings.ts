import { z } from "zod";
import { mailAddresses } from "./mail/mail-settings.ts";
import { bearerToken, setting, wholeNumber } from "./setting.ts";

const names = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  )
  .refine(
    (entries) => entries.every((entry) => /^[A-Za-z0-9][A-Za-z0-9@_.:-]*$/.test(entry)),
    "must be names, separated by commas",
  );

/** The settings of `aquamark watchdog`, and the token that it shares with the program it watches. */
export const watchdogSettings = {
  watchdogToken: setting({
    name: "WATCHDOG_TOKEN",
    description:
      "What a watchdog sends to read `/api/v1/status`, at least 32 characters. Unset: that address does not answer, and the watchdog asks `/ping` alone.",
    default: null,
    schema: bearerToken,
    secret: true,
  }),
  watchdogUrl: setting({
    name: "WATCHDOG_URL",
    description: "The address that the watchdog asks, as `https://assess.example.org`. Unset: `BASE_URL`.",
    default: null,
    schema: z
      .string()
      .refine(
        (text) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol),
        "must be an address such as https://assess.example.org",
      )
      .transform((text) => new URL(text).origin),
  }),
  watchdogContainers: setting({
    name: "WATCHDOG_CONTAINER",
    description: "The containers that `aquamark watchdog --local` looks at, separated by commas.",
    default: "",
    schema: names,
  }),
  watchdogUnits: setting({
    name: "WATCHDOG_UNIT",
    description: "The systemd units that `aquamark watchdog --local` looks at, separated by commas.",
    default: "",
    schema: names,
  }),
  watchdogMail: setting({
    name: "WATCHDOG_MAIL",
    description: "Whom the watchdog tells: e-mail addresses, separated by commas. Unset: `OPERATOR_MAIL`.",
    default: "",
    schema: mailAddresses,
  }),
  watchdogVersion: setting({
    name: "WATCHDOG_VERSION",
    description: "The version that should answer; the watchdog tells of any other. Unset: any.",
    default: null,
    schema: z.string().regex(/^\S{1,100}$/, "must be a version"),
  }),
  watchdogPatience: setting({
    name: "WATCHDOG_PATIENCE",
    description: "How many looks in a row, a minute apart, must be bad before the watchdog tells of it.",
    default: "2",
    schema: wholeNumber(1, 30),
  }),
  watchdogSlowSeconds: setting({
    name: "WATCHDOG_SLOW_SECONDS",
    description: "From how many seconds on the watchdog calls an answer slow.",
    default: "5",
    schema: wholeNumber(1, 20),
  }),
  watchdogStateDir: setting({
    name: "WATCHDOG_STATE_DIR",
    description:
      "Where the watchdog remembers what it saw. Unset: the folder that systemd gives it, else `/var/lib/aquamark-watchdog` for root and `~/.local/state/aquamark-watchdog` for others.",
    default: null,
    schema: z.string().refine((text) => !text.includes("\0"), "must be a folder"),
  }),
};
