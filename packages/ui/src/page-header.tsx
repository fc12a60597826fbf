import { Title } from "@mantine/core";
import type { ReactNode } from "react";

/** The way to the present page: links, the last one being the page itself. */
export function Breadcrumbs({
  label,
  items,
}: {
  label: string;
  items: { key: string; content: ReactNode }[];
}) {
  return (
    <nav className="aq-breadcrumbs" aria-label={label}>
      <ol>
        {items.map(({ key, content }, index) => (
          <li key={key} aria-current={index === items.length - 1 ? "page" : undefined}>
            <span>{content}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/**
 * The head of a page with its only h1. `mark` stands before the title (a measure's "1.2.3"); `meta` are
 * short facts below it; `actions` are the page's buttons, the main one first.
 */
export function PageHeader({
  title,
  mark,
  breadcrumbs,
  meta,
  actions,
}: {
  title: ReactNode;
  mark?: string;
  breadcrumbs?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="aq-page-header">
      {breadcrumbs}
      <div className="aq-page-header__row">
        <div className="aq-page-header__titles">
          <Title order={1} className="aq-page-header__title">
            {mark && <span className="aq-page-header__mark aq-number">{mark}</span>}
            {title}
          </Title>
          {meta && <div className="aq-page-header__meta">{meta}</div>}
        </div>
        {actions && <div className="aq-page-header__actions">{actions}</div>}
      </div>
    </header>
  );
}

/** A part of a page under its own heading; `framed` gives the body a surface. */
export function Section({
  title,
  description,
  actions,
  order = 2,
  framed = false,
  id,
  children,
}: {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  order?: 2 | 3 | 4;
  framed?: boolean;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className="aq-section" id={id} data-framed={framed || undefined}>
      <div className="aq-section__head">
        <div>
          <Title order={order} className="aq-section__title">
            {title}
          </Title>
          {description && <p className="aq-section__description">{description}</p>}
        </div>
        {actions && <div className="aq-section__actions">{actions}</div>}
      </div>
      <div className="aq-section__body">{children}</div>
    </section>
  );
}

/** Facts by name. Items without a value are left to the caller. */
export function KeyValueList({ items }: { items: { key: string; label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="aq-key-values">
      {items.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A row of figures; its children are `Stat`s. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="aq-stats">{children}</dl>;
}

/** One figure with its name, within a `StatRow`. */
export function Stat({ label, value, detail }: { label: ReactNode; value: ReactNode; detail?: ReactNode }) {
  return (
    <div className="aq-stat">
      <dt>{label}</dt>
      <dd>
        <div className="aq-stat__value aq-number">{value}</div>
        {detail && <div className="aq-stat__detail">{detail}</div>}
      </dd>
    </div>
  );
}

/** A figure, already formatted, and its unit; they never part at a line's end. */
export function NumberWithUnit({ value, unit }: { value: string; unit?: string }) {
  return (
    <span className="aq-number">
      {value}
      {unit && (
        <>
          {" "}
          <span className="aq-number__unit">{unit}</span>
        </>
      )}
    </span>
  );
}

/** A short word about a thing ("Open", "Trial"). The word says it; the tone only supports it. */
export function Tag({
  children,
  tone = "neutral",
  icon,
}: {
  children: ReactNode;
  tone?: "neutral" | "info" | "success" | "warning" | "danger";
  icon?: ReactNode;
}) {
  return (
    <span className="aq-tag" data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}

/** The first thing the keyboard reaches: a jump over the navigation to the element with the id `target`. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a className="aq-skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
