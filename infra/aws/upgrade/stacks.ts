import {
  type CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  type Parameter,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import { UpgradeFault } from "./fault.ts";
import { type Patience, poll } from "./poll.ts";

export type Stack = {
  name: string;
  status: string;
  parameters: Record<string, string>;
  outputs: Record<string, string>;
};

// What CloudFormation can only delete: a first creation that was given up, or a deletion that stuck.
const beyondUpdate = new Set(["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED"]);
const succeeded = new Set(["CREATE_COMPLETE", "UPDATE_COMPLETE"]);

// The most that CloudFormation takes in a request; a larger template would need a bucket.
const templateBytesMax = 51_200;

/** CloudFormation's stacks, as far as an upgrade needs them. Every wait tells what it waits for. */
export function openStacks(
  client: CloudFormationClient,
  patience: Patience,
  say: (sentence: string) => void,
) {
  async function find(name: string): Promise<Stack | null> {
    try {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
      const stack = Stacks?.[0];
      if (stack === undefined || stack.StackStatus === "DELETE_COMPLETE") return null;
      return {
        name,
        status: stack.StackStatus ?? "",
        parameters: Object.fromEntries(
          (stack.Parameters ?? []).map(({ ParameterKey = "", ParameterValue = "" }) => [
            ParameterKey,
            ParameterValue,
          ]),
        ),
        outputs: Object.fromEntries(
          (stack.Outputs ?? []).map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]),
        ),
      };
    } catch (error) {
      if (error instanceof Error && /does not exist/.test(error.message)) return null;
      throw error;
    }
  }

  async function get(name: string): Promise<Stack> {
    const stack = await find(name);
    if (stack === null)
      throw new UpgradeFault(`There is no stack ${name}. docs/operate/aws.md says how it is made.`);
    return stack;
  }

  /** The stack once nothing changes in it, or null where it is gone. */
  function settled(name: string): Promise<Stack | null> {
    return poll<{ stack: Stack | null }>(patience, say, async () => {
      const stack = await find(name);
      return stack?.status.endsWith("_IN_PROGRESS") ? `${name} is ${stack.status}` : { stack };
    }).then(({ stack }) => stack);
  }

  async function faultsOf(name: string): Promise<string> {
    const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
    const lines: string[] = [];
    for (const event of StackEvents ?? []) {
      // Events come newest first, and begin anew where the stack itself began to change.
      const isStart =
        event.PhysicalResourceId === event.StackId &&
        /^(CREATE|UPDATE)_IN_PROGRESS$/.test(event.ResourceStatus ?? "");
      if (isStart) break;
      const isCancelled = /cancelled/i.test(event.ResourceStatusReason ?? "");
      if (event.ResourceStatus?.endsWith("_FAILED") && event.ResourceStatusReason && !isCancelled)
        lines.push(`${event.LogicalResourceId}: ${event.ResourceStatusReason}`);
    }
    return lines.length === 0 ? "CloudFormation gives no reason" : lines.reverse().join("; ");
  }

  async function expectSuccess(name: string): Promise<Stack> {
    const stack = await settled(name);
    if (stack === null) throw new UpgradeFault(`The stack ${name} was deleted by somebody else.`);
    if (!succeeded.has(stack.status))
      throw new UpgradeFault(`The stack ${name} is ${stack.status}: ${await faultsOf(name)}.`);
    return stack;
  }

  async function update(
    stack: Stack,
    template: string | null,
    parameters: Record<string, string>,
  ): Promise<Stack> {
    const known = template === null ? Object.keys(stack.parameters) : parametersOf(template);
    const all = known.flatMap((key): Parameter[] => {
      const value = parameters[key];
      if (value !== undefined) return [{ ParameterKey: key, ParameterValue: value }];
      return key in stack.parameters ? [{ ParameterKey: key, UsePreviousValue: true }] : [];
    });
    try {
      await client.send(
        new UpdateStackCommand({
          StackName: stack.name,
          ...(template === null ? { UsePreviousTemplate: true } : { TemplateBody: template }),
          Parameters: all,
          Capabilities: ["CAPABILITY_NAMED_IAM"],
        }),
      );
    } catch (error) {
      if (!(error instanceof Error && /No updates are to be performed/.test(error.message))) throw error;
      return stack;
    }
    return expectSuccess(stack.name);
  }

  async function remove(name: string): Promise<void> {
    if ((await settled(name)) === null) return;
    await client.send(new DeleteStackCommand({ StackName: name }));
    const left = await settled(name);
    if (left !== null)
      throw new UpgradeFault(
        `The stack ${name} could not be deleted, ${left.status}: ${await faultsOf(name)}.`,
      );
  }

  return {
    find,
    get,
    settled,
    remove,

    /** The template a stack has once nothing changes in it: in JSON or, by the CDK's own command, in YAML. */
    async templateOf(name: string): Promise<string> {
      if ((await settled(name)) === null) throw new UpgradeFault(`There is no stack ${name}.`);
      const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName: name }));
      return TemplateBody ?? "{}";
    },

    /** Creates the stack, or brings it to this template, from whatever state a former run left it in. */
    async deploy(name: string, template: string, parameters: Record<string, string>): Promise<Stack> {
      const minified = minify(name, template);
      let stack = await settled(name);
      if (stack !== null && beyondUpdate.has(stack.status)) {
        say(`${name} is ${stack.status} and is made anew`);
        await remove(name);
        stack = null;
      }
      if (stack !== null) return update(stack, minified, parameters);
      const known = new Set(parametersOf(minified));
      await client.send(
        new CreateStackCommand({
          StackName: name,
          TemplateBody: minified,
          Parameters: Object.entries(parameters)
            .filter(([key]) => known.has(key))
            .map(([key, value]) => ({ ParameterKey: key, ParameterValue: value })),
          Capabilities: ["CAPABILITY_NAMED_IAM"],
        }),
      );
      return expectSuccess(name);
    },

    /** Brings a stack that is in use to this template; unlike `deploy`, it is never removed to be made anew. */
    async change(name: string, template: string, parameters: Record<string, string>): Promise<Stack> {
      const stack = await settled(name);
      if (stack === null) throw new UpgradeFault(`There is no stack ${name}.`);
      if (beyondUpdate.has(stack.status))
        throw new UpgradeFault(`The stack ${name} is ${stack.status} and cannot be changed.`);
      return update(stack, minify(name, template), parameters);
    },

    /** Changes parameters of a stack that stays as it is otherwise; nothing happens where they have these values. */
    async set(name: string, parameters: Record<string, string>): Promise<Stack> {
      const stack = await settled(name);
      if (stack === null) throw new UpgradeFault(`There is no stack ${name}.`);
      const isSo = Object.entries(parameters).every(([key, value]) => stack.parameters[key] === value);
      return isSo && succeeded.has(stack.status) ? stack : update(stack, null, parameters);
    },
  };
}

export type Stacks = ReturnType<typeof openStacks>;

/** A template without its blanks. @throws UpgradeFault where it is too large all the same. */
function minify(name: string, template: string): string {
  const minified = JSON.stringify(JSON.parse(template));
  if (Buffer.byteLength(minified) > templateBytesMax)
    throw new UpgradeFault(
      `The template of ${name} has more than ${templateBytesMax} bytes, which CloudFormation does not take.`,
    );
  return minified;
}

function parametersOf(template: string): string[] {
  const { Parameters = {} } = JSON.parse(template) as { Parameters?: Record<string, unknown> };
  return Object.keys(Parameters);
}

/** An output the upgrade cannot do without. */
export function outputOf(stack: Stack, key: string): string {
  const value = stack.outputs[key];
  if (value === undefined || value === "")
    throw new UpgradeFault(
      `The stack ${stack.name} has no output ${key}: deploy it from this version first.`,
    );
  return value;
}
