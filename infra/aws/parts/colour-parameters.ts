import { CfnCondition, CfnParameter, Fn, type ICfnConditionExpression, Token } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { bakedImagePrefix, runStates } from "../names.ts";

/** What a deployment of a colour has to say: which image, and which of its processes run. */
export class ColourParameters extends Construct {
  /** repository@sha256:digest. Web, workers and migration all run it. */
  readonly image: string;
  readonly version: string;
  /** The baked image and its name; null where the web runs on Fargate. */
  readonly baked: { id: string; name: string } | null;
  private readonly webRuns: CfnCondition;
  private readonly workersRun: CfnCondition;

  constructor(scope: Construct, id: string, config: InstallationConfig) {
    super(scope, id);
    const parameter = (name: string, props: ConstructorParameters<typeof CfnParameter>[2]) => {
      const made = new CfnParameter(this, name, props);
      made.overrideLogicalId(name);
      return made;
    };
    this.image = parameter("Image", {
      description: "The image that web, workers and migration run, as repository@sha256:digest",
      allowedPattern: "[^@\\s]+@sha256:[0-9a-f]{64}",
      constraintDescription: "must name an image by its digest, as repository@sha256:...",
    }).valueAsString;
    this.version = parameter("Version", {
      description: "The version of that image",
      allowedPattern: "[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
    }).valueAsString;
    this.baked =
      config.web === "instances"
        ? {
            id: parameter("AmiId", {
              type: "AWS::EC2::Image::Id",
              description: "The baked image that holds the image",
            }).valueAsString,
            name: parameter("AmiName", {
              description: "The name of the baked image, which its launch template gets too",
              allowedPattern: `${bakedImagePrefix}-[A-Za-z0-9._-]{1,110}-[0-9]+`,
            }).valueAsString,
          }
        : null;
    // Nothing runs at first, so that the migration can run from this stack before anything else of it does.
    const runs = parameter("Runs", {
      description: "What of this colour runs, besides the migration that is started by hand",
      default: "nothing",
      allowedValues: [...runStates],
    }).valueAsString;
    const condition = (name: string, expression: ICfnConditionExpression) => {
      const made = new CfnCondition(this, name, { expression });
      made.overrideLogicalId(name);
      return made;
    };
    this.workersRun = condition("WorkersRun", Fn.conditionEquals(runs, "all"));
    this.webRuns = condition("WebRuns", Fn.conditionNot(Fn.conditionEquals(runs, "nothing")));
  }

  /** The number while workers run, else 0. */
  whileWorkersRun(count: number): number {
    return ifElseNone(this.workersRun, count, 0);
  }

  /** How many web processes there are at least, at first and at most, each a parameter of its own. */
  webCounts(config: InstallationConfig): { min: number; desired: number; max: number } {
    const count = (name: string, value: number) => {
      const asked = new CfnParameter(this, name, {
        type: "Number",
        description: "How many web processes there are, two at least",
        default: value,
        minValue: 2,
      });
      asked.overrideLogicalId(name);
      return ifElseNone(this.webRuns, asked.valueAsNumber, none);
    };
    // An auto-scaling group takes its counts as text, a service as numbers.
    const none = config.web === "instances" ? "0" : 0;
    const { min, desired, max } = config.webGroup;
    return { min: count("WebMin", min), desired: count("WebDesired", desired), max: count("WebMax", max) };
  }
}

function ifElseNone(condition: CfnCondition, count: number, none: 0 | "0"): number {
  return Token.asNumber(Fn.conditionIf(condition.logicalId, count, none));
}
