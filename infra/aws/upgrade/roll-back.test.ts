import { describe, expect, it } from "vitest";
import { presets, setUpInstallation, stepsOf } from "../test/installation.ts";
import { rollBack, upgrade } from "./upgrade.ts";

const installation = setUpInstallation();

describe.each(presets)("a roll-back of web=%s", (web) => {
  it("can be gone back from after an interruption at any step", async () => {
    await installation.givenInstallation(web);
    const whole = installation.runOn(web);
    await upgrade(whole, "v1.1.0");
    const firstOfChange = whole.said.findIndex((sentence) => sentence.startsWith("making "));

    for (const stopBefore of stepsOf(whole.said, firstOfChange)) {
      await installation.givenInstallation(web);
      await expect(upgrade(installation.runOn(web, { stopBefore }), "v1.1.0")).rejects.toThrow("interrupted");

      await rollBack(installation.runOn(web));

      expect(installation.standing().sort(), `stopped before ${whole.said[stopBefore]}`).toEqual([
        "nothing",
        "v1.0.0 runs all",
      ]);
      expect(
        installation.aws.colourRow(installation.aws.activeColour() === "blue" ? "blue" : "green")?.parameters
          .Version,
      ).toBe("v1.0.0");
    }
  }, 180_000);

  it("goes back after an upgrade without migrating or building, and not back and forth", async () => {
    await installation.givenInstallation(web);
    await upgrade(installation.runOn(web), "v1.1.0");
    const migrations = installation.aws.migrated.length;
    const machineImages = installation.aws.amis.length;

    await rollBack(installation.runOn(web));

    expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
    expect(installation.aws.activeColour()).toBe("blue");
    expect(installation.aws.migrated.length).toBe(migrations);
    expect(installation.aws.amis.length).toBe(machineImages);
    await expect(rollBack(installation.runOn(web))).rejects.toThrow(
      "The last change was the roll-back to v1.0.0.",
    );
  });

  it("finishes a roll-back that was interrupted", async () => {
    await installation.givenInstallation(web);
    await upgrade(installation.runOn(web), "v1.1.0");
    const whole = installation.runOn(web);
    await rollBack(whole);

    // The last sentence comes when everything is done.
    for (const stopBefore of stepsOf(whole.said.slice(0, -1))) {
      await installation.givenInstallation(web);
      await upgrade(installation.runOn(web), "v1.1.0");
      await expect(rollBack(installation.runOn(web, { stopBefore }))).rejects.toThrow("interrupted");

      await rollBack(installation.runOn(web));

      expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
    }
  }, 180_000);
});
