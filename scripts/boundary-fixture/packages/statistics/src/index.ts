import "./quantile.ts";
