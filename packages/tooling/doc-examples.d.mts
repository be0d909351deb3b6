/** Checks the docstring of everything that a package exports, and compiles and runs its examples. */
export function docExamples(
  folder: URL,
): readonly { readonly name: string; readonly problems: readonly string[] }[];
