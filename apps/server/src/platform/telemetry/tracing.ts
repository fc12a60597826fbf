import { setTimeout as sleep } from "node:timers/promises";
import { type Attributes, context, propagation, type Span, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Config } from "../config.ts";
import { version } from "../version.ts";

/** What carries a trace from a request to the jobs it asks for: the W3C header, or nothing where none is traced. */
export type TraceCarrier = { traceparent?: string };

const tracerName = "aquamark";
// A process that ends must not wait for whoever does not answer.
const lastSendDueMs = 3_000;

/**
 * Sends traces to `OTEL_EXPORTER_OTLP_ENDPOINT`, if one is set; answers how to send what is left and end.
 *
 * Everything else uses OpenTelemetry's API alone, which does nothing until this has been called. The standard
 * variables of OpenTelemetry, such as OTEL_EXPORTER_OTLP_HEADERS and OTEL_RESOURCE_ATTRIBUTES, are read by it.
 */
export async function startTracing(
  config: Pick<Config, "otlpEndpoint">,
  processKind: string,
): Promise<() => Promise<void>> {
  if (config.otlpEndpoint === null) return async () => {};
  const [sdk, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, exporter, resources] =
    await Promise.all([
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/context-async-hooks"),
      import("@opentelemetry/core"),
      import("@opentelemetry/exporter-trace-otlp-proto"),
      import("@opentelemetry/resources"),
    ]);
  const resource = resources
    .resourceFromAttributes({
      "service.name": tracerName,
      "service.version": version,
      "service.instance.id": crypto.randomUUID(),
      "aquamark.process": processKind,
    })
    // What the operator says by OpenTelemetry's own variables counts more.
    .merge(resources.detectResources({ detectors: [resources.envDetector, resources.hostDetector] }));
  const provider = new sdk.TracerProvider({
    resource,
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: new exporter.OTLPTraceExporter({
          url: `${config.otlpEndpoint.replace(/\/$/, "")}/v1/traces`,
        }),
      }),
    ],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contexts);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // Whoever collects traces may be gone, and nothing depends on it.
    await Promise.race([
      provider.shutdown().catch(() => undefined),
      sleep(lastSendDueMs, null, { ref: false }),
    ]);
    trace.disable();
    context.disable();
    propagation.disable();
  };
}

/** The id of the trace that the present work belongs to, for the log; null where nothing is traced. */
export function activeTraceId(): string | null {
  const span = trace.getActiveSpan();
  return span?.isRecording() === true ? span.spanContext().traceId : null;
}

/** What a job must be given to continue the present trace. */
export function traceCarrier(): TraceCarrier {
  const carrier: TraceCarrier = {};
  propagation.inject(context.active(), carrier);
  return carrier;
}

/** Runs `work` as a span that continues the carrier's trace; a failure is noted on it and thrown on. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  carrier: TraceCarrier,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const parent = propagation.extract(context.active(), carrier);
  return trace.getTracer(tracerName, version).startActiveSpan(name, { attributes }, parent, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.recordException(error instanceof Error ? error : String(error));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Notes a statement of the database that has just ended, below the present span. */
export function noteStatement(text: string, durationMs: number): void {
  if (trace.getActiveSpan()?.isRecording() !== true) return;
  const endTime = Date.now();
  const operation = /^\s*(?:\/\*.*?\*\/\s*)?([a-z]+)/i.exec(text)?.[1]?.toUpperCase() ?? "SQL";
  trace
    .getTracer(tracerName, version)
    .startSpan(operation, {
      startTime: endTime - durationMs,
      // Values are parameters, so the text tells nothing of anybody.
      attributes: { "db.system.name": "postgresql", "db.query.text": text.slice(0, 2_000) },
    })
    .end(endTime);
}
