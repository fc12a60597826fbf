export const command = "only-front-doors-from-outside-modules is broken by app.ts";
