import { onRoll, yearIn } from "./learner.mjs";
import { randomFrom } from "./random.mjs";

/** Makes meetings with a careers adviser: in year 11 and in year 13 or later, and some besides. */
export function guidanceOf({ key, learners }) {
  const random = randomFrom(`${key} guidance`);
  return learners.flatMap((learner) =>
    [2021, 2022, 2023, 2024].flatMap((start) => {
      const share = shares[Math.min(yearIn(learner, start), 13)] ?? 0;
      const day = `${start + random.from([0, 1])}-`;
      const date =
        Number(day.slice(0, 4)) === start
          ? `${day}11-${two(random.between(3, 28))}`
          : `${day}02-${two(random.between(3, 28))}`;
      if (!random.chance(share) || !onRoll(learner, date) || learner.joined === null) return [];
      return [meeting(random, learner, date)];
    }),
  );
}

/** How many of a year group have a meeting in that year. */
const shares = { 9: 0.05, 10: 0.12, 11: 0.9, 12: 0.25, 13: 0.82 };

function meeting(random, { id }, date) {
  const shared = random.weighted({ yes: 70, no: 20, "": 10 });
  return {
    learner_id: id,
    date,
    adviser_level: random.weighted({ 6: 80, 7: 8, 4: 7, "": 5 }),
    advice_recorded: random.weighted({ yes: 88, no: 8, "": 4 }),
    decisions_recorded: random.weighted({ yes: 76, no: 18, "": 6 }),
    shared_with_learner: shared,
  };
}

const two = (number) => String(number).padStart(2, "0");
