import { createInterface } from "node:readline";
import { CommandError } from "./command-error.ts";
import type { PasswordOptions } from "./user.ts";

/** Asks for a password twice without showing it; takes one line where nobody sits at a terminal, or where that is asked for. */
export async function readPassword({ passwordStdin = false }: PasswordOptions = {}): Promise<string> {
  if (passwordStdin || !process.stdin.isTTY) return readLine();
  const password = await readHidden("Password: ");
  if ((await readHidden("Once more: ")) !== password) throw new CommandError("The two passwords differ.");
  return password;
}

async function readLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new CommandError("The password is missing: write it to standard input, or run this at a terminal.");
}

const keys = { interrupt: "\u0003", endOfInput: "\u0004", backspace: "\u0008", erase: "\u007f" } as const;

function readHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // Hidden before it is asked for: who types ahead, or a program that does, must not see it either.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const finish = (settle: () => void) => {
      stdin.off("data", take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
      settle();
    };
    const take = (text: string) => {
      for (const key of text) {
        if (key === "\r" || key === "\n" || key === keys.endOfInput)
          return finish(() => resolve(typed.join("")));
        if (key === keys.interrupt) return finish(() => reject(new CommandError("Nothing was done.")));
        typed = key === keys.backspace || key === keys.erase ? typed.slice(0, -1) : [...typed, key];
      }
    };
    stdin.on("data", take);
  });
}
