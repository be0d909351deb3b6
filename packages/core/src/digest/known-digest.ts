import { parseRubricId } from "../interpretation/rubric-id.js";
import { publishedDigests } from "./published-digests.js";

/** What is read, or what it is read through: an id in a version. */
export interface RulesName {
  readonly id: string;
  readonly version: string;
}

/**
 * The digest under which rules are published, if they are.
 *
 * @param name - a rubric or an interpretation
 * @param through - the interpretations that a rubric is read through, in order of id
 */
export function knownDigest(
  { id, version }: RulesName,
  through: readonly RulesName[] = [],
): string | undefined {
  return publishedDigests[rulesKey([{ id: parseRubricId(id).rubric, version }, ...through])];
}

/** How the list of published digests names rules: `gatsby-2025-school 1.0.0+specialist-setting 1.0.0`. */
function rulesKey(names: readonly RulesName[]): string {
  return names.map(({ id, version }) => `${id} ${version}`).join("+");
}

/** The versions in which rules are published under an id; none for an id that is somebody's own. */
export function knownVersions(id: string): readonly string[] {
  return Object.keys(publishedDigests)
    .filter((key) => key.startsWith(`${id} `) && !key.includes("+"))
    .map((key) => key.slice(id.length + 1));
}

/** Whether every part of an id, `gatsby-2025-school+specialist-setting`, is one of this project. */
export function isOfficialId(id: string): boolean {
  const { rubric, interpretations } = parseRubricId(id);
  return [rubric, ...interpretations].every((part) => knownVersions(part).length > 0);
}
