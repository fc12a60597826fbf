import "../programs/program-queries.ts";
