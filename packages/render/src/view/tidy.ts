const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|\p{M}{4}|\s\s|^\s|\s$/u;
const longestText = 1000;

/**
 * Makes text from outside safe to show on one line in any format: controls (and with them terminal
 * escapes), marks that turn the direction of writing and other invisible characters are dropped,
 * line ends become spaces, piled-up accents and overlong text are cut.
 */
export function tidy(text: string, longest: number = longestText): string {
  const clean = suspicious.test(text) ? cleaned(text) : text;
  if (clean.length <= longest) return clean;
  const characters = Array.from(clean);
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : clean;
}

function cleaned(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, "\ufffd")
      // Joiners are kept: Persian and Indic names need them.
      .replace(/(?!\u200c|\u200d)\p{Cf}/gu, "")
      .replace(/(?!\s)\p{Cc}/gu, "")
      // No characters, and what XML may not hold.
      .replace(/[\ufffe\uffff]/gu, "")
      .replace(/\s+/gu, " ")
      .replace(/(\p{M}{4})\p{M}+/gu, "$1")
      .trim()
  );
}

/** Tidies every text in a view, so that no writer can meet one that is not tidy. */
export function tidyAll<T>(view: T): T {
  return tidied(view) as T;
}

function tidied(value: unknown): unknown {
  if (typeof value === "string") return tidy(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part)]));
}
