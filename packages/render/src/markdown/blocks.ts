import { escapeMarkdown } from "./escape.js";

/** Writes a heading; anything from level 6 on is level 6. */
export function heading(level: number, text: string): string {
  return `${"#".repeat(Math.min(level, 6))} ${escapeMarkdown(text)}`;
}

/** Writes a list of items that are Markdown already. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Writes a table of texts; every cell is escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableOf(
    header,
    rows.map((row) => row.map(escapeMarkdown)),
  );
}

/** Writes a table whose cells are Markdown already. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header.map(escapeMarkdown)), line(header.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}

/** Joins blocks with a blank line between them; empty ones are dropped. */
export function blocks(parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join("\n\n");
}
