import type { NotifiedItem } from "./find-items.ts";

/** What an activity is listed under: the submission, the program, the organisation or the survey group it is about. */
export type Group = { key: string; title: string; path: string };

/** What an activity is listed under in a mail. */
export function groupOf({ entity, submission, program, organisation }: NotifiedItem): Group {
  if (submission)
    return {
      key: `submission ${submission.id}`,
      title: organisation ? `${submission.title}, ${organisation.name}` : submission.title,
      path: `/submissions/${submission.id}`,
    };
  if (program) return { key: `program ${program.id}`, title: program.title, path: `/programs/${program.id}` };
  if (organisation)
    return {
      key: `organisation ${organisation.id}`,
      title: organisation.name,
      path: `/organisations/${organisation.id}`,
    };
  // Posts to all have no page of their own but home.
  const paths: Partial<Record<typeof entity.kind, string>> = {
    post: "/",
    survey_group: `/survey-groups/${entity.id}`,
  };
  const path = paths[entity.kind] ?? `/${entity.kind}s/${entity.id}`;
  return { key: `${entity.kind} ${entity.id}`, title: entity.title, path };
}

/** The page of what an activity is about, in the web app; of a deleted thing that of what it lies in. */
export function pathOf(item: NotifiedItem): string {
  const { entity, submission, program, surveyId, verbs } = item;
  const group = groupOf(item);
  // The last thing that was done to it is the last of the verbs.
  if (verbs.at(-1) === "delete") return group.path;
  const survey = program && surveyId ? `/programs/${program.id}/surveys/${surveyId}` : null;
  switch (entity.kind) {
    case "response":
      return submission ? `${group.path}/measures/${entity.id}` : group.path;
    case "category":
      if (submission) return `${group.path}/categories/${entity.id}`;
      return survey ? `${survey}/categories/${entity.id}` : group.path;
    case "measure":
      return survey ? `${survey}/measures/${entity.id}` : group.path;
    case "survey":
    case "survey_access":
      return survey ?? group.path;
    case "user":
      return `/users/${entity.id}`;
    case "post":
      return "/";
    default:
      return group.path;
  }
}
