export { Chart, ChartLegend, type ChartMark, type ChartProps } from "./chart.tsx";
export { ColorSchemeChoice, useScheme } from "./color-scheme.tsx";
export { type Column, DataTable, type Selection, type Sort } from "./data-table.tsx";
export {
  ConfirmButton,
  ConfirmDialog,
  Key,
  type ShortcutGroup,
  ShortcutsDialog,
  useShortcutsDialog,
} from "./dialogs.tsx";
export {
  ApprovalBadge,
  type ApprovalLevel,
  ApprovalLevels,
  approvalLevels,
  LevelIcon,
  type LevelLabels,
  LevelProgress,
} from "./levels.tsx";
export { Pager, SearchInput } from "./list-controls.tsx";
export { AppLogo, AppMark } from "./logo.tsx";
export { Markdown } from "./markdown.tsx";
export { AnsweredMeter, SaveState, type SaveStateName, ScoreBar } from "./measures.tsx";
export {
  Breadcrumbs,
  KeyValueList,
  NumberWithUnit,
  PageHeader,
  Section,
  SkipLink,
  Stat,
  StatRow,
  Tag,
} from "./page-header.tsx";
export { safeLink } from "./safe-link.ts";
export {
  EmptyState,
  ErrorState,
  ForbiddenState,
  LoadingState,
  Notice,
  type NoticeKind,
} from "./states.tsx";
export { cssVariablesResolver, theme } from "./theme.ts";
export { type Scheme, schemes } from "./tokens.ts";
export { TreeNav, type TreeNode } from "./tree-nav.tsx";
