// Who may import whom (docs/architecture.md). scripts/check-boundaries.ts also runs these rules over
// scripts/boundary-fixture, which breaks each of them once: a rule that finds nothing there is blind.
const tests = "\\.test\\.tsx?$|^apps/server/src/test/|/src/testing/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "platform-knows-no-modules",
      comment: "platform/ has no business words: it imports neither modules nor commands.",
      severity: "error",
      from: { path: "^apps/server/src/platform/", pathNot: tests },
      to: { path: "^apps/server/src/(modules|cli)/|^apps/server/src/app\\.ts$" },
    },
    {
      name: "modules-know-no-commands",
      comment: "Commands call modules, never the other way round.",
      severity: "error",
      from: { path: "^apps/server/src/modules/", pathNot: tests },
      to: { path: "^apps/server/src/cli/|^apps/server/src/app\\.ts$" },
    },
    {
      name: "modules-meet-at-their-front-door",
      comment: "Another module is used through its index.ts.",
      severity: "error",
      from: { path: "^apps/server/src/modules/([^/]+)/", pathNot: tests },
      to: {
        path: "^apps/server/src/modules/[^/]+/",
        pathNot: "^apps/server/src/modules/($1/|[^/]+/index\\.ts$)",
      },
    },
    {
      name: "only-front-doors-from-outside-modules",
      comment: "Commands and the app use modules through their index.ts.",
      severity: "error",
      from: { path: "^apps/server/src/(cli/|modules/[^/]+\\.ts$|app\\.ts$)", pathNot: tests },
      to: { path: "^apps/server/src/modules/[^/]+/", pathNot: "^apps/server/src/modules/[^/]+/index\\.ts$" },
    },
    {
      name: "local-runtime-only-for-commands",
      comment: "The embedded PostgreSQL is no part of the image: only commands and tests reach for it.",
      severity: "error",
      from: { path: "^apps/server/src/", pathNot: `^apps/server/src/cli/|${tests}` },
      to: { path: "^apps/local/" },
    },
    {
      name: "packages-know-no-apps",
      comment: "Packages are leaves: they import no app, no demo and no bench.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(apps|demo|bench|e2e)/" },
    },
    {
      name: "scoring-and-statistics-stand-alone",
      comment: "Both are pure and import nothing outside themselves.",
      severity: "error",
      from: { path: "^packages/(scoring|statistics)/src/", pathNot: tests },
      to: { pathNot: "^packages/$1/src/" },
    },
    {
      name: "program-content-knows-scoring-alone",
      comment: "What a change does to a program is decided in the browser and on the server alike.",
      severity: "error",
      from: { path: "^packages/program-content/src/", pathNot: tests },
      to: { pathNot: "^packages/(program-content|scoring)/src/|(^|/)node_modules/zod/" },
    },
    {
      name: "program-content-checks-no-shapes",
      comment: "The browser applies operations without the schemas, which only the server needs.",
      severity: "error",
      from: { path: "^packages/program-content/src/", pathNot: `/src/schema\\.ts$|${tests}` },
      to: {
        path: "^packages/program-content/src/schema\\.ts$|(^|/)node_modules/zod/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-and-charts-know-no-domain",
      comment: "A component knows the domain (features) or the design (ui), never both.",
      severity: "error",
      from: { path: "^packages/(ui|charts)/src/", pathNot: tests },
      to: { path: "^packages/(api-client|program-file)/" },
    },
    {
      name: "features-know-no-features",
      comment: "What two features share belongs to the shell, to ui or to a package.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/" },
      to: { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
    },
    {
      name: "features-know-no-routes",
      comment: "Routes compose features.",
      severity: "error",
      from: { path: "^apps/web/src/(features|shell)/" },
      to: { path: "^apps/web/src/routes/" },
    },
    {
      name: "shell-knows-no-features",
      comment: "The shell is beneath the features.",
      severity: "error",
      from: { path: "^apps/web/src/shell/" },
      to: { path: "^apps/web/src/features/" },
    },
    {
      name: "web-and-server-meet-at-the-api",
      comment:
        "The web app knows the server by the generated client only, and the server nothing of the web app.",
      severity: "error",
      from: { path: "^apps/(web|server)/" },
      to: { path: "^apps/(web|server)/", pathNot: "^apps/$1/" },
    },
    {
      name: "demo-knows-no-apps",
      comment: "The demo is content; the server loads it.",
      severity: "error",
      from: { path: "^demo/src/", pathNot: tests },
      to: { path: "^apps/" },
    },
    {
      name: "infra-stands-alone",
      comment:
        "What sets up machines is no part of the program: it imports no app and no package, and nothing imports it.",
      severity: "error",
      from: { path: "^infra/", pathNot: `${tests}|^infra/aws/test/` },
      to: { path: "^(apps|packages|demo|bench|e2e|scripts)/" },
    },
    {
      name: "nothing-knows-infra",
      comment: "The program runs anywhere and knows nothing of how it is set up.",
      severity: "error",
      from: { path: "^(apps|packages|demo)/" },
      to: { path: "^infra/" },
    },
    {
      name: "no-cycles",
      comment: "Files that import each other cannot be understood or loaded one by one.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that does not resolve would escape every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|^packages/api-client/src/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
