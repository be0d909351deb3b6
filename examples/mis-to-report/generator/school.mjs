import { brambledownLearners } from "./brambledown.mjs";
import { brambledownActivities } from "./brambledown-activities.mjs";
import { destinationsOf } from "./destinations.mjs";
import { exclusionsOf } from "./exclusions.mjs";
import { guidanceOf } from "./guidance.mjs";
import { larkfieldLearners } from "./larkfield.mjs";
import { larkfieldActivities } from "./larkfield-activities.mjs";
import { otherAnswersOf } from "./other-answers.mjs";
import { personOf } from "./person.mjs";
import { randomFrom } from "./random.mjs";

/** Both schools, as the CSV files tell of them in full. */
export function makeSchools() {
  return [
    makeSchool({
      key: "brambledown",
      name: "Brambledown School",
      urn: "900101",
      laestab: "0054999",
      firstId: 1001,
      learners: brambledownLearners(),
      activities: brambledownActivities,
    }),
    makeSchool({
      key: "larkfield",
      name: "Larkfield",
      urn: "900102",
      laestab: "0054998",
      firstId: 5001,
      learners: larkfieldLearners(),
      activities: larkfieldActivities,
    }),
  ];
}

function makeSchool({ firstId, learners: made, activities, ...school }) {
  const learners = withIds(school.key, firstId, made);
  const records = { ...school, learners };
  return {
    ...records,
    activities: activities(learners),
    guidance: guidanceOf(records),
    destinations: destinationsOf(records),
    exclusions: exclusionsOf(records),
    otherAnswers: otherAnswersOf(records),
  };
}

/** Numbers the learners as a school's system does, in no order of year group. */
function withIds(key, firstId, learners) {
  return randomFrom(`${key} ids`)
    .shuffled(learners)
    .map((learner, index) => ({
      ...learner,
      id: String(firstId + index),
      person: personOf(learner),
    }));
}
