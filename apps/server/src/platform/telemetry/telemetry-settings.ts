import { z } from "zod";
import { bearerToken, setting, wholeNumber } from "../setting.ts";

/** What is measured, traced and reported, and where to. */
export const telemetrySettings = {
  analyticsId: setting({
    name: "ANALYTICS_ID",
    description:
      "The measurement id of Google Analytics, as `G-AB12CD34EF`: pages then report which kind of page is looked at, without ids and titles. Unset: nothing is loaded from elsewhere and nothing is reported.",
    default: null,
    schema: z.string().regex(/^G-[A-Z0-9]{4,20}$/, "must be a measurement id such as G-AB12CD34EF"),
  }),
  metricsToken: setting({
    name: "METRICS_TOKEN",
    description:
      "What whoever asks for `/metrics` must send as `Authorization: Bearer …`, at least 32 characters. Unset: there is no `/metrics`.",
    default: null,
    schema: bearerToken,
    secret: true,
  }),
  workPort: setting({
    name: "WORK_PORT",
    description: "The port on which `aquamark work` answers `/ping` and `/metrics`. Unset: on none.",
    default: null,
    schema: wholeNumber(0, 65_535),
  }),
  otlpEndpoint: setting({
    name: "OTEL_EXPORTER_OTLP_ENDPOINT",
    description:
      "Where traces are sent by OTLP over HTTP, as `http://collector:4318`; OpenTelemetry's other variables count too. Unset: nothing is traced.",
    default: null,
    schema: z
      .string()
      .refine(
        (text) => /^https?:\/\//.test(text) && URL.canParse(text),
        "must be an address such as http://collector.example.org:4318",
      ),
  }),
};
