import type { ReactElement } from "react";
import { History } from "../features/timeline/history.tsx";
import { UserPage } from "../features/users/user-page.tsx";

export function UserPageWithHistory(): ReactElement {
  return <UserPage history={(id) => <History key={id} of="user" id={id} />} />;
}
