import { wrap } from "./columns.js";

/** The widest that a line may be. */
export const width = 98;

/** Writes text as lines, the first after a lead and the others under it. */
export function hanging(lead: string, text: string): readonly string[] {
  const indent = " ".repeat(lead.length);
  return wrap(text, width - lead.length).map(
    (line, index) => `${index === 0 ? lead : indent}${line}`,
  );
}

/** Writes a heading with a line under it. */
export function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, "-".repeat(title.length), ...lines];
}

/** Writes a list. */
export function bullets(items: readonly string[]): readonly string[] {
  return items.flatMap((item) => hanging("- ", item));
}
