import type { Institution } from "../model/assessment.js";

const identifiers = ["urn", "ukprn", "name"] as const;

/** The strongest identifier of an institution as text, sites together; undefined when it has none. */
export function institutionKey(institution: Institution | undefined): string | undefined {
  const kind = identifiers.find((identifier) => institution?.[identifier]);
  return kind && JSON.stringify([kind, institution?.[kind]]);
}

/** As {@link institutionKey}, each site apart. */
export function siteKey(institution: Institution | undefined): string | undefined {
  const key = institutionKey(institution);
  return key && JSON.stringify([key, institution?.site || null]);
}

/** Whether two institutions are the same by the strongest identifier that both have. */
export function isSameInstitution(one: Institution, other: Institution): boolean {
  const shared = identifiers.find((identifier) => one[identifier] && other[identifier]);
  return shared !== undefined && one[shared] === other[shared];
}

/** Finds, of some institutions, those that may be the one given: they share an identifier with it. */
export function institutionIndex<T>(
  entries: readonly T[],
  institutionOf: (entry: T) => Institution | undefined,
): (institution: Institution) => readonly T[] {
  const byIdentifier = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(institutionOf(entry))) {
      const known = byIdentifier.get(key);
      if (known) known.push(entry);
      else byIdentifier.set(key, [entry]);
    }
  }
  return (institution) => {
    const found = new Set(keysOf(institution).flatMap((key) => byIdentifier.get(key) ?? []));
    return [...found].filter((entry) => isSameInstitution(institution, institutionOf(entry) ?? {}));
  };
}

function keysOf(institution: Institution | undefined): readonly string[] {
  return identifiers
    .filter((identifier) => institution?.[identifier])
    .map((identifier) => JSON.stringify([identifier, institution?.[identifier]]));
}
