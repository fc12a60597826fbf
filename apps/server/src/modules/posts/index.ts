export { firstLineOf } from "./first-line.ts";
export { registerPostRoutes } from "./post-routes.ts";
export { findPosts, Post } from "./post-view.ts";
