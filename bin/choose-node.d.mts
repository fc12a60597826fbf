export const nodeVersionMin: string;
export function isNewEnough(version: string): boolean;
export function chooseNode(present: { from: string; execPath: string; version: string }): string | null;
