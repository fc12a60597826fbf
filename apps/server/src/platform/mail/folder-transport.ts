import { access, constants, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MailFailure } from "./mail-failure.ts";
import { composeMail } from "./mail-message.ts";
import type { MailTransport } from "./transport.ts";

/** Writes each mail into a folder, as a file that mail programs open. */
export function openFolderTransport(folder: string): MailTransport {
  const inFolder = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      await mkdir(folder, { recursive: true });
      return await work();
    } catch (error) {
      const { message } = error as Error;
      throw new MailFailure("server", `The folder ${folder} cannot be written: ${message}.`, {
        cause: error,
      });
    }
  };
  return {
    target: folder,
    send: async (message, { beforeBody } = {}) => {
      const content = await composeMail(message);
      await beforeBody?.();
      return inFolder(async () => {
        const time = message.date.toISOString().replaceAll(/[:.]/g, "-");
        const name = `${time} ${message.messageId.replaceAll(/[^A-Za-z0-9@.-]/g, "")}`.slice(0, 200);
        const path = join(folder, `${name}.eml`);
        await writeFile(`${path}.part`, content);
        await rename(`${path}.part`, path);
        return { answer: `written to ${path}` };
      });
    },
    verify: () => inFolder(() => access(folder, constants.W_OK)),
    close: async () => {},
  };
}
