import type { LearnerGroup } from "../records/activity.js";
import type { Exclusion } from "../records/exclusion.js";
import type { Records } from "../records/records.js";
import type { Pseudonyms } from "./make-pseudonyms.js";

/**
 * Replaces the identifiers of learners everywhere in some records.
 *
 * @param records - the records of one institution, and exclusions where there are any
 * @param pseudonym - gives the same replacement for the same identifier, see `makePseudonyms`
 * @returns the same records with other identifiers
 * @example
 * import { pseudonymiseRecords } from "@career-benchmarks/evidence";
 *
 * const records = { learners: [{ id: "S1" }], exclusions: [{ learner: "S1", reason: "medical" }] } as const;
 * await pseudonymiseRecords(records, async (id) => `x${id}`);
 * //=> { learners: [{ id: "xS1" }], exclusions: [{ learner: "xS1", reason: "medical" }] }
 */
export async function pseudonymiseRecords(
  records: Records & { readonly exclusions?: readonly Exclusion[] },
  pseudonym: Pseudonyms,
): Promise<Records & { readonly exclusions?: readonly Exclusion[] }> {
  const { activities, guidance, destinations, exclusions } = records;
  const ofLearner = async <Item extends { readonly learner: string }>(item: Item) => ({
    ...item,
    learner: await pseudonym(item.learner),
  });
  return {
    ...records,
    learners: await each(records.learners, async (learner) => ({
      ...learner,
      id: await pseudonym(learner.id),
    })),
    ...(activities && {
      activities: await each(activities, async (activity) => ({
        ...activity,
        who:
          "learner" in activity.who
            ? await ofLearner(activity.who)
            : await inGroup(activity.who, pseudonym),
      })),
    }),
    ...(guidance && { guidance: await each(guidance, ofLearner) }),
    ...(destinations && { destinations: await each(destinations, ofLearner) }),
    ...(exclusions && { exclusions: await each(exclusions, ofLearner) }),
  };
}

async function inGroup(group: LearnerGroup, pseudonym: Pseudonyms): Promise<LearnerGroup> {
  const { learners, absent } = group;
  return {
    ...group,
    ...(learners && { learners: await each(learners, pseudonym) }),
    ...(absent && { absent: await each(absent, pseudonym) }),
  };
}

function each<Item, Other>(
  items: readonly Item[],
  replace: (item: Item) => Promise<Other>,
): Promise<Other[]> {
  return Promise.all(items.map(replace));
}
