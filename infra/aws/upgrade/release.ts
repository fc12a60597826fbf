import { DescribeImagesCommand } from "@aws-sdk/client-ec2";
import { DescribeImagesCommand as DescribeContainerImagesCommand } from "@aws-sdk/client-ecr";
import {
  GetImageCommand,
  type ImageState,
  ListImagePipelineImagesCommand,
  StartImagePipelineExecutionCommand,
} from "@aws-sdk/client-imagebuilder";
import { GetParameterCommand, PutParameterCommand } from "@aws-sdk/client-ssm";
import { bakedImagePrefix, type Colour } from "../names.ts";
import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";
import { type Patience, poll } from "./poll.ts";
import { outputOf, type Stack, type Stacks } from "./stacks.ts";

/** A machine image, which holds a container image and is named after its version. */
export type Baked = { id: string; name: string };

/** What a colour runs: the version's name, its image by digest, and on instances the machine image made of it. */
export type Release = { version: string; image: string; baked: Baked | null };

/** The last change of an installation, kept in the parameter store so that any machine can go on with it. */
export type Change = {
  by: "upgrade" | "rollback";
  from: Release | null;
  to: Release;
  /** The colour that gets the new release. */
  colour: Colour;
  isDone: boolean;
};

/** The release a colour's stack was deployed with, or null where it has no parameters to say so. */
export function releaseOf(stack: Stack | null): Release | null {
  const { Image: image, Version: version, AmiId, AmiName } = stack?.parameters ?? {};
  if (!image || !version) return null;
  return { version, image, baked: AmiId && AmiName ? { id: AmiId, name: AmiName } : null };
}

/** The digest that a tag of the repository stands for, or null where there is no such tag. */
export async function findDigest(
  { ecr }: AwsClients,
  repository: string,
  tag: string,
): Promise<string | null> {
  try {
    const { imageDetails } = await ecr.send(
      new DescribeContainerImagesCommand({ repositoryName: repository, imageIds: [{ imageTag: tag }] }),
    );
    return imageDetails?.[0]?.imageDigest ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === "ImageNotFoundException") return null;
    throw error;
  }
}

/** The newest machine image that was baked of this container image, or null. */
export async function findBaked({ ec2 }: AwsClients, image: string): Promise<Baked | null> {
  const { Images } = await ec2.send(
    new DescribeImagesCommand({
      Owners: ["self"],
      Filters: [
        { Name: "tag:aquamark:image", Values: [image] },
        { Name: "state", Values: ["available"] },
      ],
    }),
  );
  const newest = (Images ?? []).sort((a, b) => (b.CreationDate ?? "").localeCompare(a.CreationDate ?? ""))[0];
  return newest?.ImageId && newest.Name ? { id: newest.ImageId, name: newest.Name } : null;
}

/** How often this version was baked already: former machine images stay, so the next one has another number. */
async function countBaked({ ec2 }: AwsClients, version: string): Promise<number> {
  const { Images } = await ec2.send(
    new DescribeImagesCommand({
      Owners: ["self"],
      Filters: [{ Name: "name", Values: [`${bakedImagePrefix}-${version}-*`] }],
    }),
  );
  const numbers = (Images ?? []).map(({ Name = "" }) => Number(Name.split("-").at(-1)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

const bakeEnds = new Set(["AVAILABLE", "FAILED", "CANCELLED", "DEPRECATED", "DELETED", "DISABLED"]);

/**
 * Bakes a machine image of the release; a bake of it that is under way is waited for.
 *
 * The builder's stack is brought to `template` first: it holds the scripts that bake.
 */
export async function bake(
  clients: AwsClients,
  stacks: Stacks,
  builder: { stack: string; template: string },
  release: Release,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<Baked> {
  const { imageBuilder } = clients;
  const former = await stacks.settled(builder.stack);
  let arn = former?.parameters.Image === release.image ? await findUnderWay(clients, former) : undefined;
  if (arn === undefined) {
    const ready = await stacks.deploy(builder.stack, builder.template, {
      Image: release.image,
      Version: release.version,
      Build: String((await countBaked(clients, release.version)) + 1),
    });
    const started = await imageBuilder.send(
      new StartImagePipelineExecutionCommand({
        imagePipelineArn: outputOf(ready, "ImagePipelineArn"),
        clientToken: crypto.randomUUID(),
      }),
    );
    arn = started.imageBuildVersionArn;
  } else say("a bake of this version is under way already");

  await poll<true>(patience, say, async () => {
    const { image } = await imageBuilder.send(new GetImageCommand({ imageBuildVersionArn: arn }));
    const status: ImageState["status"] = image?.state?.status;
    if (status === undefined || !bakeEnds.has(status)) return `the machine image is ${status ?? "PENDING"}`;
    if (status === "AVAILABLE") return true;
    throw new UpgradeFault(
      `The machine image was not baked, ${status}: ${image?.state?.reason ?? "no reason given"}. The log group /aws/imagebuilder tells more; the builder has ended by itself.`,
    );
  });
  return poll<Baked>(
    patience,
    say,
    async () => (await findBaked(clients, release.image)) ?? "the machine image is not listed yet",
  );
}

async function findUnderWay({ imageBuilder }: AwsClients, builder: Stack): Promise<string | undefined> {
  const imagePipelineArn = builder.outputs.ImagePipelineArn;
  if (imagePipelineArn === undefined) return undefined;
  const { imageSummaryList } = await imageBuilder.send(
    new ListImagePipelineImagesCommand({ imagePipelineArn }),
  );
  return (imageSummaryList ?? []).find(({ state }) => state?.status && !bakeEnds.has(state.status))?.arn;
}

export async function readChange({ ssm }: AwsClients, name: string): Promise<Change | null> {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name }));
    return Parameter?.Value ? (JSON.parse(Parameter.Value) as Change) : null;
  } catch (error) {
    if (error instanceof Error && error.name === "ParameterNotFound") return null;
    throw error;
  }
}

export async function writeChange({ ssm }: AwsClients, name: string, change: Change): Promise<void> {
  await ssm.send(
    new PutParameterCommand({ Name: name, Value: JSON.stringify(change), Type: "String", Overwrite: true }),
  );
}
