export { describeSettings, type SettingLine, settingFindings } from "./describe-settings.ts";
export { examine } from "./examine.ts";
export type { Finding } from "./finding.ts";
