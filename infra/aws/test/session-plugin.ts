// Run as a program, stands in for the session manager's plugin, with its arguments.
import type { Session } from "../upgrade/port-forward.ts";
import { carryDirectly } from "./carry-directly.ts";

const [opened = "{}", region = "", , , request = "{}", endpoint = ""] = process.argv.slice(2);
carryDirectly({
  opened: JSON.parse(opened) as Session["opened"],
  request: JSON.parse(request) as Session["request"],
  region,
  endpoint,
});
