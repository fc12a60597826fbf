import type { SubscriptionLevel, SubscriptionState } from "@aquamark/api-client";
import { NativeSelect, SegmentedControl } from "@mantine/core";
import type { TFunction } from "i18next";
import { type ReactElement, useId } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../link.tsx";
import { addressOf } from "../thing-address.ts";
import { type Choice, choiceOf, explainFollowing } from "./explain-following.ts";
import { useSetFollowing } from "./follow-queries.ts";
import { type FollowedThing, nameOf, placeOfLevel } from "./followed-thing.ts";

const ofPrograms = new Set(["program", "survey", "category", "measure", "organisation"]);

type FollowPanelProps = { thing: FollowedThing; state: SubscriptionState; onLeave: () => void };

/** Why a thing is followed or not, from the root down, and what can be said of it and of all that it lies in. */
export function FollowPanel({ thing, state, onLeave }: FollowPanelProps): ReactElement | null {
  const { t } = useTranslation("follow");
  const set = useSetFollowing(thing);
  const itself = state.levels.at(-1);
  if (itself === undefined) return null;
  const above = state.levels.slice(0, -1);
  const pending = set.isPending ? set.variables : undefined;
  const shownChoice = (level: SubscriptionLevel): Choice =>
    pending?.level.entity.id === level.entity.id && pending.level.entity.kind === level.entity.kind
      ? pending.choice
      : choiceOf(level);
  const inherit = above.length === 0 ? t("choice.nothing") : t("choice.inherit");
  const hasAnswersElsewhere =
    ofPrograms.has(thing.kind) && (thing.kind !== "category" || itself.surveyId !== null);

  return (
    <div className="follow-panel">
      {/* What is focused first is read first. */}
      <p className="follow-panel__why" aria-live="polite" tabIndex={-1} data-autofocus>
        {explanationOf(t, state)}
      </p>
      <SegmentedControl
        fullWidth
        aria-label={t("choice.label", { thing: t(`this.${thing.kind}`) })}
        data={[
          { value: "on", label: t("choice.on") },
          { value: "off", label: t("choice.off") },
          { value: "inherit", label: inherit },
        ]}
        value={shownChoice(itself)}
        onChange={(choice) => set.mutate({ level: itself, choice: choice as Choice })}
      />
      {above.length > 0 && (
        <AboveLevels
          levels={above}
          choiceOf={shownChoice}
          onChange={(level, choice) => set.mutate({ level, choice })}
          onLeave={onLeave}
        />
      )}
      <div className="follow-panel__hint">
        {above.length > 0 && <p>{t("hint.inherit")}</p>}
        {hasAnswersElsewhere && <p>{t("hint.answers")}</p>}
        <p>
          <TextLink to="/subscriptions" onClick={onLeave}>
            {t("title")}
          </TextLink>
        </p>
      </div>
    </div>
  );
}

type AboveLevelsProps = {
  levels: readonly SubscriptionLevel[];
  choiceOf: (level: SubscriptionLevel) => Choice;
  onChange: (level: SubscriptionLevel, choice: Choice) => void;
  onLeave: () => void;
};

function AboveLevels({ levels, choiceOf: shownChoice, onChange, onLeave }: AboveLevelsProps): ReactElement {
  const { t } = useTranslation("follow");
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="follow-panel__heading">
        {t("liesIn")}
      </h3>
      <ol className="follow-levels">
        {levels.map((level, index) => {
          const { kind, id, title } = level.entity;
          const address = title === null ? null : addressOf(placeOfLevel(level));
          const canBeOn = title !== null;
          return (
            <li key={`${kind} ${id}`}>
              <span className="follow-levels__thing">
                <span className="follow-levels__kind">{t(`kind.${kind}`)}</span>
                {address === null ? (
                  <span>{title ?? t("list.unseen")}</span>
                ) : (
                  <TextLink {...address} onClick={onLeave}>
                    {title}
                  </TextLink>
                )}
              </span>
              <NativeSelect
                size="xs"
                aria-label={t("choice.label", { thing: nameOf(t, { kind, title }) })}
                value={shownChoice(level)}
                onChange={(event) => onChange(level, event.currentTarget.value as Choice)}
                data={[
                  ...(canBeOn || shownChoice(level) === "on" ? [{ value: "on", label: t("choice.on") }] : []),
                  { value: "off", label: t("choice.off") },
                  { value: "inherit", label: index === 0 ? t("choice.nothing") : t("choice.inherit") },
                ]}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The explanation in sentences. */
function explanationOf(t: TFunction<"follow">, { levels, isOn }: SubscriptionState): string {
  const said = explainFollowing(levels);
  const kind = levels.at(-1)?.entity.kind ?? "program";
  const thing = t(`this.${kind}`);
  if (said.length === 0)
    return levels.length === 1 ? t("explain.noneAlone", { thing }) : t("explain.none", { thing });
  return [
    ...said.map((level) =>
      t(`explain.${level.joint}.${level.said}`, { thing: level.isItself ? thing : nameOf(t, level) }),
    ),
    t(isOn ? "explain.so.on" : "explain.so.off"),
  ].join(" ");
}
