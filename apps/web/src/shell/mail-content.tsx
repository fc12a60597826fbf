import { Tabs } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import "./mail-content.css";

type MailContentProps = {
  content: { text: string; html: string };
  /** What the frame shows, for those who do not see it. */
  frameTitle: string;
};

/** What stands in a mail, as HTML and as text. */
export function MailContent({ content, frameTitle }: MailContentProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Tabs defaultValue="html" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="html">{t("mail.asHtml")}</Tabs.Tab>
        <Tabs.Tab value="text">{t("mail.asText")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="html" pt="sm">
        {/* Without any permission: no script of a template runs, and no link leads this page away. */}
        <iframe className="mail-frame" title={frameTitle} sandbox="" srcDoc={content.html} />
      </Tabs.Panel>
      <Tabs.Panel value="text" pt="sm">
        <pre className="mail-text">{content.text}</pre>
      </Tabs.Panel>
    </Tabs>
  );
}
