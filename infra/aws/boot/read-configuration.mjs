// Reads an instance's configuration through its role, before its web process starts: the parameters below
// /aquamark/NAME/config, and the secrets that those below /aquamark/NAME/secrets name. Writes them into memory,
// /run/aquamark, for root alone. Plain JavaScript without a library, since it belongs to the machine.
import { execFileSync } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseEnv } from "node:util";

const { AQUAMARK_NAME: name, AQUAMARK_COLOUR: colour } = process.env;
// By the names that systemd gives them.
const { RUNTIME_DIRECTORY: folder = "/run/aquamark", CONFIGURATION_DIRECTORY: etc = "/etc/aquamark" } =
  process.env;
const metadata = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT || "http://169.254.169.254";
const tries = 5;

class Mismatch extends Error {}

/** A value that the engine's file cannot hold, however often it is read. */
class Unwritable extends Error {}

async function answer(url, options) {
  const reply = await fetch(url, { ...options, signal: AbortSignal.timeout(10_000) });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${new URL(url).host} answers ${reply.status}: ${text.slice(0, 300)}`);
  return text;
}

/** The instance's region and its role's keys, by version 2 of the metadata service alone. */
async function readRole() {
  const token = await answer(`${metadata}/latest/api/token`, {
    method: "PUT",
    headers: { "x-aws-ec2-metadata-token-ttl-seconds": "300" },
  });
  const get = (path) =>
    answer(`${metadata}/latest/meta-data/${path}`, { headers: { "x-aws-ec2-metadata-token": token } });
  const region = await get("placement/region");
  const role = (await get("iam/security-credentials/")).trim();
  const keys = JSON.parse(await get(`iam/security-credentials/${role}`));
  return { region, id: keys.AccessKeyId, secret: keys.SecretAccessKey, token: keys.Token };
}

const hash = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

/** Asks a service of AWS that speaks JSON 1.1, signed by version 4. */
async function ask(role, service, target, input) {
  const fixed = process.env[`AWS_ENDPOINT_URL_${service === "ssm" ? "SSM" : "SECRETS_MANAGER"}`];
  const end = role.region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const url = new URL(fixed || `https://${service}.${role.region}.${end}`);
  const body = JSON.stringify(input);
  const at = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    host: url.host,
    "x-amz-date": at,
    "x-amz-security-token": role.token,
    "x-amz-target": target,
  };
  const signed = Object.keys(headers).join(";");
  const lines = Object.entries(headers).map(([key, value]) => `${key}:${value}\n`);
  const canonical = ["POST", "/", "", lines.join(""), signed, hash(body)].join("\n");
  const scope = `${at.slice(0, 8)}/${role.region}/${service}/aws4_request`;
  const key = scope.split("/").reduce(hmac, `AWS4${role.secret}`);
  const signature = hmac(key, ["AWS4-HMAC-SHA256", at, scope, hash(canonical)].join("\n")).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${role.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  const { host: _host, ...sent } = headers;
  return JSON.parse(await answer(url, { method: "POST", headers: { ...sent, authorization }, body }));
}

async function readPath(role, path) {
  const found = {};
  let NextToken;
  do {
    const page = await ask(role, "ssm", "AmazonSSM.GetParametersByPath", {
      Path: path,
      WithDecryption: true,
      ...(NextToken ? { NextToken } : {}),
    });
    for (const { Name, Value } of page.Parameters) found[Name.slice(path.length + 1)] = Value;
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

async function readConfiguration() {
  const role = await readRole();
  const { Parameter } = await ask(role, "ssm", "AmazonSSM.GetParameter", {
    Name: `/aquamark/${name}/${colour}/image`,
  });
  const baked = readFileSync(`${etc}/image`, "utf8").trim();
  if (Parameter.Value !== baked)
    throw new Mismatch(`${colour} is to run ${Parameter.Value}, and this machine image holds ${baked}`);
  const variables = await readPath(role, `/aquamark/${name}/config`);
  if (Object.keys(variables).length === 0) throw new Error(`there is nothing below /aquamark/${name}/config`);
  const secrets = await readPath(role, `/aquamark/${name}/secrets`);
  for (const [variable, SecretId] of Object.entries(secrets)) {
    const { SecretString } = await ask(role, "secretsmanager", "secretsmanager.GetSecretValue", { SecretId });
    // Editors and echo end a file with a line break, which belongs to no value.
    variables[variable] = SecretString.replace(/\r?\n$/, "");
  }
  return variables;
}

/** Where a port forward to this machine comes from, as the container sees it. */
function bridgeAddress() {
  const format = "{{(index .IPAM.Config 0).Gateway}}";
  return execFileSync("docker", ["network", "inspect", "bridge", "--format", format], {
    encoding: "utf8",
  }).trim();
}

function write(file, lines) {
  writeFileSync(`${folder}/${file}.part`, `${lines.join("\n")}\n`, { mode: 0o600 });
  renameSync(`${folder}/${file}.part`, `${folder}/${file}`);
}

/** A line that the watchdog reads as this value; none where there is no such line, which stops no web process. */
function quoted([variable, value]) {
  const marks = ["'", '"', "`"].filter((mark) => !value.includes(mark));
  // Without marks, one at the beginning would reach into the lines below.
  if (!/^['"`]/.test(value)) marks.push("");
  const line = marks
    .map((mark) => `${variable}=${mark}${value}${mark}`)
    .find((each) => parseEnv(each)[variable] === value);
  if (line === undefined)
    console.error(`ATTENTION: the watchdog does not get ${variable}, which no quotation mark can hold`);
  return line ?? [];
}

async function main() {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const variables = await readConfiguration();
      variables.TRUSTED_PROXIES = [variables.TRUSTED_PROXIES, bridgeAddress()].filter(Boolean).join(",");
      const entries = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [variable, value] of entries)
        if (/[\n\r\0]/.test(value)) throw new Unwritable(`${variable} has more than one line`);
      write(
        "web.env",
        entries.map(([variable, value]) => `${variable}=${value}`),
      );
      write("watchdog.env", entries.flatMap(quoted));
      console.log(`read ${entries.length} variables: ${Object.keys(variables).sort().join(", ")}`);
      return;
    } catch (error) {
      if (error instanceof Mismatch) throw error;
      const reason = error.cause?.message ?? error.message;
      const isUnwritable = error instanceof Unwritable;
      if (attempt < tries && !isUnwritable) {
        console.error(`configuration not read yet: ${reason}`);
        await sleep(attempt * 1_000);
      } else if (existsSync(`${folder}/web.env`)) {
        // A process that ended must come back even while AWS does not answer, or holds what cannot be used.
        console.error(
          `${isUnwritable ? "ATTENTION: " : ""}configuration not read, the one of the last start is kept: ${reason}`,
        );
        return;
      } else throw new Error(`configuration not read: ${reason}`, { cause: error });
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
