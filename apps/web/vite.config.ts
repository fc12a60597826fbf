import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, ".", "AQUAMARK_");
  const server = environment.AQUAMARK_DEV_SERVER || "http://127.0.0.1:8000";
  const proxied = { target: server, changeOrigin: true };

  return {
    plugins: [react()],
    server: { proxy: { "/api": proxied, "/ping": proxied } },
    build: {
      outDir: "dist",
      emptyOutDir: true,
      target: "es2023",
      // Data URIs would need exceptions in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        treeshake: {
          // Loading our packages changes nothing by itself, so that a page carries only the parts it draws.
          moduleSideEffects: [
            {
              test: /packages\/(api-client|charts|scoring|statistics|ui)\/src\/.*\.tsx?$/,
              sideEffects: false,
            },
          ],
        },
      },
    },
  };
});
