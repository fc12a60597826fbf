import { describe, expect, test } from "vitest";
import { findRisks } from "../find-risks.ts";
import {
  givenStacks,
  type Json,
  type Resource,
  resourceOf,
  resourcesOf,
  type Template,
} from "../test/given-stacks.ts";

const instances = givenStacks({ web: "instances" });
const fargate = givenStacks({ web: "fargate" });
const presets = { instances, fargate };

const open = ["0.0.0.0/0", "::/0"];
const isOpen = (rule: Record<string, Json>) =>
  open.includes(rule["CidrIp"]) || open.includes(rule["CidrIpv6"]);

/** Every rule of every security group, in or out, wherever it is written. */
function rulesOf(
  templates: Record<string, Template>,
  direction: "Ingress" | "Egress",
): Record<string, Json>[] {
  return [
    ...resourcesOf(templates, "AWS::EC2::SecurityGroup").flatMap(({ Properties }) => {
      const rules = (Properties[`SecurityGroup${direction}`] ?? []) as Record<string, Json>[];
      return rules.map((rule) => ({ ...rule, of: Properties["GroupDescription"] as string }));
    }),
    ...resourcesOf(templates, `AWS::EC2::SecurityGroup${direction}`).map(({ Properties }) => Properties),
  ];
}

type Statement = {
  Effect: string;
  Action: string | string[];
  Resource?: Json;
  NotResource?: Json;
  Sid?: string;
};

function statementsOf(template: Template, role: RegExp): Statement[] {
  return Object.entries(template.Resources)
    .filter(([id, { Type }]) => Type === "AWS::IAM::Policy" && role.test(id))
    .flatMap(([, { Properties }]) => Properties["PolicyDocument"].Statement as Statement[]);
}

const actionsOf = ({ Action }: Statement): string[] => [Action].flat();

