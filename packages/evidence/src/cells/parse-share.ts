import { type ExclusionReason, exclusionReasons, type Share } from "@career-benchmarks/core";

const number = "\\d{1,9}|\\d{1,3}(?:,\\d{3})+";
const shape = new RegExp(`^(${number}) ?(?:of|out of|/) ?(${number}) ?(?:\\((.*)\\))?$`, "i");

/**
 * Reads a share such as `8 of 12`, `8/12` or `8 of 12 (1 unknown, 2 best-interests)`.
 *
 * A per cent in brackets, as in `83 of 120 (69%)`, must agree with the numbers.
 *
 * @returns the share, or undefined when the text is none
 */
export function parseShare(text: string): Share | undefined {
  const match = shape.exec(text.trim());
  if (!match) return undefined;
  const share = { count: wholeOf(match[1]), of: wholeOf(match[2]) };
  const notes = match[3];
  if (notes === undefined) return share;
  const percent = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(notes.trim());
  if (!percent) return parseNotes(share, notes);
  return Math.abs(Number(percent[1]) - (100 * share.count) / share.of) < 1 ? share : undefined;
}

function wholeOf(text = ""): number {
  return Number(text.replaceAll(",", ""));
}

/** Reads what stands in brackets: `1 unknown, 2 medical, 3 other: moved abroad`. */
function parseNotes(share: Share, notes: string): Share | undefined {
  const [list = "", ...rest] = notes.split(":");
  const text = rest.join(":").trim();
  const excluded: Partial<Record<ExclusionReason, number>> = {};
  let unknown: number | undefined;
  for (const note of list.split(/[,;]/)) {
    const match = /^(\d{1,9}) ([a-z][a-z -]*)$/i.exec(note.trim());
    if (!match) return undefined;
    const learners = Number(match[1]);
    const written = match[2]?.toLowerCase().replace(/ /g, "-");
    const reason = exclusionReasons.find((code) => code === written);
    if (written === "unknown" && unknown === undefined) unknown = learners;
    else if (reason && excluded[reason] === undefined) excluded[reason] = learners;
    else return undefined;
  }
  return {
    ...share,
    ...(unknown !== undefined && { unknown }),
    ...(Object.keys(excluded).length > 0 && { excluded }),
    ...(text && { excludedText: text }),
  };
}
