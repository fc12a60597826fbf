import type { ServerResponse } from "node:http";

type Value = string | number | boolean | undefined | Value[] | { [key: string]: Value };

/** What a service answers when it refuses, in the words its clients know. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A value as the elements of the query protocols; lists are made of `item` elements of that name. */
export function toXml(value: Value, item: string): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((entry) => `<${item}>${toXml(entry, item)}</${item}>`).join("");
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => `<${key}>${toXml(entry, item)}</${key}>`)
      .join("");
  return escaped(String(value));
}

/** Answers in the dialect of the service: JSON, or the XML of a query service or of EC2. */
export function reply(
  response: ServerResponse,
  dialect: "json" | "query" | "ec2",
  action: string,
  result: Record<string, Value>,
): void {
  if (dialect === "json") {
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(result));
    return;
  }
  const body = toXml(result, dialect === "ec2" ? "item" : "member");
  const text = dialect === "ec2" ? body : `<${action}Result>${body}</${action}Result>`;
  response
    .writeHead(200, { "content-type": "text/xml" })
    .end(`<${action}Response><requestId>1</requestId>${text}</${action}Response>`);
}

export function refuse(
  response: ServerResponse,
  dialect: "json" | "query" | "ec2",
  { code, message }: Refusal,
): void {
  if (dialect === "json")
    response
      .writeHead(400, { "content-type": "application/x-amz-json-1.1", "x-amzn-errortype": code })
      .end(JSON.stringify({ __type: code, message }));
  else if (dialect === "ec2")
    response
      .writeHead(400, { "content-type": "text/xml" })
      .end(
        `<Response><Errors><Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error></Errors><RequestID>1</RequestID></Response>`,
      );
  else
    response
      .writeHead(400, { "content-type": "text/xml" })
      .end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
      );
}
