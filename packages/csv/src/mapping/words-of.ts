/** Words that say nothing about which question is meant. */
const empty = new Set(
  "a an and are as at by do does for from has have how in is it its many of on or our set that the their there they this to was were what when which who will with your".split(
    " ",
  ),
);

/** Words of one meaning. */
const same: Readonly<Record<string, string>> = {
  learner: "pupil",
  student: "pupil",
  program: "programme",
  math: "mathematics",
  maths: "mathematics",
  mathematic: "mathematics",
};

/** Gives the telling words of a text, plurals as singulars. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replaceAll(/[’']s?\b/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !empty.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))
    .map((word) => same[word] ?? word);
  return new Set(words);
}

/** How alike two sets of words are, from 0 to 1 (Dice). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
