/** `down`: people cannot work. `attention`: they can, but something has to be mended before they no longer can. */
export type Severity = "attention" | "down";

export type Reason = {
  severity: Severity;
  /** Also the heading of its section in the runbook. */
  title: string;
  /** What to do first, one sentence each. */
  next: readonly string[];
};

/** Everything a watchdog can find; each has its section in docs/operate/runbook.md. */
export const reasons = {
  nameUnknown: {
    severity: "down",
    title: "The name is not found",
    next: [
      "Ask for the name from another network: dig NAME.",
      "Look whether the domain has expired and whether its DNS record is still there.",
    ],
  },
  unreachable: {
    severity: "down",
    title: "The address cannot be reached",
    next: [
      "Look whether the machine or the load balancer is up, and whether a firewall or security group was changed.",
      "Look whether the watchdog's own network reaches other sites.",
    ],
  },
  refused: {
    severity: "down",
    title: "The connection is refused",
    next: [
      "The machine is up, but nothing listens: look whether the proxy and the program run.",
      "Read the last lines of their logs.",
    ],
  },
  certificateRefused: {
    severity: "down",
    title: "The certificate is not accepted",
    next: [
      "Look when the certificate ends and which names it has: openssl s_client -connect HOST:443 -servername HOST.",
      "Look why it was not renewed, in the log of the proxy.",
    ],
  },
  redirectLoop: {
    severity: "down",
    title: "The address redirects in a circle",
    next: [
      "Look whether the proxy sends X-Forwarded-Proto and TRUSTED_PROXIES names it, where FORCE_HTTPS is true.",
      "Look whether BASE_URL is the address that people open.",
    ],
  },
  noAnswer: {
    severity: "down",
    title: "There is no answer in time",
    next: [
      "Look at the processor and memory of the machine, and at the connections of the database.",
      "Start the program again if it hangs; keep its log.",
    ],
  },
  slow: {
    severity: "attention",
    title: "Answers are slow",
    next: [
      "Look at the processor of the web processes and of the database.",
      "Look whether a large recalculation, an export or a backup is running.",
    ],
  },
  databaseDown: {
    severity: "down",
    title: "The database does not answer",
    next: [
      "Look whether the database is up, whether its disk is full and whether its connections are used up.",
      "Run aquamark doctor where the program runs. The program recovers by itself once the database is back.",
    ],
  },
  proxyError: {
    severity: "down",
    title: "A proxy answers instead of the program",
    next: [
      "The proxy or load balancer finds no healthy web process: look whether any runs.",
      "Read the log of the web processes, then that of the proxy.",
    ],
  },
  programError: {
    severity: "down",
    title: "The program answers with an error",
    next: ["Look for the request's id in the log of the web processes; the line with it has the cause."],
  },
  somethingElse: {
    severity: "down",
    title: "Something else answers",
    next: [
      "Open the address in a browser: a parking page, another site or a sign-in of a proxy may be in front.",
      "Look whether the address that the watchdog asks is still the right one.",
    ],
  },
  detailsRefused: {
    severity: "attention",
    title: "The watchdog may not read the details",
    next: [
      "Give the program and the watchdog the same WATCHDOG_TOKEN, and start the program again.",
      "Until then only /ping is watched.",
    ],
  },
  jobsWaiting: {
    severity: "attention",
    title: "Jobs are not worked on",
    next: [
      "Look whether a worker runs (aquamark work), and read its log.",
      "Look at the list of failed jobs, mend the cause and let them run again.",
    ],
  },
  memoryLow: {
    severity: "attention",
    title: "Memory is nearly used up",
    next: [
      "Give the process more memory or run more of them.",
      "Start it again before it is killed, if it only grows.",
    ],
  },
  checkFails: {
    severity: "attention",
    title: "A check of the program fails",
    next: ["Run aquamark doctor where the program runs; it says what to do for each finding."],
  },
  clocksDiffer: {
    severity: "attention",
    title: "The clocks differ",
    next: ["Look on both machines whether the time is synchronised: timedatectl."],
  },
  wrongVersion: {
    severity: "attention",
    title: "The wrong version answers",
    next: [
      "Look which processes still run the other version, and start them again with the right one.",
      "If the upgrade was taken back on purpose, change WATCHDOG_VERSION.",
    ],
  },
  restarted: {
    severity: "attention",
    title: "It restarted by itself",
    next: [
      "Read the log from before the restart: the last lines tell the cause.",
      "Look whether the machine ran out of memory: dmesg, or the state of the container.",
    ],
  },
  keepsRestarting: {
    severity: "down",
    title: "It keeps restarting",
    next: [
      "Read its log: a wrong setting or a database that is too old is named in the last lines.",
      "If it began with an upgrade, go back to the former version.",
    ],
  },
  containerMissing: {
    severity: "down",
    title: "The container is missing",
    next: [
      "Start it: docker compose up -d, or the unit that makes it.",
      "Look whether the name that the watchdog asks for is right: docker ps --all.",
    ],
  },
  containerStopped: {
    severity: "down",
    title: "The container has stopped",
    next: [
      "Read the log below for the cause, then start it: docker start NAME.",
      "See that its restart policy is always, so that it comes back by itself.",
    ],
  },
  containerUnhealthy: {
    severity: "down",
    title: "The container is unhealthy",
    next: ["It runs, but its health check fails: docker inspect NAME has the last answers of the check."],
  },
  engineDown: {
    severity: "down",
    title: "The container engine does not answer",
    next: [
      "Look at it: systemctl status docker, journalctl --unit docker. Start it: systemctl restart docker.",
      "Look whether the watchdog's user may use it.",
    ],
  },
  engineMissing: {
    severity: "down",
    title: "There is no container engine",
    next: [
      "Neither docker nor podman is on the PATH of the watchdog: install one, or name its folder in PATH.",
    ],
  },
  unitMissing: {
    severity: "down",
    title: "The unit is missing",
    next: [
      "Look which units there are: systemctl list-units --all 'aquamark*'. Install the one that is missing.",
    ],
  },
  unitStopped: {
    severity: "down",
    title: "The unit has stopped",
    next: [
      "Read the log below for the cause, then start it: systemctl start NAME.",
      "See that it is enabled and has Restart=always, so that it comes back by itself.",
    ],
  },
  systemdDown: {
    severity: "down",
    title: "systemd does not answer",
    next: ["Look whether the machine is starting or stopping; else start it again."],
  },
  watchdogFails: {
    severity: "down",
    title: "The watchdog itself fails",
    next: ["Its log has the cause. Until it is mended, look at the target by hand."],
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasons;

/** The anchor of a reason's section in the runbook, as code hosts make it of the heading. */
export function runbookAnchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

/** What is wrong, as one look found it. */
export type Trouble = { reason: ReasonCode; detail: string };

export function severityOf({ reason }: Trouble): Severity {
  return reasons[reason].severity;
}

const severityRank = { attention: 1, down: 2 } as const;

export function isWorse(severity: Severity, than: Severity): boolean {
  return severityRank[severity] > severityRank[than];
}
