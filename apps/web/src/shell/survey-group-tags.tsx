import type { Ref } from "@aquamark/api-client";
import { Tag } from "@aquamark/ui";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** Survey groups in a row, each a link to its page. */
export function SurveyGroupTags({ groups }: { groups: readonly Ref[] }): ReactElement {
  return (
    <span className="tag-row">
      {groups.map((group) => (
        <Link
          key={group.id}
          to="/survey-groups/$surveyGroupId"
          params={{ surveyGroupId: group.id }}
          className="tag-link"
        >
          <Tag>{group.title}</Tag>
        </Link>
      ))}
    </span>
  );
}
