import { carried } from "../../carried.mjs";
import { firstDay } from "../days.mjs";
import { isOwn } from "../learner.mjs";
import { hashOf } from "../random.mjs";
import { leaverDestination, provisionWords } from "../words.mjs";
import { noGaps, pagesOf, said, writeJson } from "./said.mjs";

/** Writes pages of the endpoints for students and leavers of the Wonde API v1.0. */
export function wonde(school) {
  const expected = [];
  const pageSize = school.learners.length > 500 ? 100 : 20;
  const students = pagesOf(
    school.learners.filter(({ left }) => left === null),
    pageSize,
  );
  const leavers = pagesOf(
    school.learners.filter(({ left }) => left !== null),
    pageSize < 50 ? 50 : pageSize,
  );
  const files = {};
  const write = (endpoint, pages) =>
    pages.forEach((learners, index) => {
      const last = index === pages.length - 1;
      const how = {
        plainDates: endpoint === "students-leaver",
        newNames: index % 3 === 1,
        without: endpoint === "students" && last ? "extended_details" : undefined,
      };
      const data = learners.map((learner) => {
        const { record, gaps } = student(learner, school, how);
        expected.push(said(learner, carried.wonde, gaps));
        return record;
      });
      const pagination = { endpoint, page: index + 1, last, pageSize, asText: index % 2 === 0 };
      files[`${endpoint}-${index + 1}.json`] = writeJson({
        data,
        meta: {
          ...(pages.flat().length > 50 && { pagination: paginationOf(school, pagination) }),
          includes: ["education_details", ...(how.without ? [] : ["extended_details"])],
        },
      });
    });
  write("students", students);
  write("students-leaver", leavers);
  return { files, expected };
}

function paginationOf(school, { endpoint, page, last, pageSize, asText }) {
  const link = (number) =>
    `https://api.wonde.com/v1.0/schools/A${school.urn}/${endpoint}?include=education_details,extended_details&per_page=${pageSize}&page=${number}`;
  return {
    next: last ? null : link(page + 1),
    previous: page === 1 ? null : link(page - 1),
    more: !last,
    per_page: asText ? String(pageSize) : pageSize,
    current_page: page,
  };
}

function student(learner, school, { plainDates, newNames, without }) {
  const { n, id, person, redacted } = learner;
  const { gaps, gap } = noGaps();
  const date = (day) => (day === null || plainDates ? day : dateObject(day));
  const named = n % 40 !== 7;
  const record = {
    id: `A${1700000000 + n}`,
    upi: redacted ? "Redacted" : `${hex(`${school.urn} ${id}`)}${hex(`${id} ${school.urn}`)}`,
    mis_id: id,
    initials: named ? "F S" : null,
    title: null,
    surname: named ? person.surname : null,
    forename: named ? person.forename : null,
    middle_names: null,
    legal_surname: named ? person.surname : null,
    legal_forename: named ? person.forename : null,
    gender: n % 97 === 5 ? gap("sex") : genderOf(learner, gap),
    gender_identity: null,
    date_of_birth: date(person.birth),
    restored_at: null,
    created_at: date(learner.joined),
    updated_at: date(firstDay(learner.lastYear)),
    education_details: {
      data: {
        admission_number: String(10000 + n),
        upn: person.upn,
        former_upn: null,
        local_upn: null,
        learner_number: learner.year >= 10 ? person.uln : null,
        current_nc_year: yearText(learner, gap),
        part_time: false,
        part_time_rate: null,
        admission_date: redacted ? gap("joined", date("1901-01-01")) : date(learner.joined),
        leaving_date: date(learner.left),
      },
    },
    ...(without === "extended_details"
      ? undefinedFields(gap)
      : { extended_details: { data: extended(learner, { newNames, gap }) } }),
    year: { data: {} },
    classes: { data: isOwn(learner) ? [{ name: `${classYear(learner)}D` }] : [] },
    ...(n % 5 === 0 && { contact_details: { data: contactDetails(person) } }),
    ...(n % 25 === 0 && {
      contacts: { data: [{ forename: person.contact, surname: person.contact }] },
    }),
  };
  return { record, gaps };
}

