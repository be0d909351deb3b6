import { isIsoDate, lastDay } from "@career-benchmarks/core";
import type { ReportEntry } from "../report-entry.js";

/** Places in a list, as the same entry may stand in it twice. */
type Places = readonly number[];

/** Tells one institution and site from another by the strongest identifier; undefined when there is none. */
export function institutionKey({ result }: ReportEntry): string | undefined {
  const { urn, ukprn, name, site } = result.institution;
  const known = [urn && ["urn", urn], ukprn && ["ukprn", ukprn], name && ["name", name]];
  const key = known.find(Boolean);
  return key ? JSON.stringify([...key, site || null]) : undefined;
}

/**
 * Groups entries by institution and site: the places of each group, the latest evaluation first and
 * those without a date last. An entry without any identifier stands alone.
 */
export function byInstitution(entries: readonly ReportEntry[]): readonly Places[] {
  const groups = new Map<unknown, number[]>();
  for (const [place, entry] of entries.entries()) {
    const key = institutionKey(entry) ?? place;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  const days = entries.map(dayOf);
  const laterFirst = (a: number, b: number) => {
    const [first, second] = [days[a] ?? "", days[b] ?? ""];
    return first < second ? 1 : first > second ? -1 : 0;
  };
  return Array.from(groups.values(), (group) => group.sort(laterFirst));
}

function dayOf({ result }: ReportEntry): string {
  return result.asAt !== undefined && isIsoDate(result.asAt) ? lastDay(result.asAt) : "";
}

/** Gives the latest evaluation of each institution the others of it, unless it brings some itself. */
export function withOthers(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const others = new Map<number, Places>();
  for (const [latest, ...rest] of byInstitution(entries)) {
    if (latest !== undefined && rest.length > 0) others.set(latest, rest);
  }
  return entries.map((entry, place) => {
    const rest = others.get(place)?.flatMap((other) => entries[other] ?? []);
    return rest && !entry.others ? { ...entry, others: rest } : entry;
  });
}
