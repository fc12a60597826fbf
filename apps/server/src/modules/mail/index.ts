export { checkMailTemplates } from "./load-templates.ts";
export { type NewMail, queueMail } from "./queue-mail.ts";
export { type OperatorMail, queueOperatorMail } from "./queue-operator-mail.ts";
export { sendMails } from "./send-mails.ts";
