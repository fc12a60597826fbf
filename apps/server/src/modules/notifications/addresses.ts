import type { NotifiedItem } from "./find-items.ts";

/** What an activity is listed under: the submission, the program, the organisation or the survey group it is about. */
export type Group = { key: string; title: string; path: string };

/** What an activity is listed under in a mail. */
export function groupOf(item: NotifiedItem): Group {
  const { entity, submission, organisation } = item;
  const program = programOf(item);
  const path = placeOf(item);
  if (submission)
    return {
      key: `submission ${submission.id}`,
      title: organisation ? `${submission.title}, ${organisation.name}` : submission.title,
      path,
    };
  if (program) return { key: `program ${program.id}`, title: program.title, path };
  if (organisation) return { key: `organisation ${organisation.id}`, title: organisation.name, path };
  return { key: `${entity.kind} ${entity.id}`, title: entity.title, path };
}

/** The page of what an activity is about, in the web app; of what is gone that of what it lies in. */
export function pathOf(item: NotifiedItem): string {
  const { entity, submission, program, surveyId } = item;
  const place = placeOf(item);
  if (entity.isGone) return place;
  const survey = `/programs/${program?.id}/surveys/${surveyId}`;
  switch (entity.kind) {
    case "response":
      return `${place}/measures/${entity.id}`;
    case "category":
      return `${submission ? place : survey}/categories/${entity.id}`;
    case "measure":
      return `${survey}/measures/${entity.id}`;
    case "survey":
      return survey;
    case "user":
      return `/users/${entity.id}`;
    default:
      return place;
  }
}

/** The page of the nearest that it lies in and that is still there; home where there is none. */
function placeOf(item: NotifiedItem): string {
  const { entity, submission, organisation } = item;
  const program = submission ? null : programOf(item);
  if (entity.kind === "post") return "/";
  if (submission && !submission.isGone) return `/submissions/${submission.id}`;
  if (program && !program.isGone) return `/programs/${program.id}`;
  if (organisation && !organisation.isGone) return `/organisations/${organisation.id}`;
  return entity.kind === "survey_group" && !entity.isGone ? `/survey-groups/${entity.id}` : "/";
}

/** An organisation whose access was revoked does not see the program any more, but itself. */
function programOf({ entity, program }: NotifiedItem): NotifiedItem["program"] {
  return entity.kind === "survey_access" ? null : program;
}
