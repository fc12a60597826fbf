import "./index.ts";
// @ts-expect-error This file is missing so that the rule nothing-unresolved finds it.
import "./missing.ts";
