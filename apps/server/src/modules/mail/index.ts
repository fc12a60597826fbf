export { composeTestMail } from "./compose-test-mail.ts";
export { checkMailTemplates } from "./load-templates.ts";
export { countMails } from "./mail-queries.ts";
export { registerMailRoutes } from "./mail-routes.ts";
export { MailState } from "./mail-view.ts";
export { type NewMail, queueMail } from "./queue-mail.ts";
export { type OperatorMail, queueOperatorMail } from "./queue-operator-mail.ts";
export { retryMail } from "./retry-mail.ts";
export { sendMails } from "./send-mails.ts";
