export { type DemoPasswords, demoAccountsOf, replaceFixedPasswords } from "./demo-accounts.ts";
export { isEmpty, loadDemo } from "./load-demo.ts";
