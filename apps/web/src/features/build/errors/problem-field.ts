const inBindings = new Set([
  "unbound_variable",
  "undeclared_field",
  "superfluous_binding",
  "cyclic_dependency",
]);

/** The field of the measure's panel in which an error of this code is mended. */
export function fieldOf(code: string): { field?: string } {
  if (inBindings.has(code)) return { field: "bindings" };
  return code.startsWith("response_type") ? { field: "responseType" } : {};
}
