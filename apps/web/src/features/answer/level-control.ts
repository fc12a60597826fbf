import type { Response, ResponsePage, Submission } from "../../shell/api-types.ts";

/** What the level control of a response needs; another feature draws it. */
export type LevelControlProps = {
  submission: Submission;
  page: ResponsePage;
  response: Response;
  hasError: boolean;
  isReadOnly: boolean;
  /** Saves the content, then sets the level; false where the content could not be saved. */
  onSet: (level: Response["approval"]) => Promise<boolean>;
};
