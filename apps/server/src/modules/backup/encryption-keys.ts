import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { BackupFault } from "./backup-fault.ts";

/** The recipients of a text, separated by commas or blanks; a BackupFault where one is none. */
export function readRecipients(text: string): string[] {
  const recipients = text.split(/[\s,]+/).filter((word) => word !== "");
  for (const recipient of recipients) {
    try {
      new Encrypter().addRecipient(recipient);
    } catch {
      throw new BackupFault(
        "BACKUP_KEY must be public keys that begin with age1; make one by aquamark backup key.",
      );
    }
  }
  return recipients;
}

/** The identities of an identity file of age: a secret key a line, with comments. */
export function readIdentities(text: string): string[] {
  const identities = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  for (const identity of identities) {
    try {
      new Decrypter().addIdentity(identity);
    } catch {
      throw new BackupFault("What was given to decrypt with is no age identity: AGE-SECRET-KEY-1...");
    }
  }
  if (identities.length === 0) throw new BackupFault("The identity file holds no key.");
  return identities;
}

/** A new pair of keys: the file to keep safe, and the recipient that goes into BACKUP_KEY. */
export async function generateKey(at: Date): Promise<{ identityFile: string; recipient: string }> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return {
    identityFile: `# created: ${at.toISOString()}\n# public key: ${recipient}\n${identity}\n`,
    recipient,
  };
}
