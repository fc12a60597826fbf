import { AppLogo } from "@aquamark/ui";
import { Paper, Stack, Title } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import "./entrance.css";

type EntranceLayoutProps = {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Beside the card where there is room, else below it. */
  beside?: ReactNode;
};

/** The pages before a session: the logo and one card. */
export function EntranceLayout({ title, lead, children, beside }: EntranceLayoutProps): ReactElement {
  return (
    <main className="entrance">
      <div className="entrance__column" data-two={beside ? true : undefined}>
        <AppLogo size={34} />
        <Paper withBorder p={{ base: "md", xs: "xl" }} radius="lg" className="entrance__card">
          <div className="entrance__halves">
            <Stack gap="lg">
              <div>
                <Title order={1} size="h2">
                  {title}
                </Title>
                {lead !== undefined && <p className="entrance__lead">{lead}</p>}
              </div>
              {children}
            </Stack>
            {beside}
          </div>
        </Paper>
      </div>
    </main>
  );
}
