import { expect, it } from "vitest";
import { describeFault } from "./describe-fault.ts";

it("an id that is none is told as such, and a part's variable as the scoring engine tells it", () => {
  const fault = { code: "id_invalid", params: { id: "1x" } };

  expect(describeFault({ ...fault, path: "measure.id" })).toContain("UUID");
  expect(describeFault({ ...fault, path: "set.parts.0.id" })).not.toContain("UUID");
  expect(describeFault({ ...fault, path: "set.parts.0.id" })).toContain("variable");
});
