import type { SammModel, SammQuestion } from "./samm-model.ts";

/** What SAMM says about a question, in Markdown: its activity, the quality criteria, and the level it belongs to. */
export function describeSammQuestion(model: SammModel, question: SammQuestion): string {
  const activity = model.activities.get(question.activity);
  const level = model.practiceLevels.get(activity?.level ?? "");
  const number = model.maturityLevels.get(level?.maturityLevel ?? "")?.number;
  const criteria = question.quality.map((criterion) => `- ${oneLine(criterion)}`).join("\n");
  const objective = oneLine(level?.objective);
  const paragraphs = [
    labelled("Activity", oneLine(activity?.title)),
    labelled("Benefit", oneLine(activity?.benefit)),
    oneLine(activity?.shortDescription),
    (activity?.longDescription ?? "").trim(),
    criteria === "" ? "" : `**Quality criteria**\n\n${criteria}`,
    labelled(`Maturity level ${number ?? ""}`.trim(), objective),
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function labelled(label: string, text: string): string {
  return text === "" ? "" : `**${label}:** ${text}`;
}

function oneLine(text: string | undefined): string {
  return (text ?? "").trim().replace(/\s+/g, " ");
}
