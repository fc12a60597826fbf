export { type AlarmMail, writeTestMail } from "./alarm-mail.ts";
export { probeAddress } from "./probe-address.ts";
export { type ReasonCode, reasons } from "./reasons.ts";
export { mailSender } from "./send-mail.ts";
export { forget, stateFileOf } from "./state-file.ts";
export { lookAround, mailsTo, nameOf, type Target, type Watch } from "./watch-target.ts";
