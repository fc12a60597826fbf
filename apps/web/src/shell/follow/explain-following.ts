import type { FollowedKind, SubscriptionLevel, SubscriptionState } from "@aquamark/api-client";

/** One thing that was said about following, on the way from the root down. */
export type SaidLevel = {
  /** How it stands to what was said above it. */
  joint: "first" | "also" | "but";
  said: "on" | "automatic" | "off";
  kind: FollowedKind;
  title: string | null;
  /** Whether it was said of the thing itself. */
  isItself: boolean;
};

/** What was said from the root down, in the order in which it is told; nothing where nobody said anything. */
export function explainFollowing(levels: readonly SubscriptionLevel[]): SaidLevel[] {
  const told: SaidLevel[] = [];
  let above: boolean | null = null;
  for (const [index, { entity, subscription }] of levels.entries()) {
    if (subscription === null) continue;
    const { isOn, origin } = subscription;
    told.push({
      joint: above === null ? "first" : above === isOn ? "also" : "but",
      said: isOn ? (origin === "automatic" ? "automatic" : "on") : "off",
      kind: entity.kind,
      title: entity.title,
      isItself: index === levels.length - 1,
    });
    above = isOn;
  }
  return told;
}

/** What a level can be set to. */
export type Choice = "on" | "off" | "inherit";

export function choiceOf({ subscription }: SubscriptionLevel): Choice {
  if (subscription === null) return "inherit";
  return subscription.isOn ? "on" : "off";
}

/** What decides for the thing: the deepest level that says anything; null where none does. */
export function decidingLevel({ levels }: SubscriptionState): SubscriptionLevel | null {
  return levels.findLast(({ subscription }) => subscription !== null) ?? null;
}
