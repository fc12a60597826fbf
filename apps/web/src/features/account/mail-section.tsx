import { changeMe, type Me, type NotificationPreview, previewNotification } from "@aquamark/api-client";
import { KeyValueList, Notice, Section } from "@aquamark/ui";
import { Button, Select, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { MailContent } from "../../shell/mail-content.tsx";
import { meQuery } from "../../shell/session.ts";
import { ProblemNote, QueryView } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";

const choices = [1, 4, 24, 48, 168, 336, 0] as const;
type Hours = (typeof choices)[number];

/** How often the user is mailed of what they follow, and what the next mail would hold. */
export function MailSection({ me }: { me: Me }): ReactElement {
  // The states of mails too: what is loaded later takes the page away for a moment, with what is open on it.
  const { t } = useTranslation(["account", "mails"]);
  const queryClient = useQueryClient();
  const { notifyEveryHours, revision } = me.user;
  const query = useQuery({
    // Another interval is another time that the next mail tells of.
    queryKey: ["notification-preview", notifyEveryHours],
    queryFn: ({ signal }) => answerOf(previewNotification({ signal })),
  });
  const save = useMutation({
    mutationFn: (hours: Hours) => answerOf(changeMe({ body: { notifyEveryHours: hours, revision } })),
    onSuccess: (changed) => {
      queryClient.setQueryData(meQuery.queryKey, changed);
      toast.success(t("saved"), { channel: "account" });
    },
  });
  // Pages go by the device, which a mail cannot know.
  const isZoneKnown = (me.user.timeZone ?? me.instance.defaultTimeZone) !== null;
  const chosen = save.isPending ? save.variables : notifyEveryHours;

  return (
    <Section title={t("mail.title")} description={t("mail.lead")} framed>
      <Stack>
        {save.error !== null && (
          <ProblemNote
            error={save.error}
            onRetry={() => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey })}
          />
        )}
        {me.mailFault !== null && (
          <Notice kind="warning" title={t("mail.faultTitle")}>
            {t("mail.fault", { address: me.user.email })}
          </Notice>
        )}
        <Select
          label={t("mail.every")}
          {...(isZoneKnown ? {} : { description: t("mail.zone") })}
          data={choices.map((hours) => ({ value: `${hours}`, label: t(`mail.hours.${hours}`) }))}
          value={`${chosen}`}
          onChange={(value) => {
            const hours = choices.find((each) => `${each}` === value);
            if (hours !== undefined && hours !== notifyEveryHours) save.mutate(hours);
          }}
          allowDeselect={false}
          disabled={save.isPending}
        />
        <QueryView query={query}>{(preview) => <NextMail preview={preview} me={me} />}</QueryView>
      </Stack>
    </Section>
  );
}

function NextMail({ preview, me }: { preview: NotificationPreview; me: Me }): ReactElement {
  const { t } = useTranslation(["account", "mails"]);
  const format = useFormat();
  const [isShown, show] = useDisclosure(false);
  const { last, nextDueAt, from, itemCount, mail } = preview;
  const isMailed = me.user.notifyEveryHours !== 0;
  const items = [
    {
      key: "last",
      label: t("mail.last"),
      value:
        last === null
          ? t("mail.noneYet")
          : [
              format.instant(last.at),
              t("mail.changes", { count: last.itemCount }),
              ...(last.state === null ? [] : [t(`mails:state.${last.state}`)]),
            ].join(" · "),
    },
    {
      key: "next",
      label: t("mail.next"),
      value:
        nextDueAt === null
          ? t(isMailed ? "mail.held" : "mail.never")
          : t("mail.nextAt", { at: format.instant(nextDueAt) }),
    },
    {
      key: "new",
      label: t("mail.new", { from: format.instant(from) }),
      value: mail === null ? t("mail.nothing") : t("mail.changes", { count: itemCount }),
    },
  ];
  return (
    <>
      <KeyValueList items={items} />
      {mail !== null && (
        <>
          <div>
            <Button variant="default" onClick={show.toggle} aria-expanded={isShown}>
              {t(isShown ? "mail.hide" : "mail.show")}
            </Button>
          </div>
          {isShown && (
            <div>
              <p className="mail-subject">{mail.subject}</p>
              <MailContent content={mail} frameTitle={t("mail.frame")} />
            </div>
          )}
        </>
      )}
    </>
  );
}
