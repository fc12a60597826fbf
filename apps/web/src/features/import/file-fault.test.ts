import { describe, expect, it } from "vitest";
import { fileFault, PROGRAM_FILE_BYTES_MAX } from "./file-fault.ts";

describe("a program file before it is sent", () => {
  it.each(["program.yaml", "program.yml", "Program 2026.JSON"])("may be called %s", (name) => {
    expect(fileFault({ name, size: 1 })).toBeNull();
  });

  it("is refused when its name is of another kind of file", () => {
    expect(fileFault({ name: "program.xlsx", size: 1 })).toBe("kind");
  });

  it("is refused when empty, and when past the largest size", () => {
    expect(fileFault({ name: "program.yaml", size: 0 })).toBe("empty");
    expect(fileFault({ name: "program.yaml", size: PROGRAM_FILE_BYTES_MAX })).toBeNull();
    expect(fileFault({ name: "program.yaml", size: PROGRAM_FILE_BYTES_MAX + 1 })).toBe("too_large");
  });
});