describe.each(Object.entries(presets))("with web=%s", (web, { app, config, templates }) => {
  test("nothing that cdk-nag finds is open", () => {
    expect(findRisks(app, config.name).risks).toEqual([]);
  });

  test("only the balancer is reachable from outside, on 80 and 443", () => {
    const reachable = rulesOf(templates, "Ingress").filter(isOpen);

    expect(reachable.map(({ of, FromPort, ToPort }) => [of, FromPort, ToPort])).toEqual([
      ["The balancer: people reach it", 80, 80],
      ["The balancer: people reach it", 443, 443],
    ]);
  });

  test("each security group admits the next hop alone", () => {
    const admitted = rulesOf(templates, "Ingress").filter((rule) => !isOpen(rule));

    const port = web === "instances" ? 80 : 8000;
    expect(
      admitted.map(({ GroupId, SourceSecurityGroupId, FromPort, ToPort, IpProtocol }) => [
        nameOf(SourceSecurityGroupId),
        nameOf(GroupId),
        `${IpProtocol} ${FromPort}-${ToPort}`,
      ]),
    ).toEqual([
      ["Balancer", "Web", `tcp ${port}-${port}`],
      ["Web", "Database", "tcp 5432-5432"],
      ["Worker", "Database", "tcp 5432-5432"],
    ]);
  });

  test("what may leave is HTTPS, mail, and the builder's packages", () => {
    const out = rulesOf(templates, "Egress").filter(isOpen);

    expect(out.map(({ of, FromPort, ToPort }) => `${of.split(":")[0]} ${FromPort}-${ToPort}`)).toEqual([
      "Web processes 443-443",
      "Web processes 587-587",
      "Workers and migrations 443-443",
      "Workers and migrations 587-587",
      "The builder of images 80-80",
      "The builder of images 443-443",
    ]);
  });

  test("nothing gets a public address, and outbound goes through one NAT", () => {
    for (const { Properties } of resourcesOf(templates, "AWS::EC2::Subnet"))
      expect(Properties["MapPublicIpOnLaunch"]).toBe(false);
    for (const { Properties } of resourcesOf(templates, "AWS::ECS::Service"))
      expect(Properties["NetworkConfiguration"].AwsvpcConfiguration.AssignPublicIp).toBe("DISABLED");
    expect(resourcesOf(templates, "AWS::EC2::NatGateway")).toHaveLength(1);
    expect(resourcesOf(templates, "AWS::EC2::EIP")).toHaveLength(1);
    expect(resourcesOf(templates, "AWS::EC2::Instance")).toEqual([]);
  });

  test("the network spans two zones, and S3 is reached inside it", () => {
    const zones = resourcesOf(templates, "AWS::EC2::Subnet").map(({ Properties }) =>
      JSON.stringify(Properties["AvailabilityZone"]),
    );
    const endpoint = resourceOf(templates, "AWS::EC2::VPCEndpoint", "network").Properties;

    expect(new Set(zones).size).toBe(2);
    expect(zones).toHaveLength(6);
    expect(endpoint["VpcEndpointType"]).toBe("Gateway");
    expect(JSON.stringify(endpoint["ServiceName"])).toContain(".s3");
    // Web processes and workers run behind route tables that know the endpoint.
    expect(endpoint["RouteTableIds"].length).toBeGreaterThanOrEqual(2);
  });

  test("the database is encrypted, private, backed up, protected and speaks TLS only", () => {
    const { Properties, DeletionPolicy, UpdateReplacePolicy } = resourceOf(
      templates,
      "AWS::RDS::DBInstance",
      "data",
    );
    const settings = resourceOf(templates, "AWS::RDS::DBParameterGroup", "data").Properties;

    expect(templates["data"]?.Parameters?.["DatabaseIdentifier"]?.Default).toBe("aquamark");
    expect(Properties).toMatchObject({
      DBInstanceIdentifier: { Ref: "DatabaseIdentifier" },
      Engine: "postgres",
      EngineVersion: "17",
      DBInstanceClass: "db.t4g.medium",
      StorageType: "gp3",
      AllocatedStorage: "100",
      MaxAllocatedStorage: 400,
      StorageEncrypted: true,
      PubliclyAccessible: false,
      MultiAZ: false,
      BackupRetentionPeriod: 7,
      DeleteAutomatedBackups: false,
      DeletionProtection: true,
      ManageMasterUserPassword: true,
    });
    expect(Properties["MasterUserPassword"]).toBeUndefined();
    expect(settings["Parameters"]).toMatchObject({ "rds.force_ssl": "1" });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });

  test("weekly snapshots are kept a year", () => {
    const { BackupPlan } = resourceOf(templates, "AWS::Backup::BackupPlan", "data").Properties;
    const { BackupSelection } = resourceOf(templates, "AWS::Backup::BackupSelection", "data").Properties;

    expect(BackupPlan.BackupPlanRule).toMatchObject([
      { ScheduleExpression: "cron(30 4 ? * SUN *)", Lifecycle: { DeleteAfterDays: 365 } },
    ]);
    expect(JSON.stringify(BackupSelection.Resources)).toContain(":db:");
  });

  test("the bucket is private, encrypted, versioned, cleaned up, and takes TLS only", () => {
    const [, files] = resourcesOf(templates, "AWS::S3::Bucket", "data");
    const policies = resourcesOf(templates, "AWS::S3::BucketPolicy", "data");

    expect(files?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      VersioningConfiguration: { Status: "Enabled" },
      LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 365 } }] },
    });
    expect(files?.DeletionPolicy).toBe("Retain");
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies)
      expect(Properties["PolicyDocument"].Statement).toContainEqual(
        expect.objectContaining({
          Effect: "Deny",
          Action: "s3:*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        }),
      );
  });

  test("no process may suspend versioning or reach another bucket, and workers alone may delete attachments for good", () => {
    const roles = web === "instances" ? /WebInstancesRole/ : /WebServiceWebTaskTaskRole/;
    const workers = /WorkersWorkerTaskTaskRole/;
    const attachments = { "Fn::Join": ["", [expect.anything(), "/attachments/*"]] };
    const bucketOf = (fence: Statement | undefined) => [fence?.NotResource].flat();
    for (const role of [roles, workers]) {
      const statements = statementsOf(templates["blue"] as Template, role);
      const allowed = statements.filter(({ Effect }) => Effect === "Allow");
      const denied = statements.filter(({ Effect }) => Effect === "Deny");
      const onBuckets = allowed.filter((statement) =>
        actionsOf(statement).some((action) => /^(s3:|\*)/.test(action)),
      );

      expect(denied).toContainEqual(
        expect.objectContaining({
          Action: expect.arrayContaining(["s3:PutBucketVersioning", "s3:PutLifecycleConfiguration"]),
          Resource: "*",
        }),
      );
      const isWorker = role === workers;
      const ofVersions = { Action: "s3:DeleteObjectVersion" };
      expect(denied).toContainEqual(
        expect.objectContaining({
          ...ofVersions,
          ...(isWorker ? { NotResource: attachments } : { Resource: "*" }),
        }),
      );
      expect(allowed.filter((statement) => actionsOf(statement).includes("s3:DeleteObjectVersion"))).toEqual(
        isWorker ? [expect.objectContaining({ ...ofVersions, Resource: attachments })] : [],
      );
      const fence = denied.find((statement) => actionsOf(statement).includes("s3:*"));
      expect(actionsOf(fence as Statement)).toEqual(["s3:*"]);
      expect(onBuckets.length).toBeGreaterThan(0);
      for (const statement of onBuckets) {
        for (const resource of [statement.Resource].flat())
          expect(isWorker ? [...bucketOf(fence), attachments] : bucketOf(fence)).toContainEqual(resource);
        expect(actionsOf(statement).filter((action) => action.includes("*"))).toEqual([]);
      }
    }
  });

  test("wildcards are allowed only where AWS knows no narrower resource", () => {
    const wide = Object.values(templates)
      .flatMap((template) => statementsOf(template, /./))
      .filter(({ Effect, Resource }) => Effect === "Allow" && [Resource].flat().includes("*"))
      .flatMap(actionsOf);

    const ofInstances = [
      "ec2messages:AcknowledgeMessage",
      "ec2messages:DeleteMessage",
      "ec2messages:FailMessage",
      "ec2messages:GetEndpoint",
      "ec2messages:GetMessages",
      "ec2messages:SendReply",
    ];
    expect([...new Set(wide)].sort()).toEqual([
      ...(web === "instances" ? ofInstances : []),
      "ecr:GetAuthorizationToken",
      "logs:DescribeLogGroups",
      ...(web === "instances" ? ["ssm:UpdateInstanceInformation"] : []),
      "ssmmessages:CreateControlChannel",
      "ssmmessages:CreateDataChannel",
      "ssmmessages:OpenControlChannel",
      "ssmmessages:OpenDataChannel",
    ]);
  });

  test("the balancer asks /ping for two and a half minutes before a target counts as gone", () => {
    const groups = resourcesOf(templates, "AWS::ElasticLoadBalancingV2::TargetGroup", "edge");

    expect(groups).toHaveLength(2);
    for (const { Properties } of groups)
      expect(Properties).toMatchObject({
        HealthCheckProtocol: "HTTP",
        HealthCheckPath: "/ping",
        Matcher: { HttpCode: "200" },
        HealthCheckIntervalSeconds: 15,
        UnhealthyThresholdCount: 10,
        HealthyThresholdCount: 2,
        Port: web === "instances" ? 80 : 8000,
        TargetType: web === "instances" ? "instance" : "ip",
      });
  });

  test("both listeners forward to the colour that the parameter names, and neither redirects", () => {
    const edge = templates["edge"] as Template;
    const listeners = resourcesOf(templates, "AWS::ElasticLoadBalancingV2::Listener", "edge");

    expect(edge.Parameters?.["ActiveColour"]).toMatchObject({
      Default: "blue",
      AllowedValues: ["blue", "green"],
    });
    expect(edge.Conditions?.["BlueIsActive"]).toEqual({ "Fn::Equals": [{ Ref: "ActiveColour" }, "blue"] });
    expect(listeners.map(({ Properties }) => [Properties["Protocol"], Properties["Port"]])).toEqual([
      ["HTTP", 80],
      ["HTTPS", 443],
    ]);
    for (const { Properties } of listeners) {
      expect(Properties["DefaultActions"]).toHaveLength(1);
      const [{ Type, ForwardConfig }] = Properties["DefaultActions"];
      expect(Type).toBe("forward");
      expect(ForwardConfig.TargetGroups.map(({ Weight }: { Weight: unknown }) => Weight)).toEqual([
        { "Fn::If": ["BlueIsActive", 1, 0] },
        { "Fn::If": ["BlueIsActive", 0, 1] },
      ]);
    }
  });

  test("HTTPS is sent on by the program, which believes the balancer's subnets alone", () => {
    const subnets = resourcesOf(templates, "AWS::EC2::Subnet", "network").filter(({ Properties }) =>
      JSON.stringify(Properties["Tags"]).includes("public"),
    );
    const networks = subnets.map(({ Properties }) => Properties["CidrBlock"] as string);

    expect(valueOf(templates, "FORCE_HTTPS")).toBe("true");
    expect(valueOf(templates, "TRUSTED_PROXIES")).toBe([...networks, "loopback"].join(","));
    expect(networks).toHaveLength(2);
    expect(valueOf(templates, "BASE_URL")).toBe("https://assess.example.org");
  });

  test("no password is written anywhere", () => {
    expect(JSON.stringify(valueOf(templates, "DATABASE_URL"))).toContain("postgres://aquamark@");
    expect(valueOf(templates, "DATABASE_CA")).toBe("rds");
    for (const { Properties } of resourcesOf(templates, "AWS::SecretsManager::Secret"))
      expect(Properties["SecretString"]).toBeUndefined();
    const written = resourcesOf(templates, "AWS::SSM::Parameter", "data").map(
      ({ Properties }) => Properties["Name"],
    );
    expect(written).not.toContain("/aquamark/aquamark/config/AUTH_SECRET");
    expect(written).toContain("/aquamark/aquamark/secrets/AUTH_SECRET");
  });

  test("web, workers and migration take one digest from one parameter", () => {
    for (const colour of ["blue", "green"]) {
      const { Parameters = {} } = templates[colour] as Template;
      const pattern = new RegExp(`^(?:${Parameters["Image"].AllowedPattern})$`);
      const images = resourcesOf(templates, "AWS::ECS::TaskDefinition", colour).flatMap(({ Properties }) =>
        Properties["ContainerDefinitions"].map(({ Image }: { Image: unknown }) => Image),
      );
      const told = resourcesOf(templates, "AWS::SSM::Parameter", colour).find(({ Properties }) =>
        String(Properties["Name"]).endsWith("/image"),
      );

      expect(Object.keys(Parameters).filter((name) => /image/i.test(name))).toEqual(["Image"]);
      expect(pattern.test(`1.dkr.ecr.eu-west-1.amazonaws.com/aquamark@sha256:${"a".repeat(64)}`)).toBe(true);
      expect(pattern.test("1.dkr.ecr.eu-west-1.amazonaws.com/aquamark:latest")).toBe(false);
      expect(images).toHaveLength(web === "instances" ? 2 : 3);
      expect(new Set(images.map((image) => JSON.stringify(image)))).toEqual(new Set(['{"Ref":"Image"}']));
      expect(told?.Properties).toMatchObject({
        Name: `/aquamark/aquamark/${colour}/image`,
        Value: { Ref: "Image" },
      });
    }
  });

  test("a colour runs nothing until it is told to, and its workers are apart from its web", () => {
    const { Parameters = {}, Conditions } = templates["green"] as Template;

    expect(Parameters["Runs"]).toMatchObject({
      Default: "nothing",
      AllowedValues: ["nothing", "web", "all"],
    });
    expect(JSON.stringify(Conditions)).toContain('{"Fn::Equals":[{"Ref":"Runs"},"all"]}');
    for (const [name, least] of Object.entries({ WebMin: 2, WebDesired: 2, WebMax: 4 }))
      expect(Parameters[name]).toMatchObject({ Type: "Number", Default: least, MinValue: 2 });
    const worker = resourcesOf(templates, "AWS::ECS::Service", "green").find(
      ({ Properties }) => Properties["ServiceName"] === "worker",
    ) as Resource;
    expect(worker.Properties["LoadBalancers"]).toBeUndefined();
    const judged = resourcesOf(templates, "AWS::ECS::TaskDefinition", "green").flatMap(({ Properties }) =>
      Properties["ContainerDefinitions"].filter((container: Json) => container.HealthCheck),
    );
    expect(judged.map(({ Name }: Json) => Name)).toEqual(["worker"]);
    expect(JSON.stringify(worker.Properties["DesiredCount"])).toMatch(/WorkersRun.*,1,0\]/);
  });

  test("tasks that fail at their start are given up, those that end get time, and people can look into them", () => {
    for (const { Properties } of resourcesOf(templates, "AWS::ECS::Service")) {
      expect(Properties["DeploymentConfiguration"].DeploymentCircuitBreaker).toEqual({
        Enable: true,
        Rollback: true,
      });
      expect(Properties["EnableExecuteCommand"]).toBe(true);
    }
    for (const { Properties } of resourcesOf(templates, "AWS::ECS::TaskDefinition")) {
      const [container] = Properties["ContainerDefinitions"];
      expect(container.StopTimeout).toBeGreaterThanOrEqual(60);
      expect(container.Environment).toBeUndefined();
      const ofPeople = container.Name === "migration" ? [] : ["AUTH_SECRET", "SMTP_USER", "SMTP_PASSWORD"];
      expect(container.Secrets.map(({ Name }: { Name: string }) => Name)).toEqual(
        expect.arrayContaining(["DATABASE_URL", "BASE_URL", "FORCE_HTTPS", ...ofPeople]),
      );
    }
  });

  test("workers are scaled by the jobs that wait", () => {
    const filters = resourcesOf(templates, "AWS::Logs::MetricFilter", "watch").map(
      ({ Properties }) => Properties,
    );
    const alarms = resourcesOf(templates, "AWS::CloudWatch::Alarm", "blue").filter(({ Properties }) =>
      String(Properties["MetricName"]).startsWith("queue-"),
    );

    expect(filters[0]).toMatchObject({
      FilterPattern: '{ ($.msg = "queue") && ($.waiting = "*") }',
      MetricTransformations: [{ MetricName: "queue-waiting", MetricValue: "$.waiting" }],
    });
    expect(alarms.map(({ Properties }) => Properties["MetricName"])).toEqual([
      "queue-waiting",
      "queue-waiting",
    ]);
    expect(
      resourcesOf(templates, "AWS::ApplicationAutoScaling::ScalingPolicy", "blue").length,
    ).toBeGreaterThan(1);
  });

  test("every alarm mails, and there is one for each thing that wakes people", () => {
    const alarms = resourcesOf(templates, "AWS::CloudWatch::Alarm").filter(
      ({ Properties }) => Properties["AlarmName"] !== undefined,
    );
    const names = alarms.map(({ Properties }) => String(Properties["AlarmName"]).replace("aquamark-", ""));

    expect(resourceOf(templates, "AWS::SNS::Subscription", "watch").Properties).toMatchObject({
      Protocol: "email",
      Endpoint: "operator@example.org",
    });
    for (const { Properties } of alarms) expect(Properties["AlarmActions"]).toHaveLength(1);
    for (const name of [
      "unhealthy-targets-blue",
      "unhealthy-targets-green",
      "errors-5xx",
      "no-answer-5xx",
      "latency-p95",
      "database-processor",
      "database-storage",
      "database-connections",
      "blue-web-processor",
      "green-worker-processor",
      "jobs-failed",
      "jobs-waiting",
      "jobs-silent",
      "jobs-old",
      "backup-jobs-failed",
      "restarts-web",
      "restarts-worker",
    ])
      expect(names).toContain(name);
    const events = resourcesOf(templates, "AWS::Events::Rule").map(
      ({ Properties }) =>
        `${Properties["EventPattern"].source[0]} ${Properties["EventPattern"]["detail-type"]?.[0] ?? ""}`,
    );
    expect(events).toEqual(
      expect.arrayContaining([
        "aws.backup Backup Job State Change",
        "aws.rds RDS DB Instance Event",
        "aws.ecs ECS Task State Change",
      ]),
    );
  });

  test("logs end after the days that were set, and outlive the stacks", () => {
    const groups = resourcesOf(templates, "AWS::Logs::LogGroup");

    expect(groups.length).toBeGreaterThanOrEqual(4);
    for (const { Properties, DeletionPolicy } of groups) {
      expect(Properties["RetentionInDays"]).toBe(90);
      expect(DeletionPolicy).toBe("Retain");
    }
    expect(resourcesOf(templates, "AWS::CloudWatch::Dashboard")).toHaveLength(1);
  });
});

/** The group that a rule names, by its logical id or the export of it. */
function nameOf(reference: unknown): string {
  return /([A-Z][a-z]+)Group[0-9A-F]{8}/.exec(JSON.stringify(reference))?.[1] ?? JSON.stringify(reference);
}

function valueOf(templates: Record<string, Template>, variable: string): unknown {
  const found = resourcesOf(templates, "AWS::SSM::Parameter", "data").find(
    ({ Properties }) => Properties["Name"] === `/aquamark/aquamark/config/${variable}`,
  );
  return found?.Properties["Value"];
}
