/** The address if it is an absolute http, https or mailto one, else nothing: a link to nowhere is text. */
export function safeLink(address: string): string {
  // A browser drops control characters and spaces within a scheme, so "java\nscript:" must not pass.
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address) ? address : "";
}
