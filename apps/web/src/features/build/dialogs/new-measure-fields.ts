import {
  groupCount,
  isComment,
  type MeasureContent,
  type ResponseTypeContent,
} from "@aquamark/program-content";
import { newId } from "../../../shell/new-id.ts";

/** What a new measure needs to fit its response type: a sub-measure for each group of parts, and no weight for a comment. */
export function newMeasureFields(
  type: ResponseTypeContent,
  weight: number,
  titleOf: (number: number) => string,
): Pick<MeasureContent, "weight" | "subMeasures"> {
  return {
    weight: isComment(type) ? 0 : Math.max(0, weight),
    subMeasures: Array.from({ length: groupCount(type) }, (_, index) => ({
      id: newId(),
      key: null,
      title: titleOf(index + 1),
      description: "",
      weight: 1,
    })),
  };
}
