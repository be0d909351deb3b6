import type { PracticeNote } from "./practice-note.js";

const published = { source: ["BM3S"], grade: "published" } as const;
const inferred = { source: ["BM3S"], grade: "inferred" } as const;
const edition = "2014";

/** Practice notes on benchmark 3 of 2014. The steps are ours, drawn from what the sheet describes. */
export const notes2014: readonly PracticeNote[] = [
  {
    edition,
    criterion: "3.1",
    looksLike:
      "The school knows what each pupil needs and has to decide, what the family hopes for, which barriers stand in the way and which support bridges them.",
    ...published,
    firstSteps: [
      { for: "school", step: "Ask pupils what they feel holds them back.", ...inferred },
      {
        for: "specialist-setting",
        step: "Write each pupil’s barriers, and the support that answers them, next to their goals.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Offer to mentor pupils who are at risk, on the way to independence and a first job.",
        ...inferred,
      },
    ],
  },
  {
    edition,
    criterion: "3.1",
    looksLike:
      "Past destinations and labour market data show which routes few pupils take, by region and gender too, and the programme responds for named groups.",
    ...published,
    firstSteps: [
      {
        for: "school",
        step: "Look through your leavers’ destinations for routes that hardly anyone takes, apprenticeships first.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Plan added support for one named group, and keep a record of what you tried.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Show the school what the work is like on a route that its pupils seldom take.",
        ...inferred,
      },
    ],
  },
  {
    edition,
    criterion: "3.2",
    looksLike:
      "Teachers and advisers enter advice and decisions in the school’s information system, where staff see that agreed actions follow, and can support parents.",
    ...published,
    firstSteps: [
      {
        for: "school",
        step: "Agree on one place in your information system for all careers advice and decisions.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Keep one profile for each pupil, and let every agency around them add to it.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Sign the work experience diary, with a line on what the pupil did well.",
        ...inferred,
      },
    ],
  },
  {
    edition,
    criterion: "3.2",
    looksLike:
      "Pupils reach their records as their own, and turn what they have done into a convincing story for applications.",
    ...published,
    firstSteps: [
      {
        for: "school",
        step: "Let pupils open their record before each meeting with the adviser.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Make a CV together with each pupil, out of the profile.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Read an application with its writer, and say what convinced you.",
        ...inferred,
      },
    ],
  },
  {
    edition,
    criterion: "3.3",
    looksLike:
      "Education, training and employment are followed for at least three years, and shared with the pupils of today when the programme is reviewed.",
    ...published,
    firstSteps: [
      {
        for: "school",
        step: "Begin a list of leavers who would come back and speak as alumni.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Give each leaver a folder with certificates and references, and note where they go.",
        ...inferred,
      },
      {
        for: "school",
        step: "Ask year 11 for consent to keep in touch, except those who stay in your sixth form.",
        source: ["CIOS"],
        grade: "published",
      },
      {
        for: "employer",
        step: "Send a former pupil whom you employ back to school for a talk, if they like.",
        ...inferred,
      },
    ],
  },
];
