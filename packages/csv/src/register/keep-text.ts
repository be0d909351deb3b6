const mostShared = 5000;

/**
 * Creates a function that copies texts, so that a short cell does not keep the piece of a file alive
 * that it was cut from; texts that come again are shared.
 */
export function createTextKeeper(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    // Engines cut a string out of a longer one by pointing into it; joining its parts makes a new one.
    const copy = text.split("").join("");
    if (shared.size < mostShared) shared.set(copy, copy);
    return copy;
  };
}
