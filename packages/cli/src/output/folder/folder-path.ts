/** Tells whether a path, with `/`, names a file below a folder and nothing outside it. */
export function isInside(path: string): boolean {
  if (path === "" || /[\\\0:]/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Gives the folders around a file of a folder, outermost first: `a` and `a/b` for `a/b/c.html`. */
export function foldersAround(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
