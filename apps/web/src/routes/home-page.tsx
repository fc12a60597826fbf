import type { ReactElement } from "react";
import { HomePage } from "../features/home/home-page.tsx";
import { ComposePost } from "../features/timeline/compose-post.tsx";
import { Timeline } from "../features/timeline/timeline.tsx";

export function Home(): ReactElement {
  return <HomePage actions={<ComposePost />} timeline={<Timeline />} />;
}
