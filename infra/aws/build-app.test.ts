import { expect, test } from "vitest";
import { buildApp } from "./build-app.ts";
import { readConfig } from "./config.ts";
import { findRisks } from "./find-risks.ts";

test.each(["instances", "fargate"])("with %s, nothing that cdk-nag finds is open", (web) => {
  const config = readConfig(`${import.meta.dirname}/aquamark.example.yaml`, { web });
  const app = buildApp(config);

  app.synth();

  expect(findRisks(app, config.name).risks).toEqual([]);
});
