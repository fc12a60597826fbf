export const programs = "a front door";
