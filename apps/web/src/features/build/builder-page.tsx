import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { QueryView } from "../../shell/states.tsx";
import { BuilderScreen } from "./builder-screen.tsx";
import type { LoadedContent } from "./content-requests.ts";
import { useLoadedContent, useProgramEditor } from "./program-editor.ts";

/** A program's surveys, categories, measures and response types on one screen, to be written and changed. */
export function BuilderPage(): ReactElement {
  const { programId } = useParams({ from: "/app/programs/$programId/build" });
  return (
    <QueryView query={useLoadedContent(programId)}>
      {({ loaded }) => <LoadedBuilder key={programId} programId={programId} loaded={loaded} />}
    </QueryView>
  );
}

function LoadedBuilder({ programId, loaded }: { programId: string; loaded: LoadedContent }): ReactElement {
  return <BuilderScreen editor={useProgramEditor(programId, loaded)} />;
}
