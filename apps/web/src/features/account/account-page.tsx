import { changeMe, type Me } from "@aquamark/api-client";
import { ColorSchemeChoice, KeyValueList, Section } from "@aquamark/ui";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { createFormat } from "../../shell/create-format.ts";
import { useLeaveGuard } from "../../shell/leave-guard.ts";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { meQuery, useMe } from "../../shell/session.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { toast } from "../../shell/toast.tsx";
import { ChoiceOrDefault } from "./choice-or-default.tsx";
import { localeChoices, shownLocale } from "./locale-choices.ts";
import { MailSection } from "./mail-section.tsx";

/** The user's own account: name, time zone, how dates and numbers are written, colours. */
export function AccountPage(): ReactElement {
  const { t } = useTranslation(["account", "shell"]);
  const me = useMe();
  return (
    <Page title={t("title")} width="reading" meta={me.user.email}>
      <Section title={t("personal")} framed>
        {/* Other values are another form: what was saved elsewhere must not be overwritten unseen. */}
        <AccountForm key={JSON.stringify([me.user.name, me.user.timeZone, me.user.locale])} me={me} />
      </Section>
      <Section title={t("following")} description={t("followingHint")} framed>
        <TextLink to="/subscriptions">{t("shell:account.follow")}</TextLink>
      </Section>
      <MailSection me={me} />
      <Section title={t("colours")} description={t("coloursHint")} framed>
        <ColorSchemeChoice
          label={t("shell:scheme.label")}
          labels={{
            light: t("shell:scheme.light"),
            dark: t("shell:scheme.dark"),
            auto: t("shell:scheme.auto"),
          }}
        />
      </Section>
      <Section title={t("place")} framed>
        <KeyValueList
          items={[
            {
              key: "organisation",
              label: t("organisation"),
              value: (
                <TextLink to="/organisations/$organisationId" params={{ organisationId: me.organisation.id }}>
                  {me.organisation.name}
                </TextLink>
              ),
            },
            {
              key: "role",
              label: t("role"),
              value: (
                <>
                  {t(`shell:role.${me.user.role}`)}
                  <div className="aq-quiet">{t(`shell:roleDescription.${me.user.role}`)}</div>
                </>
              ),
            },
            {
              key: "surveyGroups",
              label: t("shell:surveyGroups"),
              value:
                me.surveyGroups.length === 0 ? t("noGroups") : <SurveyGroupTags groups={me.surveyGroups} />,
            },
            {
              key: "version",
              label: t("version"),
              value: t("shell:instance.version", { version: me.instance.version }),
            },
          ]}
        />
      </Section>
    </Page>
  );
}

const shownTimeZone = (timeZone: string) => timeZone.replaceAll("_", " ");

const timeZones = Intl.supportedValuesOf("timeZone").map((value) => ({
  value,
  label: shownTimeZone(value),
}));

type Account = { name: string; timeZone: string | null; locale: string | null };

function AccountForm({ me }: { me: Me }): ReactElement {
  const { t } = useTranslation(["account", "shell"]);
  const queryClient = useQueryClient();
  const { name, timeZone, locale, revision } = me.user;
  const { defaultTimeZone, defaultLocale } = me.instance;
  const form = useForm<Account>({
    initialValues: { name, timeZone, locale },
    validate: { name: (value) => (value.trim() === "" ? t("nameMissing") : null) },
  });
  const save = useMutation({
    mutationFn: (account: Account) =>
      answerOf(changeMe({ body: { ...account, name: account.name.trim(), revision } })),
    onSuccess: (changed) => {
      queryClient.setQueryData(meQuery.queryKey, changed);
      toast.success(t("saved"), { channel: "account" });
    },
  });
  useLeaveGuard(form.isDirty() && !save.isPending);
  const sample = createFormat(
    form.values.locale ?? defaultLocale ?? navigator.language,
    form.values.timeZone ?? defaultTimeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  );

  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack>
        {save.error !== null && (
          <ProblemNote
            error={save.error}
            onRetry={() => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey })}
          />
        )}
        <TextInput label={t("name")} autoComplete="name" required {...form.getInputProps("name")} />
        <ChoiceOrDefault
          label={t("timeZone")}
          description={t("timeZoneHint")}
          defaultLabel={
            defaultTimeZone === null
              ? t("timeZoneOfDevice")
              : t("timeZoneOfInstance", { timeZone: shownTimeZone(defaultTimeZone) })
          }
          options={timeZones}
          {...form.getInputProps("timeZone")}
        />
        <ChoiceOrDefault
          label={t("locale")}
          description={t("localeHint")}
          defaultLabel={
            defaultLocale === null
              ? t("localeOfBrowser")
              : t("localeOfInstance", { locale: shownLocale(defaultLocale) })
          }
          options={localeChoices(locale)}
          {...form.getInputProps("locale")}
        />
        <p className="account-sample">
          {t("sample", { instant: sample.instant(new Date().toISOString()), number: sample.number(1234.5) })}
        </p>
        <Group gap="xs">
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            {t("shell:save")}
          </Button>
          {form.isDirty() && (
            <Button variant="default" onClick={form.reset}>
              {t("undo")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
