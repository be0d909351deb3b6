import type { LearnerOutcome } from "@career-benchmarks/evidence";

/** What is found of a learner by a measure, or `-` of somebody whom it does not ask. */
export type Answer = LearnerOutcome | "-";

/** Measures that a reader takes together, and which answers one learner can have at once. */
export interface Family {
  readonly measures: readonly string[];
  readonly fits: (answers: readonly Answer[]) => boolean;
}

const always = () => true;

/** Each measure by itself, and those of which a reader knows how they make each other up. */
export function familiesOf(measures: readonly string[]): readonly Family[] {
  const known = (...ids: readonly string[]) => ids.every((id) => measures.includes(id));
  const pairs = ["_ks3", "_ks4", "_ks5", ""].flatMap((stage): readonly Family[] => {
    const ids = [`bm2_1_reached${stage}`, `bm2_1_used${stage}`];
    const fits = ([reached, used]: readonly Answer[]) => used !== "count" || reached === "count";
    return known(...ids) ? [{ measures: ids, fits }] : [];
  });
  const meetings = ["advice_recorded", "decisions_recorded", "record_shared"].flatMap(
    (record): readonly Family[] => {
      const ids = ["guidance_meeting", record];
      const fits = ([meeting, about]: readonly Answer[]) =>
        (meeting === "count") === (about !== "unasked");
      return known(...ids) ? [{ measures: ids, fits }] : [];
    },
  );
  const routes = [1, 2, 3].flatMap((year): readonly Family[] => {
    const ids = measures.filter((id) => id.startsWith(`destination_${year}_`));
    const fits = ([first, ...others]: readonly Answer[]) => {
      if (first === "unknown" || first === "complement") {
        return others.every((each) => each === first);
      }
      return others.filter((each) => each === "count").length === 1 && !others.includes("unknown");
    };
    return ids.length > 1 ? [{ measures: ids, fits }] : [];
  });
  // Learners without a year group are asked the same of each year of their stage.
  const years = ["bm4_1", "bm5_1"].flatMap((name): readonly Family[] => {
    const ids = [7, 8, 9, 10, 11].map((year) => `${name}_year_${year}`);
    const own = ids.filter((id) => measures.includes(id));
    const fits = (answers: readonly Answer[]) =>
      new Set(answers.filter((each) => each !== "-")).size <= 1;
    return own.length > 1 ? [{ measures: own, fits }] : [];
  });
  const together = [...pairs, ...meetings, ...routes, ...years];
  const alone = measures.map((id): Family => ({ measures: [id], fits: always }));
  return [...alone, ...together];
}
