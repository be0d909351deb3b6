/**
 * Controls, format characters (direction of writing, zero width, byte-order mark), halves of a
 * surrogate pair, line separators, and whatever else a font shows nothing for.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

/** Nearly every text is this, and quickly seen to be. */
const plain = /^[\x20-\x7e]*$/;

const longestText = 300;

/**
 * Makes text from outside safe to show on one line: whatever ends a line, steers a terminal, turns the
 * direction of writing or can't be seen is written as its code, and long text is cut.
 *
 * @param text - a file's name, an argument, a header or anything else that somebody else wrote
 * @param longest - the characters (UTF-16 code units) that it may have in the end
 * @returns text that means the same to a reader; escaping it again changes nothing
 * @example
 * import { escapeText } from "@career-benchmarks/core";
 *
 * escapeText("report\u202efdp.csv"); //=> "report\\u202efdp.csv"
 */
export function escapeText(text: string, longest = longestText): string {
  return cutText(escapeCharacters(cutText(text, longest)), longest);
}

/** Writes every unsafe character as its code, whatever the length of the text. */
export function escapeCharacters(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** Cuts text that is too long, never through a character, and marks the place. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 2);
  const splits = last >= 0xd800 && last < 0xdc00;
  return `${text.slice(0, longest - (splits ? 2 : 1))}…`;
}
