import { carried } from "../../carried.mjs";
import { asAt } from "../days.mjs";
import { provisionWords, senTypeWords } from "../words.mjs";
import { noGaps, pagesOf, said, writeJson } from "./said.mjs";

const perPage = 100;

/** Writes the pages of Assembly v1.0, in an envelope. */
export function assembly10(school) {
  return assembly(school, "assembly-1.0", (data, { page, count, total }) => ({
    object: "list",
    total_count: total,
    total_pages: count,
    current_page: page,
    prev_page: page === 1 ? null : page - 1,
    next_page: page === count ? null : page + 1,
    data,
  }));
}

/** Writes the pages of Assembly v1.1: bare lists, whose pagination was in the headers. */
export function assembly11(school) {
  return assembly(school, "assembly-1.1", (data) => data);
}

function assembly(school, name, envelope) {
  const expected = [];
  const size = school.learners.length > perPage * 2 ? perPage : 50;
  const pages = pagesOf(school.learners, size);
  const files = Object.fromEntries(
    pages.map((learners, index) => {
      const data = learners.map((learner) => {
        const { gaps, gap } = noGaps();
        const record = student(learner, gap);
        expected.push(said(learner, carried[name], gaps));
        return record;
      });
      const place = { page: index + 1, count: pages.length, total: school.learners.length };
      return [`students-${index + 1}.json`, writeJson(envelope(data, place))];
    }),
  );
  return { files, expected };
}

function student(learner, gap) {
  const { n, id, person, redacted, left } = learner;
  return {
    object: "student",
    id: 700000 + n,
    year_code: n % 47 === 15 ? gap("yearGroup") : String(learner.yearGroup),
    upn: person.upn,
    former_upn: null,
    uln: learner.year >= 10 ? person.uln : null,
    mis_id: id,
    pan: null,
    first_name: person.forename,
    legal_first_name: null,
    middle_name: null,
    last_name: person.surname,
    legal_last_name: null,
    former_last_name: null,
    dob: person.birth,
    start_date: redacted ? gap("joined", "1901-01-01") : learner.joined,
    end_date: left,
    enrolment_status: n % 71 === 33 ? gap("enrolment") : learner.enrolment,
    demographics: demographics(learner, gap),
    languages: null,
    learning_aims: null,
  };
}

function demographics(learner, gap) {
  const { n, person, redacted, disadvantaged, inCare, service } = learner;
  const hidden = n % 41 === 7;
  const histories = provisionsOf(learner, gap);
  return {
    ethnicity_code: redacted ? null : person.ethnicity,
    ethnicity_group: null,
    gender: redacted ? null : learner.sex,
    is_pp: redacted || hidden ? null : disadvantaged || inCare || service,
    pp_history: [],
    is_eal: redacted ? null : person.english,
    ...histories,
    is_fsm: redacted || hidden ? null : disadvantaged && n % 3 !== 0,
    is_fsm6: hidden ? gap("disadvantaged") : disadvantaged,
    fsm_history: [],
    fsm_review_date: null,
    in_care: n % 31 === 12 ? gap("inCare") : inCare,
    ever_in_care: null,
    service_child: service,
    sen_needs: needsOf(learner),
    nationalities: [],
    country_of_birth: null,
  };
}

/**
 * The history holds what is agreed for September too, and the category of some is that of the day of a
 * later call: the day of the records decides.
 */
function provisionsOf({ n, senHistory, senProvision, redacted }, gap) {
  if (redacted) return { sen_category: gap("senProvision", "Redacted"), sen_category_history: [] };
  if (n % 17 === 9) return { sen_category: gap("senProvision"), sen_category_history: [] };
  const later = senHistory.at(-1);
  const history = senHistory.map(({ code, start, end }) => ({
    code,
    description: provisionWords[code],
    start_date: start,
    end_date: end,
  }));
  if (later.start > asAt) return { sen_category: later.code, sen_category_history: history };
  return {
    sen_category: n % 13 === 1 ? null : senProvision,
    sen_category_history: n % 13 === 2 ? [] : history,
  };
}

/** Two types, the second one first in the list: `priority` tells their order. */
function needsOf({ senTypes, joined }) {
  return senTypes
    .map((code, index) => ({
      start_date: joined,
      end_date: null,
      sen_need_type_code: code,
      sen_need_type_name: senTypeWords[code],
      sen_broad_need_type_code: "",
      sen_broad_need_type_name: "",
      priority: index + 1,
    }))
    .reverse();
}
