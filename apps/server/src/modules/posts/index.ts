export { registerPostRoutes } from "./post-routes.ts";
export { findPosts, Post } from "./post-view.ts";
