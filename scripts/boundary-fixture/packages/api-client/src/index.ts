import "../../../apps/web/src/routes/home.ts";
