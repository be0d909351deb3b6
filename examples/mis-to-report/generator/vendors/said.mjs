import { columns, learnerRow } from "../csv.mjs";

/**
 * What a vendor's files say of a learner: the fields that it can carry, without those in which this
 * learner's record has a gap.
 *
 * @param {object} learner
 * @param {{ fields: readonly string[] }} carried - an entry of `carried.mjs`
 * @param {Iterable<string>} gaps - fields that are empty, redacted or left out here
 */
export function said(learner, { fields, may = [] }, gaps = []) {
  const absent = new Set(gaps);
  const known = [...fields, ...may].filter((field) => !absent.has(field));
  return learnerRow({
    id: learner.id,
    ...Object.fromEntries(known.map((field) => [field, learner[field]])),
  });
}

/** The columns of a file of what is said. */
export const saidColumns = columns.learners;

/**
 * Collects the fields that a record does not tell: `gap(field)` is null and notes the field, and
 * `gap(field, shown)` is what stands in its place.
 */
export function noGaps() {
  const gaps = new Set();
  const gap = (field, shown = null) => {
    gaps.add(field);
    return shown;
  };
  return { gaps, gap };
}

/** Splits a list into pages. */
export function pagesOf(list, size) {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Writes JSON with each learner on a line, so that a change shows, and without spaces. */
export function writeJson(value) {
  if (Array.isArray(value)) return `${lines(value)}\n`;
  const entries = Object.entries(value).map(
    ([key, inner]) =>
      `${JSON.stringify(key)}:${Array.isArray(inner) ? lines(inner) : JSON.stringify(inner)}`,
  );
  return `{${entries.join(",\n")}}\n`;
}

function lines(list) {
  if (list.length === 0) return "[]";
  return `[\n${list.map((each) => JSON.stringify(each)).join(",\n")}\n]`;
}
