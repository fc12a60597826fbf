import { expect, test } from "vitest";
import { readConfig } from "../../../apps/server/src/platform/config.ts";
import { givenStacks, type Json, resourcesOf, type Template } from "../test/given-stacks.ts";

const { templates } = givenStacks({ web: "fargate" });
const blue = templates["blue"] as Template;

type Container = { Name: string; Secrets: { Name: string }[]; ReadonlyRootFilesystem: boolean };

const containers = resourcesOf(templates, "AWS::ECS::TaskDefinition", "blue").flatMap(
  ({ Properties }) => Properties["ContainerDefinitions"] as Container[],
);

function containerOf(kind: string): Container {
  const found = containers.find(({ Name }) => Name === kind);
  if (found === undefined) throw new Error(`There is no container ${kind}.`);
  return found;
}

function statementsOf(role: string): Record<string, Json>[] {
  return Object.entries(blue.Resources)
    .filter(([id, { Type }]) => Type === "AWS::IAM::Policy" && id.startsWith(role))
    .flatMap(([, { Properties }]) => Properties["PolicyDocument"].Statement as Record<string, Json>[]);
}

test("what nobody looks into by ECS Exec has a read-only root", () => {
  expect(containers.map(({ Name, ReadonlyRootFilesystem }) => [Name, ReadonlyRootFilesystem]).sort()).toEqual(
    [
      ["migration", true],
      ["web", false],
      ["worker", false],
    ],
  );
});

test("the migration may read the password of the database and reach no bucket", () => {
  const statements = statementsOf("MigrationTaskTaskRole");

  expect(statements).toEqual([
    { Sid: "NoBucket", Effect: "Deny", Action: "s3:*", Resource: "*" },
    {
      Sid: "ReadDatabasePassword",
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: expect.objectContaining({ "Fn::ImportValue": expect.stringContaining("MasterUserSecret") }),
    },
  ]);
});

test("the migration is started with no secret, and with all that the program demands", () => {
  const values = new Map(
    resourcesOf(templates, "AWS::SSM::Parameter", "data").map(({ Properties }) => [
      String(Properties["Name"]).replace("/aquamark/aquamark/config/", ""),
      Properties["Value"] as unknown,
    ]),
  );
  // What is known only once the data stack stands.
  const made: Record<string, string> = {
    DATABASE_URL: "postgres://aquamark@db.example.org:5432/aquamark",
    DATABASE_SECRET_ID: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:database",
    AWS_REGION: "eu-west-1",
    AWS_BUCKET: "aquamark-files",
  };
  const env = Object.fromEntries(
    containerOf("migration").Secrets.map(({ Name }) => [Name, made[Name] ?? String(values.get(Name))]),
  );

  expect(Object.keys(env)).toEqual(
    expect.arrayContaining(["DATABASE_URL", "DATABASE_SECRET_ID", "DATABASE_CA"]),
  );
  expect(readConfig(env)).toMatchObject({ ok: true });
  const reads = JSON.stringify(statementsOf("MigrationTaskExecutionRole"));
  expect(reads).toContain("ssm:GetParameters");
  expect(reads).not.toContain("secretsmanager:");
});
