import {
  ArnFormat,
  CfnOutput,
  CfnParameter,
  type CfnResource,
  Fn,
  RemovalPolicy,
  Stack,
  type StackProps,
} from "aws-cdk-lib";
import { SubnetType } from "aws-cdk-lib/aws-ec2";
import {
  CfnInstanceProfile,
  Effect,
  ManagedPolicy,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from "aws-cdk-lib/aws-iam";
import {
  CfnComponent,
  CfnDistributionConfiguration,
  CfnImagePipeline,
  CfnImageRecipe,
  CfnInfrastructureConfiguration,
} from "aws-cdk-lib/aws-imagebuilder";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { bakedImagePrefix, ubuntuParameter } from "../names.ts";
import { type BakeFile, bakeDocument, hashOfFiles } from "../parts/bake-component.ts";
import { keptLogGroup } from "../parts/kept-log-group.ts";
import type { DataStack } from "./data-stack.ts";
import type { NetworkStack } from "./network-stack.ts";

/** Bakes the images that instances start from. Each is named after its version and a number, and former ones stay. */
export class BuilderStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    { network, data }: { network: NetworkStack; data: DataStack },
    files: BakeFile[],
    props: StackProps,
  ) {
    super(scope, id, props);
    const image = new CfnParameter(this, "Image", {
      description: "The image to bake in, as repository@sha256:digest",
      allowedPattern: "[^@\\s]+@sha256:[0-9a-f]{64}",
    }).valueAsString;
    const version = new CfnParameter(this, "Version", {
      description: "The version of that image",
      allowedPattern: "[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
    }).valueAsString;
    const build = new CfnParameter(this, "Build", {
      description: "Which baking of this version it is: 1 for the first",
      type: "Number",
      default: 1,
      minValue: 1,
    }).valueAsString;
    const amiName = Fn.join("-", [bakedImagePrefix, version, build]);

    const component = new CfnComponent(this, "Component", {
      name: `${config.name}-bake-${hashOfFiles(files)}`,
      version: "1.0.0",
      platform: "Linux",
      supportedOsVersions: ["Ubuntu 24"],
      data: bakeDocument(files),
    });
    const volume = { volumeType: "gp3", volumeSize: 20, encrypted: true, deleteOnTermination: true };
    const recipe = new CfnImageRecipe(this, "Recipe", {
      // A recipe cannot be changed, so its name and version are new where anything in it is. Names take no dots.
      name: Fn.join("-", Fn.split(".", amiName)),
      version: `1.${Number.parseInt(hashOfFiles(files).slice(0, 7), 16)}.0`,
      // Read when the baking starts, so every image is made of the newest Ubuntu LTS.
      parentImage: `ssm:${ubuntuParameter(config.architecture)}`,
      components: [
        {
          componentArn: component.attrArn,
          parameters: [
            { name: "Image", value: [image] },
            { name: "Version", value: [version] },
          ],
        },
      ],
      blockDeviceMappings: [{ deviceName: "/dev/sda1", ebs: volume }],
      workingDirectory: "/tmp",
      additionalInstanceConfiguration: { systemsManagerAgent: { uninstallAfterBuild: false } },
    });
    for (const kept of [component, recipe]) keep(kept);

    const profile = this.makeProfile(data);
    const infrastructure = new CfnInfrastructureConfiguration(this, "Infrastructure", {
      name: `${config.name}-builder`,
      instanceProfileName: profile.ref,
      instanceTypes: [config.webGroup.instanceType],
      subnetId: network.vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_WITH_EGRESS }).subnetIds[0],
      securityGroupIds: [network.builderGroup.securityGroupId],
      // Nobody looks after a builder that failed: its log tells why.
      terminateInstanceOnFailure: true,
      instanceMetadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
    });
    const distribution = new CfnDistributionConfiguration(this, "Distribution", {
      name: `${config.name}-web`,
      distributions: [
        {
          region: this.region,
          amiDistributionConfiguration: {
            Name: amiName,
            Description: Fn.join(" ", ["Aquamark", version]),
            AmiTags: { "aquamark:name": config.name, "aquamark:version": version, "aquamark:image": image },
          },
        },
      ],
    });
    const log = keptLogGroup(this, "Log", `/aws/imagebuilder/${config.name}`, config);
    const pipeline = new CfnImagePipeline(this, "Pipeline", {
      name: `${config.name}-web`,
      imageRecipeArn: recipe.attrArn,
      infrastructureConfigurationArn: infrastructure.attrArn,
      distributionConfigurationArn: distribution.attrArn,
      imageTestsConfiguration: { imageTestsEnabled: false },
      enhancedImageMetadataEnabled: true,
      loggingConfiguration: { pipelineLogGroupName: log.logGroupName, imageLogGroupName: log.logGroupName },
      status: "ENABLED",
    });
    new CfnOutput(this, "ImagePipelineArn", { value: pipeline.attrArn });
    new CfnOutput(this, "AmiName", { value: amiName });
  }

  /** The builder pulls the image, and nothing else of the installation is within its reach. */
  private makeProfile(data: DataStack): CfnInstanceProfile {
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("ec2.amazonaws.com"),
      managedPolicies: ["AmazonSSMManagedInstanceCore", "EC2InstanceProfileForImageBuilder"].map((name) =>
        ManagedPolicy.fromAwsManagedPolicyName(name),
      ),
    });
    // Image Builder runs by commands and inventories of the session manager's agent, so both policies of AWS stay. The
    // first lets every parameter of the account be read; of those only the ones that AWS itself publishes are left.
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: "ReadNoParameters",
        effect: Effect.DENY,
        actions: [
          "ssm:GetParameter",
          "ssm:GetParameters",
          "ssm:GetParametersByPath",
          "ssm:GetParameterHistory",
        ],
        notResources: [
          this.formatArn({ service: "ssm", account: "", resource: "parameter", resourceName: "aws/*" }),
        ],
      }),
    );
    data.repository.grantPull(role);
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [
          this.formatArn({
            service: "logs",
            resource: "log-group",
            resourceName: "/aws/imagebuilder/*",
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
      }),
    );
    return new CfnInstanceProfile(this, "Profile", { roles: [role.roleName] });
  }
}

/** What images were baked by stays beside them. */
function keep(resource: CfnResource): void {
  resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
}
