export const home = "a route";
