import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSignature, type Refusal, type SigningKey } from "./check-signature.ts";

export type RdsSnapshot = {
  name: string;
  instance: string;
  status: string;
  kind: "manual" | "automated";
  tags: Record<string, string>;
};

export type RdsServer = {
  endpoint: string;
  key: SigningKey;
  /** The settings of a program that asks this server, and nobody else. */
  env: Record<string, string>;
  snapshots: RdsSnapshot[];
  /** What becomes of a new snapshot, one status each time it is asked about; the last one stays. */
  course: string[];
  stop(): Promise<void>;
};

/** A small RDS on 127.0.0.1 that makes, lists and deletes snapshots of one database, and checks every signature. */
export async function startRdsServer({
  instance = "aquamark",
  pageSize = 100,
}: {
  instance?: string;
  pageSize?: number;
} = {}): Promise<RdsServer> {
  const key = { accessKeyId: `AK${randomUUID()}`, secretAccessKey: randomUUID(), region: "eu-central-1" };
  const snapshots: RdsSnapshot[] = [];
  const course = ["creating", "available"];
  const asked = new Map<string, number>();

  function act(form: URLSearchParams): string | Refusal {
    const name = form.get("DBSnapshotIdentifier") ?? "";
    const wanted = form.get("DBInstanceIdentifier");
    const found = snapshots.find((snapshot) => snapshot.name === name);
    switch (form.get("Action")) {
      case "CreateDBSnapshot": {
        if (wanted !== instance) return fault(404, "DBInstanceNotFound", `DBInstance ${wanted} not found.`);
        if (found !== undefined) return fault(400, "DBSnapshotAlreadyExists", `${name} exists already.`);
        if (!/^[a-z](?:-?[a-z0-9])*$/i.test(name))
          return fault(400, "InvalidParameterValue", `${name} is no name.`);
        const tags = Object.fromEntries(
          [...form.keys()]
            .filter((field) => /^Tags\.Tag\.\d+\.Key$/.test(field))
            .map((field) => [form.get(field) ?? "", form.get(field.replace(/Key$/, "Value")) ?? ""]),
        );
        snapshots.push({ name, instance, status: course[0] ?? "creating", kind: "manual", tags });
        asked.set(name, 0);
        return reply("CreateDBSnapshot", "");
      }
      case "DescribeDBSnapshots": {
        if (name !== "") {
          if (found === undefined) return fault(404, "DBSnapshotNotFound", `${name} not found.`);
          const times = asked.get(name) ?? course.length;
          found.status = course[Math.min(times, course.length - 1)] ?? found.status;
          asked.set(name, times + 1);
          return reply("DescribeDBSnapshots", `<DBSnapshots>${described(found)}</DBSnapshots>`);
        }
        const kind = form.get("SnapshotType");
        const matching = snapshots.filter((s) => s.instance === wanted && (kind === null || s.kind === kind));
        const from = Number(form.get("Marker") ?? 0);
        const page = matching.slice(from, from + pageSize);
        const next = from + pageSize < matching.length ? `<Marker>${from + pageSize}</Marker>` : "";
        return reply(
          "DescribeDBSnapshots",
          `${next}<DBSnapshots>${page.map(described).join("")}</DBSnapshots>`,
        );
      }
      case "DeleteDBSnapshot":
        if (found === undefined) return fault(404, "DBSnapshotNotFound", `${name} not found.`);
        snapshots.splice(snapshots.indexOf(found), 1);
        return reply("DeleteDBSnapshot", "");
      default:
        return fault(400, "InvalidAction", `${form.get("Action")} is not understood.`);
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const refused = await checkSignature(request, body, "rds", key);
    const outcome = refused ?? act(new URLSearchParams(body.toString("utf8")));
    response.setHeader("Content-Type", "text/xml");
    if (typeof outcome === "string") return void response.end(outcome);
    response.statusCode = outcome.status;
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${outcome.code}</Code><Message>${outcome.message}</Message></Error></ErrorResponse>`,
    );
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    key,
    env: {
      // The SDK's own variable for the address of one service.
      AWS_ENDPOINT_URL_RDS: endpoint,
      AWS_REGION: key.region,
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    },
    snapshots,
    course,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function described({ name, instance, status, kind, tags }: RdsSnapshot): string {
  const list = Object.entries(tags).map(
    ([Key, Value]) => `<Tag><Key>${Key}</Key><Value>${Value}</Value></Tag>`,
  );
  return `<DBSnapshot><DBSnapshotIdentifier>${name}</DBSnapshotIdentifier><DBInstanceIdentifier>${instance}</DBInstanceIdentifier><Status>${status}</Status><SnapshotType>${kind}</SnapshotType><AllocatedStorage>100</AllocatedStorage><PercentProgress>50</PercentProgress><TagList>${list.join("")}</TagList></DBSnapshot>`;
}

const reply = (action: string, result: string) =>
  `<${action}Response xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><${action}Result>${result}</${action}Result></${action}Response>`;

function fault(status: number, code: string, message: string): Refusal {
  return { status, code, message };
}
