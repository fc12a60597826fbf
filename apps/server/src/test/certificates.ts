import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";

/** A certificate and its key, in PEM form. */
export type TestCertificate = { certificate: string; key: string };

export type TestAuthority = {
  /** Its own certificate, in PEM form. */
  certificate: string;
  /** A server's certificate for a host name or an IPv4 address. */
  issue(host: string): TestCertificate;
};

// X.509 in DER, as far as a test server needs it: RFC 5280.
function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const bytes = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  const length = content.length < 128 ? [content.length] : [0x80 + bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
const hex = (text: string) => Buffer.from(text, "hex");
const truth = tagged(0x01, Buffer.from([0xff]));

const commonNameId = hex("0603550403");
const basicConstraintsId = hex("0603551d13");
const subjectAltNameId = hex("0603551d11");
const ecdsaWithSha256 = sequence(hex("06082a8648ce3d040302"));
const version3 = hex("a003020102");

function named(name: string): Buffer {
  return sequence(tagged(0x31, sequence(commonNameId, tagged(0x0c, Buffer.from(name)))));
}

function time(year: number): Buffer {
  return tagged(0x18, Buffer.from(`${year}0101000000Z`));
}

function extension(id: Buffer, isCritical: boolean, value: Buffer): Buffer {
  return sequence(id, ...(isCritical ? [truth] : []), tagged(0x04, value));
}

type Claims = { subject: string; issuer: string; publicKey: KeyObject; extensions: Buffer[] };

function signed({ subject, issuer, publicKey, extensions }: Claims, signer: KeyObject): string {
  const claims = sequence(
    version3,
    tagged(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)])),
    ecdsaWithSha256,
    named(issuer),
    sequence(time(2020), time(2120)),
    named(subject),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", claims, signer);
  const der = sequence(claims, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  const lines = der.toString("base64").replaceAll(/(.{64})/g, "$1\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** An authority of its own, made anew, so that no key lies in the repository and none runs out. */
export function givenAuthority(name = "Test authority"): TestAuthority {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    certificate: signed(
      {
        subject: name,
        issuer: name,
        publicKey: authority.publicKey,
        extensions: [extension(basicConstraintsId, true, sequence(truth))],
      },
      authority.privateKey,
    ),
    issue: (host) => {
      const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const altName =
        isIP(host) === 4
          ? tagged(0x87, Buffer.from(host.split(".").map(Number)))
          : tagged(0x82, Buffer.from(host));
      return {
        certificate: signed(
          {
            subject: host,
            issuer: name,
            publicKey: server.publicKey,
            extensions: [extension(subjectAltNameId, false, sequence(altName))],
          },
          authority.privateKey,
        ),
        key: server.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
      };
    },
  };
}
