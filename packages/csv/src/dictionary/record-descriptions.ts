import type { RecordKindName } from "../records/record-columns.js";

/** What each column of a record file says. */
export const recordDescriptions: Readonly<
  Record<RecordKindName, Readonly<Record<string, string>>>
> = {
  learners: {
    learner_id: "The learner, by any identifier that your files share",
    year_group: "The year group that the learner is in",
    stage: "The key stage of a learner whose year group is X",
    sen_provision: "The provision for special educational needs as at the date of the records",
    sen_types: "The types of need; never concluded from the provision, nor the other way round",
    sex: "The sex, as the census records it",
    disadvantaged: "Whether the learner counts as disadvantaged",
    in_care: "Whether the learner is in care",
    enrolment: "The kind of enrolment",
    joined: "The first day on roll",
    left: "The last day on roll",
    programme_starts: "The first day of the study programme of a college or provider",
    programme_ends: "The last day of the study programme",
    programme_occupational: "Whether the study programme leads to one occupation",
  },
  activities: {
    learner_id: "Who took part; either this or group",
    group: "Who took part, as the group was on that day; either this or learner_id",
    absent: "Who of the group was not there",
    kind: "What took place",
    date: "The day; either this or academic_year",
    academic_year: "The academic year, where the day is not known",
    provider: "The kind of provider that was met",
    subject: "The subject of a curriculum link, or through which an encounter took place",
    mode: "How people met",
    hours: "How long it took",
    visit: "Whether the learners went to the provider",
    used: "Whether information was used for a decision, and not only reached the learner",
    meaningful: "Whether it was meaningful, or which tests of that were met",
  },
  guidance: {
    learner_id: "Who met an adviser, by the identifier that your files share",
    date: "The day of the meeting",
    adviser_level: "The level of the adviser's qualification",
    advice_recorded: "Whether the advice was recorded; what was said has no place here",
    decisions_recorded: "Whether the decisions were recorded",
    shared_with_learner: "Whether the record was shared with the learner",
  },
  destinations: {
    learner_id: "Whose destination it is, by the identifier that your files share",
    kind: "Whether it was intended, found, or found to be sustained",
    date: "The day of which it tells",
    code_set: "The set that the code belongs to",
    code: "The code of the destination",
    route: "The kind of destination; follows from the code where its set is known",
    consent: "Whether there is consent to use it",
  },
  exclusions: {
    learner_id: "Who is left out, by the identifier that your files share",
    reason: "Why the learner is left out",
    indicators: "The questions whose cohort the learner is left out of",
    text: "What the reason other stands for; names nobody",
  },
};

/** What codes stand for (published: the census code sets CS096 and CS119, and enrolment status). */
export const codeLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sen_provision: {
    N: "no special educational need",
    K: "SEN support",
    E: "education, health and care plan",
  },
  sex: { M: "male", F: "female", U: "unknown" },
  enrolment: {
    C: "current",
    M: "current main (dual registration)",
    S: "current subsidiary (dual registration)",
    F: "further education college",
    O: "other provider",
    G: "guest",
    P: "previous",
  },
};
