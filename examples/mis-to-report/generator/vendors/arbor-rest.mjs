import { carried } from "../../carried.mjs";
import { isOwn } from "../learner.mjs";
import { provisionWords, senTypeWords, sexWords } from "../words.mjs";
import { said, writeJson } from "./said.mjs";

const statuses = ["N", "K", "E", "S"];
const needTypes = Object.keys(senTypeWords);

/**
 * Writes the resources of Arbor's REST v2 that a client meets when it follows the links: a file for each
 * resource, a body for each record. SEN is not on the student but in records that link to one.
 */
export function arborRest(school) {
  const learners = school.learners.filter(({ left }) => left === null);
  const expected = [];
  const resources = {
    students: learners.map((learner) => body("student", student(learner))),
    persons: learners.map((learner) => body("person", person(learner))),
    "upn-assignments": learners.map((learner) => body("upnAssignment", upn(learner))),
    "sen-statuses": statuses.map((code, index) => body("senStatus", status(code, index))),
    "sen-status-assignments": learners.flatMap((learner) => {
      const gaps = learner.n % 17 === 3 ? ["senProvision"] : [];
      expected.push(said(learner, carried["arbor-rest"], gaps));
      return gaps.length > 0 ? [] : assignments(learner);
    }),
    "sen-need-types": needTypes.map((code, index) => body("senNeedType", needType(code, index))),
    "sen-needs": learners.flatMap(needs),
    "pupil-premium-recipients": learners
      .filter(({ disadvantaged }) => disadvantaged)
      .map(recipient),
    "work-placements": placements(school, learners),
  };
  const files = Object.fromEntries(
    Object.entries(resources).map(([name, list]) => [`${name}.json`, writeJson(list)]),
  );
  return { files, expected };
}

function body(key, record) {
  return { [key]: record };
}

const date = (day) => (day === null ? null : { entityType: "date", date: `${day} 00:00:00` });

function record(entityType, path, id, displayName) {
  return { entityType, href: `/rest-v2/${path}/${id}`, displayName };
}

const linkTo = {
  student: ({ id, person: { forename, surname } }) =>
    record("Student", "students", id, `${forename} ${surname}`),
  person: ({ n, person: { forename, surname } }) =>
    record("Person", "persons", 30000 + n, `${forename} ${surname}`),
};

function student(learner) {
  return {
    ...linkTo.student(learner),
    userTags: [],
    person: linkTo.person(learner),
    ethnicity: record(
      "Ethnicity",
      "ethnicities",
      learner.person.ethnicity,
      learner.person.ethnicity,
    ),
    studentNumber: String(10000 + learner.n),
    uniqueLearnerNumber: learner.year >= 10 ? learner.person.uln : null,
    homeLocalAuthority: null,
    youthSupportServicesAgreement: null,
    tLevelPlannedEepHours: null,
  };
}

function person(learner) {
  return {
    ...linkTo.person(learner),
    userTags: [],
    gender: record("Gender", "genders", learner.sex, sexWords[learner.sex]),
    genderIdentity: null,
    legalFirstName: learner.person.forename,
    preferredFirstName: learner.person.forename,
    dateOfBirth: date(learner.person.birth),
  };
}

function upn(learner) {
  return {
    ...record("UkDfe_UpnAssignment", "uk-dfe/upn-assignments", learner.n, learner.person.upn),
    student: linkTo.student(learner),
    upn: learner.person.upn,
    isTemporary: learner.n % 61 === 0,
    startDatetime: date(learner.joined),
    endDatetime: null,
  };
}

function status(code, index) {
  return {
    ...linkToStatus(code),
    userTags: [],
    code: `SEN_${index}`,
    senStatusName: provisionWords[code],
    countsAsSenStatus: code !== "N",
    exportCode: code,
    d00229: code,
  };
}

function linkToStatus(code) {
  return record("SenStatus", "sen-statuses", statuses.indexOf(code) + 1, provisionWords[code]);
}

function assignments(learner) {
  return learner.senHistory.map(({ code, start, end }, index) =>
    body("senStatusAssignment", {
      ...record(
        "SenStatusAssignment",
        "sen-status-assignments",
        learner.n * 10 + index,
        provisionWords[code],
      ),
      userTags: [],
      senStatus: linkToStatus(code),
      student: linkTo.student(learner),
      startDate: date(start),
      endDate: date(end),
      isMemberOfSenUnit: false,
      hasResourcedProvision: false,
    }),
  );
}

function needType(code) {
  return {
    ...linkToType(code),
    userTags: [],
    code,
    label: senTypeWords[code],
    mainExportCode: code,
    exportCode: code,
    d00237: code,
  };
}

function linkToType(code) {
  return record("SenNeedType", "sen-need-types", needTypes.indexOf(code) + 1, senTypeWords[code]);
}

/** The second type comes first: `ranking` tells their order. */
function needs(learner) {
  return learner.senTypes
    .map((code, index) =>
      body("senNeed", {
        ...record("SenNeed", "sen-needs", learner.n * 10 + index, senTypeWords[code]),
        userTags: [],
        student: linkTo.student(learner),
        senNeedType: linkToType(code),
        description: learner.n % 10 === 0 ? learner.person.note : null,
        ranking: index + 1,
        effectiveDate: date(learner.joined),
        endDate: null,
      }),
    )
    .reverse();
}

function recipient(learner) {
  return body("pupilPremiumRecipient", {
    ...record(
      "UkDfe_PupilPremiumRecipient",
      "uk-dfe/pupil-premium-recipients",
      learner.n,
      "Pupil premium",
    ),
    student: linkTo.student(learner),
    startDate: date(learner.joined),
    endDate: null,
    lastFsm: date("2025-01-16"),
  });
}

/** The placements of one learner each, as in `activities.csv`. */
function placements(school, learners) {
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  return school.activities
    .filter(({ kind, date: day }) => kind === "workplace-experience" && day !== undefined)
    .filter(({ learners: ids }) => ids?.length === 1 && byId.has(ids[0]) && isOwn(byId.get(ids[0])))
    .map(({ learners: [id], date: day, hours }, index) =>
      body("workPlacement", {
        ...record("WorkPlacement", "work-placements", index + 1, "Placement"),
        student: linkTo.student(byId.get(id)),
        employer: record("Employer", "employers", 1, "Made-up employer"),
        startDate: date(day),
        endDate: date(day),
        workPlacementMode: null,
        totalPlannedHours: hours ?? null,
      }),
    );
}
