/** Breaks a label into at most so many lines of at most so many characters; what is longer is cut. */
export function labelLines(label: string, longest: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = label.trim();
  while (rest.length > longest && lines.length < most - 1) {
    const space = rest.lastIndexOf(" ", longest);
    const end = space > 0 ? space : wholeCharacters(rest, longest);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, cut(rest, longest)];
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, wholeCharacters(text, longest - 1)).trimEnd()}…`;
}

/** The last place at or before a length that does not split a character beyond the first plane. */
function wholeCharacters(text: string, length: number): number {
  const code = text.charCodeAt(length);
  return code >= 0xdc00 && code <= 0xdfff ? length - 1 : length;
}
