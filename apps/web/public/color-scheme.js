// Runs before the first paint, from a file of our own: the content security policy forbids inline scripts,
// and without it a reader of the dark scheme would see a white flash on every load.
(() => {
  let chosen = null;
  try {
    chosen = window.localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage may be closed to us; the system's preference then decides.
  }
  const isDark =
    chosen === "dark" || (chosen !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
