import { carried } from "../../carried.mjs";
import { enrolmentWords, provisionWords, senTypeWords, sexWords } from "../words.mjs";
import { noGaps, pagesOf, said, writeJson } from "./said.mjs";

const pageSize = 100;

/** Writes the entities Students and StudentFlatView of Bromcom; what joins them is the UPN. */
export function bromcom(school) {
  const expected = [];
  const views = [];
  const students = school.learners.map((learner) => {
    const { gaps, gap } = noGaps();
    const made = student(learner, gap);
    // Leavers that were redacted have no UPN left to be joined by.
    if (!learner.redacted) views.push(flatView(learner, gap));
    expected.push(said(withPrimaryNeed(learner), carried.bromcom, gaps));
    return made;
  });
  const files = {};
  for (const [entity, list] of Object.entries({ Students: students, StudentFlatView: views })) {
    const pages = pagesOf(list, pageSize);
    pages.forEach((data, index) => {
      const next = index + 1 < pages.length;
      files[`${entity}-${index + 1}.json`] = writeJson({
        data,
        meta: {
          pagination: {
            next: next
              ? `https://api.bromcomcloud.com/${entity}?schoolId=${school.urn}&page=${index + 2}`
              : null,
          },
        },
      });
    });
  }
  return { files, expected };
}

function withPrimaryNeed(learner) {
  return { ...learner, senTypes: learner.senTypes.slice(0, 1) };
}

const atMidnight = (day) => (day === null ? null : `${day}T00:00:00`);

function student(learner, gap) {
  const { n, id, person, year, yearGroup, redacted } = learner;
  return {
    studentID: Number(id),
    firstName: person.forename,
    lastName: person.surname,
    middleName: null,
    preferredFirstName: person.forename,
    preferredlastName: person.surname,
    dateOfBirth: atMidnight(person.birth),
    gender: redacted ? null : sexWords[learner.sex],
    upn: person.upn,
    uln: year >= 10 ? person.uln : null,
    yearGroup: yearName(learner),
    tutorGroup: null,
    yearGroupID: null,
    nCyearActual: String(yearGroup),
    // By age: for some another than the year group that they are in.
    chronologicalYeargroup: String(n % 37 === 10 ? year + 1 : year),
    pupilPremiumFlag: premium(learner),
    everFSM6Flag: yesNo(learner.disadvantaged),
    connexionsAgreement: null,
    startDate: redacted ? gap("joined", atMidnight("1901-01-01")) : atMidnight(learner.joined),
    endDate: atMidnight(learner.left),
  };
}

function flatView(learner, gap) {
  const { n, person, senProvision, senHistory, disadvantaged, inCare, service } = learner;
  const [primary] = learner.senTypes;
  const hidden = n % 17 === 8;
  if (hidden) gap("senProvision");
  const range = senHistory.find(({ code, end }) => code === senProvision && (end ?? "9") > "2021");
  return {
    upn: person.upn,
    yearGroup: yearName(learner),
    genderCode: learner.sex,
    ethnicityCode: person.ethnicity,
    ethnicityDescription: null,
    ealFlag: yesNo(person.english),
    premiumPupilFlag: premium(learner),
    everFSM6Flag: yesNo(disadvantaged),
    fsmIsActive: yesNo(disadvantaged && n % 3 !== 0),
    isEligibleForFreeMeal: yesNo(disadvantaged && n % 3 !== 0),
    isDeprivationPupilPremium: yesNo(disadvantaged),
    isLookedAfterPremium: yesNo(inCare),
    isServiceChildPremium: yesNo(service),
    isAdoptedFromCarePremium: n % 90 === 4 ? "Yes" : "No",
    inCareFlag: n % 31 === 14 ? gap("inCare") : yesNo(inCare),
    disadvantagedStudentsFlag: yesNo(disadvantaged),
    provisionName: hidden ? null : n % 2 === 0 ? senProvision : provisionWords[senProvision],
    provisionDescription: hidden ? null : provisionWords[senProvision],
    provisionStartDate: hidden ? null : atMidnight(range.start),
    provisionEndDate: hidden ? null : atMidnight(range.end),
    provisionReviewDate: null,
    senPrimaryNeedCode: primary ?? null,
    senPrimaryNeedDescription: primary ? senTypeWords[primary] : null,
    senNeedList: null,
    disabilityName: null,
    personalEducationPlan: null,
    enrolmentStateName: enrolmentWords[learner.enrolment],
    dateOfLeaving: atMidnight(learner.left),
    destinationSchool: null,
    leavingReasonDescription: null,
    uniqueLearnerNumber: learner.year >= 10 ? person.uln : null,
    yssaName: null,
  };
}

function yearName({ yearGroup }) {
  return yearGroup === "X" ? "X" : `Year ${yearGroup}`;
}

function premium({ disadvantaged, inCare, service }) {
  return disadvantaged === null ? null : yesNo(disadvantaged || inCare || service);
}

function yesNo(value) {
  if (value === null) return null;
  return value ? "Yes" : "No";
}