/** What an include that was not asked for leaves unknown. */
function undefinedFields(gap) {
  for (const field of ["senProvision", "disadvantaged", "inCare", "enrolment"]) gap(field);
  return {};
}

function extended(learner, { newNames, gap }) {
  const { n, person, redacted, disadvantaged, inCare, service } = learner;
  const premium = redacted ? null : disadvantaged || inCare || service;
  const mealsHidden = n % 29 === 3;
  // Where the meals are not permitted, the premium may stand in, but not for those who get it otherwise.
  const ambiguous = mealsHidden && premium !== disadvantaged;
  if (ambiguous) gap("disadvantaged");
  const premiumShown = ambiguous ? null : premium;
  return {
    sen_status: senStatus(learner, gap),
    ...(newNames ? { pupil_premium: premiumShown } : { premium_pupil_indicator: premiumShown }),
    premium_pupil_notes: n % 30 === 0 ? person.note : null,
    free_school_meals: redacted ? null : disadvantaged && n % 3 !== 0,
    free_school_meals_6: mealsHidden ? null : disadvantaged,
    english_as_additional_language: redacted ? null : person.english,
    [newNames ? "eal_status" : "english_as_additional_language_status"]: person.english
      ? "Developing Competence"
      : "Not applicable",
    ethnicity_code: redacted ? null : person.ethnicity,
    in_lea_care: n % 31 === 11 ? gap("inCare") : inCare,
    ever_in_care: null,
    in_care_details: inCare ? person.note : null,
    child_in_need: null,
    child_protection_plan: null,
    service_children_indicator: service,
    enrolment_status: n % 83 === 13 ? gap("enrolment") : learner.enrolment,
    leaver_destination: learner.left === null || redacted ? null : leaverDestination(learner),
    youth_support_services_agreement: learner.year >= 11 ? "UNS" : null,
    religion: redacted ? null : person.religion,
    dietary_needs: n % 12 === 0 ? person.diet : null,
    general_notes: n % 10 === 0 ? person.note : null,
    next_of_kin: n % 10 === 1 ? person.contact : null,
    national_insurance_number: learner.year >= 12 && !redacted ? person.nationalInsurance : null,
  };
}

/** A code for some, words for others, null without the scope. */
function senStatus({ n, senProvision, redacted }, gap) {
  if (redacted) return gap("senProvision", "Redacted");
  if (n % 17 === 6) return gap("senProvision");
  return n % 2 === 0 ? senProvision : provisionWords[senProvision];
}

function genderOf({ n, sex }, gap) {
  if (sex !== "M" && sex !== "F") return gap("sex");
  const word = sex === "M" ? "MALE" : "FEMALE";
  return n % 11 === 4 ? word.toLowerCase() : word;
}

/** `10`, `Year 10` or `Y10`; for a few nothing but the name of a class. */
function yearText({ n, yearGroup }, gap) {
  if (n % 67 === 21) return gap("yearGroup");
  if (yearGroup === "X") return "X";
  if (n % 19 === 8) return `Year ${yearGroup}`;
  return n % 19 === 14 ? `Y${yearGroup}` : String(yearGroup);
}

function classYear({ yearGroup, stage }) {
  return yearGroup === "X" ? `Oak ${stage} ` : yearGroup;
}

function contactDetails({ street, town, postcode, email, phone }) {
  return {
    phones: { phone, primary: phone, home: phone, work: null, mobile: null },
    emails: { email, primary: email, home: null, work: null },
    addresses: {
      home: { house_number: null, house_name: null, street, town, county: null, postcode },
      work: null,
      postal: null,
    },
    salutation: null,
  };
}

function dateObject(day) {
  return { date: `${day} 00:00:00.000000`, timezone_type: 3, timezone: "Europe/London" };
}

function hex(text) {
  return hashOf(text).toString(16).padStart(8, "0");
}
