/** The columns of docs/learner-files.md. */
export const columns = {
  learners: [
    "learner_id",
    "year_group",
    "stage",
    "sen_provision",
    "sen_types",
    "sex",
    "disadvantaged",
    "in_care",
    "enrolment",
    "joined",
    "left",
    "programme_starts",
    "programme_ends",
    "programme_occupational",
  ],
  activities: [
    "learner_id",
    "group",
    "absent",
    "kind",
    "date",
    "academic_year",
    "provider",
    "subject",
    "mode",
    "hours",
    "visit",
    "used",
    "meaningful",
  ],
  guidance: [
    "learner_id",
    "date",
    "adviser_level",
    "advice_recorded",
    "decisions_recorded",
    "shared_with_learner",
  ],
  destinations: ["learner_id", "kind", "date", "code_set", "code", "route", "consent"],
  exclusions: ["learner_id", "reason", "indicators", "text"],
};

/** Writes rows as CSV, in the order of the columns; what a row does not have stays empty. */
export function writeCsv(names, rows) {
  const lines = rows.map((row) => names.map((name) => cell(row[name])).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}

/** Turns a learner into a row of `learners.csv`; an absent field is not known. */
export function learnerRow(learner) {
  return {
    learner_id: learner.id,
    year_group: learner.yearGroup,
    stage: learner.stage,
    sen_provision: learner.senProvision,
    sen_types: learner.senTypes,
    sex: learner.sex,
    disadvantaged: learner.disadvantaged,
    in_care: learner.inCare,
    enrolment: learner.enrolment,
    joined: learner.joined,
    left: learner.left,
  };
}

/** Turns an activity into a row of `activities.csv`. */
export function activityRow({ learners, academicYear, ...activity }) {
  return { ...activity, learner_id: learners, academic_year: academicYear };
}

function cell(value) {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
