// What the test's image runs as `aquamark`: it stands in for the program, which has a test of its own image. It
// answers only where it was given its configuration, and tells what it was given, by hash.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";

const [command] = process.argv.slice(2);
const hash = (text) =>
  createHash("sha256")
    .update(text ?? "")
    .digest("hex");
if (command === "--version") console.log("v1.0.0");
else if (command === "watchdog") {
  console.log(`watching with ${process.argv.slice(3).join(" ")}`);
  setInterval(() => {}, 60_000);
} else if (command === "serve") {
  const { DATABASE_URL, AUTH_SECRET, TRUSTED_PROXIES, MAIL_FROM } = process.env;
  if (!DATABASE_URL || !AUTH_SECRET) throw new Error("DATABASE_URL and AUTH_SECRET are missing");
  let root = "read-only";
  try {
    writeFileSync("/written", "");
    root = "writable";
  } catch {
    writeFileSync("/tmp/written", "");
  }
  process.on("SIGTERM", () => process.exit(0));
  createServer((request, response) => {
    if (request.url === "/ping") response.end("Web services are UP");
    else
      response.end(
        JSON.stringify({
          database: hash(DATABASE_URL),
          auth: hash(AUTH_SECRET),
          proxies: TRUSTED_PROXIES,
          from: MAIL_FROM,
          visitor: request.socket.remoteAddress,
          root,
        }),
      );
  }).listen(8000, "0.0.0.0");
} else throw new Error(`${command} is no command`);
