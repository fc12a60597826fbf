import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: "apps/server/openapi.json",
  output: { path: "packages/api-client/src/generated", clean: true, module: { extension: ".ts" } },
  plugins: [
    { name: "@hey-api/client-fetch", throwOnError: false },
    { name: "@hey-api/typescript" },
    { name: "@hey-api/sdk" },
  ],
});
