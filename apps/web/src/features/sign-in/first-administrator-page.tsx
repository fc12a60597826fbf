import { createFirstAdministrator } from "@aquamark/api-client";
import { Notice } from "@aquamark/ui";
import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/page.tsx";
import { problemFrom, problemMessage } from "../../shell/problem.ts";
import { signIn } from "../../shell/sign-in.ts";
import { EntranceLayout } from "./entrance-layout.tsx";

type FirstAdministrator = { name: string; email: string; organisationName: string; password: string };

const PASSWORD_LENGTH_MIN = 10;
const knownFaults = ["email_invalid", "password_length", "required"] as const;

/** Makes the first administrator of a new instance, with the one-time link printed at start. */
export function FirstAdministratorPage(): ReactElement {
  const { t } = useTranslation("sign-in");
  const { token } = useSearch({ from: "/first-administrator" });
  const navigate = useNavigate();
  usePageTitle(t("first.title"));
  const missing = (value: string) => (value.trim() === "" ? t("fault.required") : null);
  const form = useForm<FirstAdministrator>({
    initialValues: { name: "", email: "", organisationName: "", password: "" },
    validate: {
      name: missing,
      organisationName: missing,
      email: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : t("fault.email_invalid")),
      password: (value) => (value.length < PASSWORD_LENGTH_MIN ? t("fault.password_length") : null),
    },
  });
  const create = useMutation({
    mutationFn: async (values: FirstAdministrator) => {
      await answerOf(createFirstAdministrator({ body: { token: token ?? "", ...values } }));
      await signIn({ email: values.email, password: values.password });
    },
    onSuccess: () => navigate({ to: "/" }),
    onError: (error) => {
      for (const { path, code } of problemFrom(error).errors ?? []) {
        const field = path.replace(/^body\./, "");
        const known = knownFaults.find((each) => each === code);
        form.setFieldError(field, known === undefined ? t("fault.other") : t(`fault.${known}`));
      }
    },
  });

  if (token === undefined) {
    return (
      <EntranceLayout title={t("first.title")}>
        <Notice kind="warning">{t("first.tokenMissing")}</Notice>
      </EntranceLayout>
    );
  }
  return (
    <EntranceLayout title={t("first.title")} lead={t("first.lead")}>
      <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
        <Stack>
          {create.error !== null && (
            <Notice kind="danger" live>
              {problemMessage(create.error)}
            </Notice>
          )}
          <TextInput label={t("first.name")} autoComplete="name" required {...form.getInputProps("name")} />
          <TextInput
            label={t("first.email")}
            type="email"
            autoComplete="username"
            required
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label={t("first.password")}
            description={t("first.passwordHint")}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ "aria-label": t("first.togglePassword") }}
            {...form.getInputProps("password")}
          />
          <TextInput
            label={t("first.organisationName")}
            description={t("first.organisationHint")}
            autoComplete="organization"
            required
            {...form.getInputProps("organisationName")}
          />
          <Button type="submit" loading={create.isPending} fullWidth>
            {t("first.submit")}
          </Button>
        </Stack>
      </form>
    </EntranceLayout>
  );
}
