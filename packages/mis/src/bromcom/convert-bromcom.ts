import type { LearnerSource } from "../engine/learner-source.js";
import type { LearnerFields, LearnerReading } from "../engine/mis-shape.js";
import { readDisadvantaged } from "../engine/read-disadvantaged.js";
import { readLeft } from "../engine/read-left.js";
import { readYearGroup } from "../engine/read-year-group.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEnrolment } from "../normalise/normalise-enrolment.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import type { Normalised } from "../normalise/normalised.js";
import { flatOnly, flatView } from "./fields.js";
import type { FlatRow } from "./flat-row.js";
import { readNeed } from "./read-need.js";
import { readProvision } from "./read-provision.js";

const notIncluded = { ok: false, reason: "not-included" } as const;

/**
 * Makes a learner of an object of either entity. Where both are there, that of `Students` stands for
 * the learner, and the rows of `StudentFlatView` with the same UPN add what it has not.
 */
export function convertBromcom(source: LearnerSource): LearnerReading {
  const isRow = flatOnly.some((name) => source.values.has(name));
  const rows = source.related(flatView).map((values) => ({
    values,
    read: source.from(values, flatView),
  }));
  if (!isRow) {
    return { fields: { ...ofRows(rows, source), ...ofStudent(source, rows) } };
  }
  if (source.related("Students").length > 0) return { skipped: `rows of ${flatView} that joined` };
  return {
    fields: {
      ...ofRows(rows.length > 0 ? rows : [source], source),
      yearGroup: readYearGroup(source, ["yearGroup"]),
      joined: notIncluded,
      left: readLeft(source, "dateOfLeaving"),
    },
  };
}

function ofStudent(source: LearnerSource, [row]: readonly FlatRow[]): LearnerFields {
  const { read } = source;
  const fromRow = row ? readRowDisadvantaged(row) : notIncluded;
  return {
    yearGroup: readYearGroup(source, ["nCyearActual", "yearGroup"]),
    sex: read("sex", "gender", normaliseSex),
    disadvantaged: fromRow.ok
      ? fromRow
      : readDisadvantaged(read, { everInSixYears: "everFSM6Flag", premium: "pupilPremiumFlag" }),
    joined: read("joined", "startDate", normaliseDay),
    left: readLeft(source, "endDate"),
  };
}

/** A premium after care or adoption says nothing of who is in care, so that only the flag of care does. */
function ofRows(rows: readonly FlatRow[], { asAt }: Pick<LearnerSource, "asAt">): LearnerFields {
  const [row] = rows;
  return {
    senProvision: row ? readProvision(rows, asAt) : notIncluded,
    senTypes: row ? readNeed(row) : notIncluded,
    sex: row ? row.read("sex", "genderCode", normaliseSex) : notIncluded,
    disadvantaged: row ? readRowDisadvantaged(row) : notIncluded,
    inCare: row ? row.read("inCare", "inCareFlag", normaliseBoolean) : notIncluded,
    enrolment: row ? row.read("enrolment", "enrolmentStateName", normaliseEnrolment) : notIncluded,
  };
}

function readRowDisadvantaged({ values, read }: FlatRow): Normalised<boolean> {
  const forDeprivation = values.has("isDeprivationPupilPremium");
  return readDisadvantaged(read, {
    everInSixYears: "everFSM6Flag",
    now: "isEligibleForFreeMeal",
    premium: forDeprivation ? "isDeprivationPupilPremium" : "premiumPupilFlag",
  });
}
