/**
 * Which fields of a learner each vendor's files can carry.
 *
 * - `fields`: what is read must equal the `expected-learners.csv` beside the files, empty cells included
 * - `may`: the place or form is not established; what is read is absent, or equals that file
 * - `beside`: what the files carry beyond that file's columns
 * - `without`: why the other fields are not there
 * - `learners`: whether those who left are among them
 *
 * Fields are named as in the record `Learner` of `@career-benchmarks/evidence`.
 */
export const carried = {
  wonde: {
    learners: "all",
    fields: [
      "yearGroup",
      "senProvision",
      "sex",
      "disadvantaged",
      "inCare",
      "enrolment",
      "joined",
      "left",
    ],
    without: {
      stage: "no field of the students endpoint holds it",
      senTypes: "the inner shape of the include sen_needs is not established",
    },
    notes: {
      disadvantaged:
        "free_school_meals_6; the premium indicator is also set for service children and children in care, and stands in only where the other is null",
    },
  },
  "xporter-2018": {
    learners: "all",
    beside: ["youngCarer"],
    fields: [
      "yearGroup",
      "senProvision",
      "sex",
      "disadvantaged",
      "inCare",
      "enrolment",
      "joined",
      "left",
    ],
    without: {
      stage: "KeyStage is an addition of 2022",
      senTypes: "the shape of the SEN endpoint is not established",
    },
    notes: { senProvision: "null means that none is recorded, which is not N" },
  },
  "xporter-2022": {
    learners: "all",
    beside: ["youngCarer"],
    fields: [
      "yearGroup",
      "stage",
      "senProvision",
      "sex",
      "disadvantaged",
      "inCare",
      "enrolment",
      "joined",
      "left",
    ],
    without: { senTypes: "the shape of the SEN endpoint is not established" },
    notes: {
      yearGroup: "NCYear; YearTaughtIn may differ",
      stage: "KeyStage, for learners with the year group X",
    },
  },
  "oneroster-1.1": {
    learners: "on roll",
    fields: ["yearGroup", "sex"],
    may: ["senProvision", "disadvantaged", "inCare"],
    without: oneRosterLacks(),
    notes: { sex: "unspecified tells nothing, not even that it is unknown" },
  },
  "oneroster-1.2": {
    learners: "on roll",
    fields: ["yearGroup", "sex"],
    may: ["senProvision", "disadvantaged", "inCare"],
    without: oneRosterLacks(),
    notes: { sex: "unspecified tells nothing, not even that it is unknown" },
  },
  "assembly-1.0": { learners: "all", ...assembly() },
  "assembly-1.1": { learners: "all", ...assembly() },
  "arbor-rest": {
    learners: "on roll",
    fields: ["senProvision", "senTypes", "sex"],
    may: ["disadvantaged"],
    without: {
      yearGroup: "which fields link a student with a curriculum grade is not established",
      stage: "no resource holds it",
      inCare: "the fields of InCareStatusAssignment are not established",
      enrolment: "the fields of AcademicYearEnrolment are not established",
      joined: "the fields of AcademicYearEnrolment are not established",
      left: "the fields of AcademicYearEnrolment are not established",
    },
    notes: {
      disadvantaged: "a record of a premium recipient says yes; that there is none does not say no",
    },
  },
  "arbor-flat": {
    learners: "on roll",
    fields: ["yearGroup", "senProvision", "sex", "disadvantaged", "inCare"],
    without: {
      stage: "no column holds it",
      senTypes: "no column holds it",
      enrolment: "no column but IS_CURRENT, which tells no kind of registration",
      joined: "no column holds it",
      left: "no column holds it",
    },
  },
  bromcom: {
    learners: "all",
    fields: [
      "yearGroup",
      "senProvision",
      "senTypes",
      "sex",
      "disadvantaged",
      "inCare",
      "joined",
      "left",
    ],
    may: ["enrolment"],
    without: { stage: "no field of either entity holds it" },
    notes: {
      senTypes: "the primary one; the form of senNeedList is not established",
      enrolment: "the texts of enrolmentStateName are not established",
    },
  },
  "direct-export": {
    learners: "on roll",
    fields: ["yearGroup", "senProvision", "sex", "enrolment", "joined"],
    without: {
      stage: "no field holds it",
      senTypes:
        "SENMajorNeedsDetails is null in the published sample, so its shape is not established",
      disadvantaged: "no field holds it",
      inCare:
        "the one field tells care and adoption from care not apart, and is null in the sample",
      left: "no field holds it",
    },
    notes: { yearGroup: "NCYear; Year may disagree" },
  },
};

function oneRosterLacks() {
  return {
    stage: "no field holds it",
    senProvision: "only ever in metadata, under a name of the school's choosing",
    senTypes: "no field holds it",
    disadvantaged: "only ever in metadata, under a name of the school's choosing",
    inCare: "only ever in metadata, under a name of the school's choosing",
    enrolment: "an enrolment is in a class, and tells no kind of registration",
    joined: "an enrolment is in a class, not at the school",
    left: "an enrolment is in a class, not at the school",
  };
}

function assembly() {
  return {
    fields: [
      "yearGroup",
      "senProvision",
      "senTypes",
      "sex",
      "disadvantaged",
      "inCare",
      "enrolment",
      "joined",
      "left",
    ],
    without: { stage: "no field holds it" },
    notes: {
      senProvision:
        "the range of sen_category_history on the day of the records; sen_category is of the day of the call",
      senTypes: "by priority",
    },
  };
}
