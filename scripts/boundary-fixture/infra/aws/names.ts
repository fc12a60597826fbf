export const name = "aquamark";
