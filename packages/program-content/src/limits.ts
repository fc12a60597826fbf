/** How long texts may be, in UTF-16 units; the schemas and the checks of operations share them. */
export const titleMax = 1_000;
export const textMax = 100_000;
export const keyMax = 200;
/** More than any file brings along: converted frameworks have up to 40. */
export const levelsMax = 100;
