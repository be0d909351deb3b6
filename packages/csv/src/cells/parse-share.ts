import { type ExclusionReason, exclusionReasons, type Share } from "@career-benchmarks/core";

/**
 * Reads a share such as `8 of 12`, `8/12` or `8 of 12 (1 unknown, 2 best-interests)`.
 *
 * @returns the share, or undefined when the text is none
 */
export function parseShare(text: string): Share | undefined {
  const match = /^(\d{1,9}) ?(?:of|\/) ?(\d{1,9}) ?(?:\((.*)\))?$/i.exec(text.trim());
  if (!match) return undefined;
  const share = { count: Number(match[1]), of: Number(match[2]) };
  return match[3] === undefined ? share : parseNotes(share, match[3]);
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
