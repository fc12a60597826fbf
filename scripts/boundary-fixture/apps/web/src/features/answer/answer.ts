import "../compare/compare.ts";
