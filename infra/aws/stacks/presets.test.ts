import { expect, test } from "vitest";
import { findRisks } from "../find-risks.ts";
import { acknowledgedFindings } from "../parts/acknowledged-findings.ts";
import {
  givenStacks,
  type Json,
  type Resource,
  resourceOf,
  resourcesOf,
  type Template,
} from "../test/given-stacks.ts";

const instances = givenStacks({ web: "instances" });
// With everything that only options bring.
const optional = givenStacks({
  web: "fargate",
  size: "large",
  network: {
    natGateways: "one-per-zone",
    zones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
    egressPorts: [4318],
  },
  dns: { hostedZoneId: "Z0123456789ABC", zoneName: "example.org" },
  waf: true,
  bastion: { from: "203.0.113.7/32", keyName: "operator" },
  mail: { host: "mail.example.org", port: 465, from: "aquamark@example.org" },
});

/** What the ARNs of AWS's own policies end with. */
function namesOf(arns: Json[]): string[] {
  return arns.map((arn) => /:policy\/([^"]+)"/.exec(JSON.stringify(arn))?.[1] ?? JSON.stringify(arn)).sort();
}

function nameOf({ Tags }: Record<string, Json>): string | undefined {
  return (Tags as { Key: string; Value: string }[]).find(({ Key }) => Key === "Name")?.Value;
}

test("instances start from the baked image alone, encrypted, without a public address and without the old metadata", () => {
  const { LaunchTemplateName, LaunchTemplateData } = resourceOf(
    instances.templates,
    "AWS::EC2::LaunchTemplate",
    "blue",
  ).Properties;

  expect(LaunchTemplateName).toEqual({ Ref: "AmiName" });
  expect(LaunchTemplateData).toMatchObject({
    ImageId: { Ref: "AmiId" },
    InstanceType: "t3.small",
    MetadataOptions: { HttpTokens: "required" },
    BlockDeviceMappings: [
      { DeviceName: "/dev/sda1", Ebs: { VolumeSize: 20, VolumeType: "gp3", Encrypted: true } },
    ],
    NetworkInterfaces: [{ AssociatePublicIpAddress: false }],
  });
  expect(LaunchTemplateData.KeyName).toBeUndefined();
});

test("an instance is told only whose it is", () => {
  const { LaunchTemplateData } = resourceOf(
    instances.templates,
    "AWS::EC2::LaunchTemplate",
    "green",
  ).Properties;

  expect(LaunchTemplateData.UserData).toEqual({
    "Fn::Base64": "#!/bin/bash\nexec /opt/aquamark/boot/boot.sh aquamark green",
  });
});

test("the group spans two zones, counts by its parameters, and is judged and filled by the balancer", () => {
  const { Properties } = resourceOf(instances.templates, "AWS::AutoScaling::AutoScalingGroup", "blue");
  const policy = resourceOf(instances.templates, "AWS::AutoScaling::ScalingPolicy", "blue").Properties;

  expect(Properties["VPCZoneIdentifier"]).toHaveLength(2);
  for (const [property, parameter] of [
    ["MinSize", "WebMin"],
    ["DesiredCapacity", "WebDesired"],
    ["MaxSize", "WebMax"],
  ] as const)
    expect(Properties[property]).toEqual({ "Fn::If": ["WebRuns", { Ref: parameter }, "0"] });
  expect(Properties["HealthCheckType"]).toBe("ELB");
  expect(JSON.stringify(Properties["TargetGroupARNs"])).toContain("Targetsblue");
  expect(policy).toMatchObject({
    PolicyType: "TargetTrackingScaling",
    TargetTrackingConfiguration: { TargetValue: 50 },
  });
  // Without this, target tracking would only ever add.
  expect(policy["TargetTrackingConfiguration"].DisableScaleIn ?? false).toBe(false);
});

test("an instance reads its own installation's configuration and secrets, and no others", () => {
  const role = Object.entries((instances.templates["blue"] as Template).Resources).find(
    ([id, { Type }]) => Type === "AWS::IAM::Policy" && id.startsWith("WebInstancesRole"),
  )?.[1] as Resource;
  const statements = role.Properties["PolicyDocument"].Statement as Record<string, Json>[];

  const parameters = JSON.stringify(statements.find(({ Sid }) => Sid === "ReadConfiguration")?.["Resource"]);
  expect(parameters.match(/parameter\/[^"]*/g)).toEqual([
    "parameter/aquamark/aquamark/blue/image",
    "parameter/aquamark/aquamark/config",
    "parameter/aquamark/aquamark/config/*",
    "parameter/aquamark/aquamark/secrets",
    "parameter/aquamark/aquamark/secrets/*",
  ]);
  const secrets = statements
    .filter(
      ({ Effect, Action }) => Effect === "Allow" && [Action].flat().includes("secretsmanager:GetSecretValue"),
    )
    .flatMap(({ Resource }) => [Resource].flat());
  expect(secrets).not.toContain("*");
  expect(secrets).toHaveLength(6);
  const reading = statements.filter(
    ({ Effect, Action }) => Effect === "Allow" && /"ssm:Get/.test(JSON.stringify(Action)),
  );
  expect(reading.map(({ Sid }) => Sid)).toEqual(["ReadConfiguration"]);
});

test("policies that AWS keeps, and may widen, are attached to its own backups and to the builder alone", () => {
  const all = [instances, optional].flatMap(({ templates }) =>
    Object.entries(templates).flatMap(([stack, { Resources }]) =>
      Object.entries(Resources).flatMap(([id, { Type, Properties }]) =>
        Type === "AWS::IAM::Role" && Properties["ManagedPolicyArns"] !== undefined
          ? [[`${stack}/${id.replace(/[0-9A-F]{8}$/, "")}`, namesOf(Properties["ManagedPolicyArns"])]]
          : [],
      ),
    ),
  );

  expect(Object.fromEntries(all)).toEqual({
    "builder/Role": ["AmazonSSMManagedInstanceCore", "EC2InstanceProfileForImageBuilder"],
    "data/WeeklyDatabaseRole": ["service-role/AWSBackupServiceRolePolicyForBackup"],
  });
});

test("the bastion may be reached through the session manager, and nothing else", () => {
  const statements = resourceOf(optional.templates, "AWS::IAM::Policy", "bastion").Properties[
    "PolicyDocument"
  ].Statement as Record<string, Json>[];

  expect(statements.map(({ Sid }) => Sid)).toEqual(["OpenSessions"]);
});

test("baking makes an image named after version and number, leaves former ones, and its builder ends by itself", () => {
  const { templates } = instances;
  const builder = templates["builder"] as Template;
  const [recipe] = resourcesOf(templates, "AWS::ImageBuilder::ImageRecipe", "builder");
  const [component] = resourcesOf(templates, "AWS::ImageBuilder::Component", "builder");
  const [infrastructure] = resourcesOf(
    templates,
    "AWS::ImageBuilder::InfrastructureConfiguration",
    "builder",
  );
  const [distribution] = resourcesOf(templates, "AWS::ImageBuilder::DistributionConfiguration", "builder");

  const name = { "Fn::Join": ["-", ["aq-web", { Ref: "Version" }, { Ref: "Build" }]] };
  expect(distribution?.Properties["Distributions"][0].AmiDistributionConfiguration).toMatchObject({
    Name: name,
    AmiTags: { "aquamark:image": { Ref: "Image" }, "aquamark:version": { Ref: "Version" } },
  });
  expect(recipe?.Properties["Name"]).toEqual({ "Fn::Join": ["-", { "Fn::Split": [".", name] }] });
  expect(recipe?.Properties["ParentImage"]).toBe(
    "ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
  );
  expect(recipe?.Properties["Version"]).toMatch(/^1\.\d+\.0$/);
  expect(recipe?.Properties["BlockDeviceMappings"]).toMatchObject([
    { Ebs: { VolumeType: "gp3", VolumeSize: 20, Encrypted: true } },
  ]);
  for (const kept of [recipe, component]) expect(kept?.UpdateReplacePolicy).toBe("Retain");
  expect(infrastructure?.Properties).toMatchObject({
    TerminateInstanceOnFailure: true,
    InstanceMetadataOptions: { HttpTokens: "required" },
  });
  expect(Object.keys(builder.Outputs ?? {})).toEqual(expect.arrayContaining(["ImagePipelineArn", "AmiName"]));
  expect(optional.templates["builder"]).toBeUndefined();
});

test("the builder can pull the image and reach nothing else of the installation", () => {
  const statements = resourceOf(instances.templates, "AWS::IAM::Policy", "builder").Properties[
    "PolicyDocument"
  ].Statement as Record<string, Json>[];
  const allowed = statements.filter(({ Effect }) => Effect === "Allow");
  const denied = statements.filter(({ Effect }) => Effect === "Deny");

  expect(allowed.flatMap(({ Action }) => [Action].flat()).sort()).toEqual([
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:GetAuthorizationToken",
    "ecr:GetDownloadUrlForLayer",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
  ]);
  // A policy of AWS's would let it read every parameter; these are left.
  expect(denied).toMatchObject([
    { Action: expect.arrayContaining(["ssm:GetParameter", "ssm:GetParametersByPath"]) },
  ]);
  expect(JSON.stringify(denied[0]?.["NotResource"])).toMatch(/:ssm:eu-west-1::parameter\/aws\/\*"/);
});

test("images are scanned, a version is never overwritten, and old ones go", () => {
  const { Properties } = resourceOf(instances.templates, "AWS::ECR::Repository", "data");

  expect(Properties).toMatchObject({
    ImageScanningConfiguration: { ScanOnPush: true },
    ImageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
    ImageTagMutabilityExclusionFilters: [{ ImageTagMutabilityExclusionFilterValue: "latest" }],
  });
  expect(Properties["LifecyclePolicy"].LifecyclePolicyText).toContain("imageCountMoreThan");
});

test("on Fargate the web is a service of two tasks at least, behind its own target group", () => {
  const { templates } = optional;
  const web = resourcesOf(templates, "AWS::ECS::Service", "blue").find(
    ({ Properties }) => Properties["ServiceName"] === "web",
  )?.Properties;
  const targets = resourcesOf(templates, "AWS::ElasticLoadBalancingV2::TargetGroup", "edge");

  expect(templates["blue"]?.Parameters?.["WebMin"]).toMatchObject({ MinValue: 2, Default: 2 });
  expect(web?.["DesiredCount"]).toEqual({ "Fn::If": ["WebRuns", { Ref: "WebDesired" }, 0] });
  expect(web?.["LoadBalancers"]).toMatchObject([{ ContainerName: "web", ContainerPort: 8000 }]);
  expect(JSON.stringify(web?.["LoadBalancers"])).toContain("Targetsblue");
  expect(web?.["DeploymentConfiguration"]).toMatchObject({ MinimumHealthyPercent: 100, MaximumPercent: 200 });
  for (const { Properties } of targets)
    expect(Properties["TargetGroupAttributes"]).toContainEqual({
      Key: "deregistration_delay.timeout_seconds",
      Value: "60",
    });
  expect(templates["blue"]?.Parameters?.["AmiId"]).toBeUndefined();
});

test("a NAT for each of three zones, a third zone that moves no subnet, and ports that were asked for", () => {
  const { templates } = optional;
  const subnets = (stacks: typeof templates) =>
    resourcesOf(stacks, "AWS::EC2::Subnet", "network").map(({ Properties }) => [
      nameOf(Properties)?.replace(/.*\//, ""),
      Properties["CidrBlock"],
    ]);

  expect(resourcesOf(templates, "AWS::EC2::NatGateway")).toHaveLength(3);
  expect(subnets(templates)).toHaveLength(9);
  expect(subnets(templates)).toEqual(expect.arrayContaining(subnets(instances.templates)));
  expect(JSON.stringify(templates["network"])).toContain('"FromPort":4318');
  expect(JSON.stringify(templates["network"])).toContain('"FromPort":465');
});

test("the name is put into the zone and the certificate proven there, or the name to point at is told", () => {
  const record = resourceOf(optional.templates, "AWS::Route53::RecordSet", "edge").Properties;
  const certificate = resourceOf(
    optional.templates,
    "AWS::CertificateManager::Certificate",
    "edge",
  ).Properties;
  const imported = givenStacks({
    certificateArn: "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-0000-0000-000000000000",
  }).templates;

  expect(record).toMatchObject({ Name: "assess.example.org.", Type: "A", HostedZoneId: "Z0123456789ABC" });
  expect(certificate["DomainValidationOptions"]).toMatchObject([{ HostedZoneId: "Z0123456789ABC" }]);
  expect(resourcesOf(imported, "AWS::CertificateManager::Certificate")).toEqual([]);
  expect(resourcesOf(imported, "AWS::Route53::RecordSet")).toEqual([]);
  expect(JSON.stringify(imported["edge"])).toContain('"CertificateArn":"arn:aws:acm:eu-west-1:111122223333');
  expect(imported["edge"]?.Outputs?.["LoadBalancerName"]).toBeDefined();
});

test("the firewall stands before the balancer, and lets through whatever people write and upload", () => {
  const { Rules } = resourceOf(optional.templates, "AWS::WAFv2::WebACL", "edge").Properties;

  expect(resourcesOf(optional.templates, "AWS::WAFv2::WebACLAssociation", "edge")).toHaveLength(1);
  const counted = (Rules as Json[]).flatMap(({ Statement: { ManagedRuleGroupStatement: group } }) =>
    (group.RuleActionOverrides as Json[]).map(({ Name, ActionToUse }) => [group.Name, Name, ActionToUse]),
  );
  expect(counted).toEqual(
    [
      "SizeRestrictions_BODY",
      "CrossSiteScripting_BODY",
      "GenericLFI_BODY",
      "GenericRFI_BODY",
      "EC2MetaDataSSRF_BODY",
    ].map((rule) => ["AWSManagedRulesCommonRuleSet", rule, { Count: {} }]),
  );
  expect(resourcesOf(instances.templates, "AWS::WAFv2::WebACL")).toEqual([]);
});

test("the bastion is reached from one address, and its rules live in its own stack", () => {
  const { templates } = optional;
  const group = resourceOf(templates, "AWS::EC2::SecurityGroup", "bastion").Properties;
  const onward = resourcesOf(templates, "AWS::EC2::SecurityGroupIngress", "bastion");

  expect(group["SecurityGroupIngress"]).toMatchObject([
    { CidrIp: "203.0.113.7/32", FromPort: 22, ToPort: 22 },
  ]);
  expect(onward.map(({ Properties }) => Properties["FromPort"])).toEqual([5432]);
  expect(resourceOf(templates, "AWS::EC2::Instance", "bastion").Properties["KeyName"]).toBe("operator");
});

test("cdk-nag's findings are few, each is meant so, and no acknowledgement is left over", () => {
  const withBastion = givenStacks({ bastion: { from: "203.0.113.7/32", keyName: "operator" } });
  const reports = [withBastion, optional].map(({ app, config }) => findRisks(app, config.name));

  expect(reports.flatMap(({ risks }) => risks)).toEqual([]);
  const used = new Set(reports.flatMap(({ acknowledged }) => acknowledged.map(({ by }) => by)));
  expect(acknowledgedFindings.filter((known) => !used.has(known))).toEqual([]);
  for (const { reason } of acknowledgedFindings) expect(reason.length).toBeGreaterThan(20);
});
