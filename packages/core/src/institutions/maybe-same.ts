import type { Institution } from "../model/assessment.js";
import { institutionIndex, institutionKey } from "./institution-key.js";

/**
 * Finds the institutions that are told apart only because one of them lacks an identifier.
 *
 * An institution with a URN and one with no more than the same name may or may not be the same.
 */
export function maybeSame(
  institutions: readonly (Institution | undefined)[],
): readonly { readonly index: number; readonly institution: Institution }[] {
  if (institutions.every((institution) => institution?.urn)) return [];
  const candidates = institutionIndex(institutions, (institution) => institution);
  const seen = new Set<string>();
  return institutions.flatMap((institution, index) => {
    const key = institutionKey(institution);
    if (!institution || !key || institution.urn || seen.has(key)) return [];
    const isBetterKnown = (other: Institution | undefined) =>
      Boolean(other?.urn || (other?.ukprn && !institution.ukprn));
    if (!candidates(institution).some(isBetterKnown)) return [];
    seen.add(key);
    return [{ index, institution }];
  });
}
