import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { settings } from "../apps/server/src/platform/settings.ts";
import { programDir } from "./generated-file.ts";

type Service = {
  image: string;
  command?: string[];
  entrypoint?: string[];
  restart: string;
  read_only: boolean;
  cap_drop: string[];
  cap_add?: string[];
  security_opt: string[];
  tmpfs: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  networks: string[];
  ports?: string[];
  healthcheck: { test: string[]; interval: string; timeout: string; retries: number };
  depends_on?: Record<string, { condition: string }>;
};
type Compose = {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, null>;
  secrets: Record<string, { file: string }>;
};

const text = readFileSync(join(programDir, "compose.yaml"), "utf8");
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image.includes("aquamark"));
const page = readFileSync(join(programDir, "docs", "operate", "one-machine.md"), "utf8");
const settingNames = Object.values(settings).flatMap(({ name }) => [name, `${name}_FILE`]);

test("there is all that one machine needs", () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    ["backup", "database", "migrate", "proxy", "watchdog", "web", "worker"].sort(),
  );
  expect(Object.fromEntries(ours.map(([name, { command }]) => [name, command?.[0]]))).toMatchObject({
    web: "serve",
    worker: "work",
    migrate: "migrate",
    watchdog: "watchdog",
  });
  expect(compose.services.backup?.command?.[0]).toMatch(/^\s*if aquamark backup;/m);
});

test.each(services)(
  "%s comes up after a reboot, keeps nothing of its own and may do little",
  (name, service) => {
    expect(service.restart).toBe(name === "migrate" ? "on-failure:5" : "always");
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.cap_add ?? []).toEqual(name === "proxy" ? ["NET_BIND_SERVICE"] : []);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.tmpfs.filter((each) => !/^\/[\w/]+:size=\d+m\b/.test(each))).toEqual([]);
    expect(service.healthcheck.test[0]).toBe("CMD");
    expect(service.healthcheck).toMatchObject({ interval: "30s", timeout: "10s", retries: 3 });
    expect(service.image).toMatch(/:(\d|latest)/);
  },
);

test("volumes, networks and secrets are declared where they are used", () => {
  for (const [, service] of services) {
    for (const volume of service.volumes ?? []) {
      const source = volume.replace(/^\$\{\w+:-(\w+)\}/, "$1").split(":")[0] ?? "";
      expect([...Object.keys(compose.volumes), "./deploy/compose/Caddyfile"]).toContain(source);
    }
    for (const network of service.networks) expect(Object.keys(compose.networks)).toContain(network);
    for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets)).toContain(secret);
    for (const other of Object.keys(service.depends_on ?? {}))
      expect(Object.keys(compose.services)).toContain(other);
  }
});

test("web, worker and backup wait for the migration, and that for the database", () => {
  for (const name of ["web", "worker", "backup"])
    expect(compose.services[name]?.depends_on?.migrate).toEqual({
      condition: "service_completed_successfully",
    });
  expect(compose.services.migrate?.depends_on).toEqual({ database: { condition: "service_healthy" } });
});

test("only the proxy is reached from outside, and the database's network leads nowhere", () => {
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["proxy"]);
  expect(compose.services.proxy?.networks).toEqual(["front"]);
  expect(compose.services.database?.networks).toEqual(["back"]);
  expect(compose.networks.back).toEqual({ internal: true });
  expect(services.filter(([, { networks }]) => networks.includes("front")).map(([name]) => name)).toEqual([
    "web",
    "proxy",
  ]);
});

test("secrets come as files, and every other variable is a setting of the program", () => {
  expect(text).not.toMatch(/PASSWORD: |DATABASE_URL: /);
  const unknown = ours.flatMap(([, { environment = {} }]) =>
    Object.keys(environment).filter((name) => !settingNames.includes(name)),
  );

  // What the night's loop reads itself.
  expect(unknown.filter((name) => !["BACKUP_AT"].includes(name))).toEqual([]);
});

test("BASE_URL is said and printed to have no slash at its end, which the proxy could not take", () => {
  const texts = [page, text, readFileSync(join(programDir, ".env.example"), "utf8")];

  const printed = texts.flatMap((each) => [...each.matchAll(/BASE_URL=(https?:\S+)/g)].map(([, url]) => url));
  expect(printed.length).toBeGreaterThan(3);
  expect(printed.filter((url) => url?.endsWith("/"))).toEqual([]);
  expect(settings.baseUrl.description).toContain("with no slash at its end");
});

test("the database's major version is one that the program serves", () => {
  expect(compose.services.database?.image).toMatch(/\/postgres:1[5-8]-bookworm$/);
});

/** The lines of each printed upgrade: with containers, then with systemd alone. */
const upgrades = page
  .split(/^### Upgrade$/m)
  .slice(1)
  .map((section) => /^```\n([\s\S]*?)^```$/m.exec(section)?.[1]?.trim().split("\n") ?? []);

/** The parts of a line that are joined by &&. */
function stepsOf(line: string | undefined): string[] {
  return line?.split(" && ") ?? [];
}

test("an upgrade by containers migrates with the new image before it touches what runs, and only then goes on", () => {
  const steps = stepsOf(upgrades[0]?.at(-1));

  expect(steps).toEqual(["make", "docker compose run --rm --no-deps migrate", "docker compose up --detach"]);
  expect(upgrades[0]?.slice(0, -1).join("\n")).not.toMatch(/ (up|stop|down|restart|rm)\b/);
});

test("an upgrade by systemd migrates with the new version before it touches what runs, and only then goes on", () => {
  const steps = stepsOf(upgrades[1]?.at(-1));
  const [, folder = "none"] = /^git clone .* (\/opt\/aquamark\/\S+) && /.exec(upgrades[1]?.[0] ?? "") ?? [];

  expect(steps).toEqual([
    `AQUAMARK_PROGRAM=${folder} aquamark migrate`,
    `ln -sfn ${folder} /opt/aquamark/current`,
    "systemctl restart aquamark-web aquamark-worker aquamark-watchdog",
  ]);
  expect(upgrades[1]?.slice(0, -1).join("\n")).not.toMatch(/ln -s|systemctl (stop|restart)/);
});

/** Every printed `docker compose run` and `exec`: the page, the options, the service and what it is told. */
const printed = globSync(["README.md", "docs/{operate,guide}/*.md"], { cwd: programDir }).flatMap((path) => {
  const lines = readFileSync(join(programDir, path), "utf8").matchAll(
    /docker compose (run|exec)((?: --(?:entrypoint|volume) \S+| --?[\w-]+)*) ([a-z][\w-]*) ?([^`\n#&]*)/g,
  );
  return [...lines].map(([line, verb, options = "", service = "", args = ""]) => ({
    name: `${path}: ${line}`,
    verb,
    options,
    service,
    args: args.trim(),
  }));
});

test.each(printed)("$name reaches the program and what it needs", ({ verb, options, service, args }) => {
  const found = compose.services[service];
  expect(found, service).toBeDefined();
  const isOurEntrypoint = found?.entrypoint === undefined || / --entrypoint aquamark\b/.test(options);

  const command =
    verb === "exec" ? /^(?:aquamark|(?=cat )) ?(.*)/.exec(args)?.[1] : isOurEntrypoint ? args : undefined;
  expect(command).toBeDefined();
  if (/^(backup|restore)\b/.test(command ?? "")) {
    expect(found?.environment).toHaveProperty("BACKUP_TO");
    expect(found?.volumes?.join()).toMatch(/:\/backups$/);
  }
});
