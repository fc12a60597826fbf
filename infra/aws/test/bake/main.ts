// npm run test:bake: bakes an image in a Debian made by debootstrap, boots it with systemd as its first process and
// the real engine, and looks at what an instance does: at its first start, when its container is killed, when the
// machine starts again, and while AWS does not answer. Needs root and Debian packages, and is no part of npm test.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { readBakeFiles } from "../../parts/bake-component.ts";
import { startInstanceServer } from "./instance-server.ts";
import { boot, hostAddress, type Machine, nameServer, run, until } from "./machine.ts";
import { digestInLayout } from "./registry-server.ts";

const packages = {
  debootstrap: "debootstrap",
  buildah: "buildah",
  "systemd-nspawn": "systemd-container",
  slirp4netns: "slirp4netns",
  nsenter: "util-linux",
};
const infraDir = join(import.meta.dirname, "../..");
const say = (sentence: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${sentence}`);
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

function findMissing(): string[] {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  const missing = Object.entries(packages).filter(
    ([program]) => !folders.some((folder) => existsSync(join(folder, program))),
  );
  return [
    ...(process.getuid?.() === 0 ? [] : ["the rights of root"]),
    ...missing.map(([program, name]) => `${program} (Debian package ${name})`),
  ];
}

/** An image by buildah, over the same Debian, with this Node and the test's program. */
async function makeImage(dir: string, base: string): Promise<string> {
  const layout = join(dir, "image");
  const buildah = (...args: string[]) =>
    run("buildah", [
      "--root",
      join(dir, "storage"),
      "--runroot",
      join(dir, "run"),
      "--storage-driver",
      "vfs",
      ...args,
    ]);
  const app = join(dir, "app");
  mkdirSync(join(app, "bin"), { recursive: true });
  cpSync(join(import.meta.dirname, "program.mjs"), join(app, "bin", "aquamark.mjs"));
  const container = (await buildah("from", "scratch")).trim();
  await buildah("copy", container, base, "/");
  await buildah("copy", container, process.execPath, "/usr/local/bin/node");
  await buildah("copy", container, app, "/app");
  await buildah(
    "config",
    "--user",
    "10001",
    "--entrypoint",
    '["/usr/local/bin/node","/app/bin/aquamark.mjs"]',
    container,
  );
  await buildah("commit", "--rm", container, `oci:${layout}`);
  return layout;
}

function place(root: string): void {
  for (const { path, content } of readBakeFiles(infraDir)) {
    const file = join(root, "opt/aquamark", path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Files of a folder that hold one of these texts. */
async function filesWith(root: string, texts: string[]): Promise<string> {
  const patterns = texts.flatMap((text) => ["-e", text]);
  return run("grep", ["-rlFa", ...patterns, "--exclude-dir=proc", "--exclude-dir=sys", root]).catch(
    (error: { code?: number; stdout?: string }) => {
      if (error.code === 1) return "";
      throw error;
    },
  );
}

async function main(dir: string, machines: Machine[]): Promise<void> {
  const start = async (root: string) => {
    const machine = await boot(root);
    machines.push(machine);
    return machine;
  };
  const base = join(dir, "base");
  say("making a Debian by debootstrap");
  await run("debootstrap", ["--variant=minbase", "--include=ca-certificates", "bookworm", base]);
  say("making an image by buildah");
  const layout = await makeImage(dir, base);
  const root = join(dir, "root");
  await run("cp", ["-a", base, root]);
  await run("chroot", [
    root,
    "apt-get",
    "-q",
    "install",
    "-y",
    "--no-install-recommends",
    "systemd",
    "systemd-sysv",
  ]);

  const aws = await startInstanceServer(layout);
  const image = `${hostAddress}:${aws.port}/aquamark@${digestInLayout(layout)}`;
  const secrets = {
    AUTH_SECRET: randomBytes(24).toString("hex"),
    SMTP_PASSWORD: `${randomBytes(12).toString("hex")}'"$#`,
  };
  const databaseUrl = `postgres://aquamark:${randomBytes(12).toString("hex")}@db.example.org/aquamark`;
  aws.parameters.set("/aquamark/aquamark/blue/image", image);
  aws.parameters.set("/aquamark/aquamark/config/DATABASE_URL", databaseUrl);
  aws.parameters.set("/aquamark/aquamark/config/TRUSTED_PROXIES", "10.20.0.0/24,loopback");
  aws.parameters.set("/aquamark/aquamark/config/MAIL_FROM", 'Aquamark "test" <aquamark@example.org> #1');
  for (const [variable, value] of Object.entries(secrets)) {
    aws.parameters.set(`/aquamark/aquamark/secrets/${variable}`, `arn:${variable}`);
    // As a file gives it that an editor has ended.
    aws.secrets.set(`arn:${variable}`, `${value}\n`);
  }
  const secretTexts = [...Object.values(secrets), databaseUrl, aws.key.secretAccessKey, aws.sessionToken];

  say("baking, on a builder that has booted");
  place(root);
  rmSync(join(root, "etc/resolv.conf"), { force: true });
  writeFileSync(join(root, "etc/resolv.conf"), `nameserver ${nameServer}\n`);
  mkdirSync(join(root, "etc/docker"), { recursive: true });
  // The stand-in for the registry has no certificate.
  writeFileSync(
    join(root, "etc/docker/daemon.json"),
    JSON.stringify({ "insecure-registries": [`${hostAddress}:${aws.port}`] }),
  );
  const builder = await start(root);
  const bake = () => builder.inside("bash", "/opt/aquamark/bake/bake.sh", image, "v1.0.0");
  await assert.rejects(
    builder.inside("bash", "/opt/aquamark/bake/bake.sh", image.replace(/@.*/, ":latest"), "v1.0.0"),
    /names no image by its digest/,
  );
  assert.match(await bake(), /bake: done, v1\.0\.0 as /);
  say("baking again, which changes nothing");
  await bake();
  await assert.rejects(
    builder.inside("bash", "/opt/aquamark/bake/bake.sh", image, "v9.9.9"),
    /the image holds version v1\.0\.0, not v9\.9\.9/,
  );
  await bake();
  for (const unit of ["aquamark-web", "aquamark-watchdog", "docker"])
    assert.equal((await builder.inside("systemctl", "is-enabled", unit)).trim(), "enabled");
  const verified = await builder.inside(
    "sh",
    "-c",
    "systemd-analyze verify /etc/systemd/system/aquamark-web.service /etc/systemd/system/aquamark-watchdog.service 2>&1",
  );
  assert.doesNotMatch(verified, /aquamark/);
  await builder.powerOff();

  say("looking for what must not be in a baked image");
  assert.equal(aws.requests.length, 0, "the bake asked for configuration");
  assert.equal(await filesWith(root, secretTexts), "");
  assert.equal(existsSync(join(root, "etc/aquamark/stack.env")), false);
  assert.equal(readFileSync(join(root, "etc/machine-id"), "utf8"), "");
  assert.equal(existsSync(join(root, "usr/bin/docker-credential-ecr-login")), false);

  say("starting an instance: nothing runs before its user data has said whose it is");
  writeFileSync(
    join(root, "etc/aquamark/aws.env"),
    ["AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_ENDPOINT_URL_SSM", "AWS_ENDPOINT_URL_SECRETS_MANAGER"]
      .map((variable) => `${variable}=http://${hostAddress}:${aws.port}\n`)
      // The log goes to the engine: there is no CloudWatch here.
      .concat("AQUAMARK_LOG=--log-driver json-file\n")
      .join(""),
  );
  const instance = await start(root);
  const state = (machine: Machine, unit: string) =>
    machine
      .inside("systemctl", "is-active", unit)
      .catch((error: { stdout?: string }) => error.stdout ?? "")
      .then((text) => text.trim());
  assert.equal(await state(instance, "aquamark-web"), "inactive");
  await assert.rejects(
    instance.inside("/opt/aquamark/boot/boot.sh", "aquamark", "red"),
    /names no installation and colour/,
  );
  await instance.inside("/opt/aquamark/boot/boot.sh", "aquamark", "blue");
  const up = (machine: Machine) =>
    until("the container to answer", async () =>
      (await machine.answers("/ping")) === "Web services are UP" ? true : null,
    );
  await up(instance);
  const given = JSON.parse((await instance.answers("/")) ?? "") as Record<string, string>;
  assert.deepEqual(given, {
    database: hash(databaseUrl),
    auth: hash(secrets.AUTH_SECRET),
    proxies: `10.20.0.0/24,loopback,${given.visitor}`,
    from: 'Aquamark "test" <aquamark@example.org> #1',
    visitor: given.visitor,
    root: "read-only",
  });

  say("looking at where the configuration lies");
  const lies = await instance.inside(
    "stat",
    "--format",
    "%a %U %n",
    "/run/aquamark",
    "/run/aquamark/web.env",
    "/run/aquamark/watchdog.env",
  );
  assert.equal(
    lies.trim(),
    "700 root /run/aquamark\n600 root /run/aquamark/web.env\n600 root /run/aquamark/watchdog.env",
  );
  assert.equal(
    (await instance.inside("stat", "--file-system", "--format", "%T", "/run/aquamark")).trim(),
    "tmpfs",
  );
  const parsed = await instance.inside(
    "/opt/aquamark/bin/node",
    "-p",
    "JSON.stringify(require('node:util').parseEnv(require('node:fs').readFileSync('/run/aquamark/watchdog.env', 'utf8')))",
  );
  assert.equal((JSON.parse(parsed) as Record<string, string>).SMTP_PASSWORD, secrets.SMTP_PASSWORD);
  assert.equal(await state(instance, "aquamark-watchdog"), "active");
  assert.doesNotMatch(await instance.inside("journalctl", "--no-pager"), new RegExp(secrets.AUTH_SECRET));

  const container = (machine: Machine) =>
    machine
      .inside("docker", "ps", "--quiet", "--no-trunc", "--filter", "name=aquamark-web")
      .then((id) => id.trim());
  const comesBack = async (machine: Machine, kill: () => Promise<unknown>) => {
    const before = await container(machine);
    assert.notEqual(before, "");
    await kill();
    await until("another container", async () => {
      const now = await container(machine);
      return now !== "" && now !== before ? now : null;
    });
    await up(machine);
  };
  say("killing the container");
  await comesBack(instance, () => instance.inside("docker", "kill", "aquamark-web"));
  say("killing the engine");
  await comesBack(instance, () => instance.inside("systemctl", "kill", "--signal=KILL", "docker.service"));
  say("killing the container while AWS does not answer");
  aws.setAway(true);
  await comesBack(instance, () => instance.inside("docker", "kill", "aquamark-web"));
  aws.setAway(false);
  await instance.powerOff();

  say("starting the machine again");
  assert.equal(await filesWith(join(root, "etc"), secretTexts), "");
  const again = await start(root);
  await up(again);

  say("changing the image the colour is to run, which this machine image does not hold");
  aws.parameters.set("/aquamark/aquamark/blue/image", image.replace(/.{8}$/, "00000000"));
  await again.inside("systemctl", "restart", "--no-block", "aquamark-web");
  await until("the unit to say why it does not start", async () =>
    /blue is to run .*00000000, and this machine image holds/.test(
      await again.inside("journalctl", "--no-pager", "--unit", "aquamark-web"),
    )
      ? true
      : null,
  );
  assert.equal(await again.answers("/ping"), null);
  await again.powerOff();
  await aws.close();
}

const missing = findMissing();
if (missing.length > 0) {
  console.error(`npm run test:bake needs ${missing.join(", ")}.`);
  process.exit(2);
}
const dir = mkdtempSync(join(process.env.AQUAMARK_BAKE_DIR ?? tmpdir(), "aquamark-bake-"));
chmodSync(dir, 0o755);
const machines: Machine[] = [];
try {
  await main(dir, machines);
  say("the bake and boot scripts do what they should");
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const machine of machines) machine.kill();
  if (process.exitCode === 1 && process.env.AQUAMARK_BAKE_KEEP) say(`kept: ${dir}`);
  else rmSync(dir, { recursive: true, force: true });
}
process.exit();
