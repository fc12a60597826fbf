import "./modules/programs/program-queries.ts";
