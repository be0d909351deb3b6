import { carried } from "../../carried.mjs";
import { hashOf } from "../random.mjs";
import { leaverDestination } from "../words.mjs";
import { noGaps, pagesOf, said, writeJson } from "./said.mjs";

const pageSize = 100;

/** Writes pages of Xporter on Demand as recorded in 2018: year groups only as the text of a group. */
export function xporter2018(school) {
  return xporter(school, {
    name: "xporter-2018",
    record: (learner, gap) =>
      student(learner, gap, {
        mealsKey: "FSMEligible",
        yearGroup: groupName(learner) ?? gap("yearGroup"),
      }),
  });
}

/** Writes pages of Xporter on Demand with the fields of 2022. */
export function xporter2022(school) {
  const record = (learner, gap) => ({
    ...student(learner, gap, { mealsKey: "FsmEligible", yearGroup: groupName(learner) }),
    ...additions(learner, gap),
  });
  return xporter(school, { name: "xporter-2022", record });
}

/** The last learner is asked for alone, which leaves `__pagination__` out. */
function xporter(school, { name, record }) {
  const expected = [];
  const list = school.learners.slice(0, -1);
  const pages = pagesOf(list, pageSize < list.length / 2 ? pageSize : 40);
  const files = {};
  const body = (learners) => ({
    Students: learners.map((learner) => {
      const { gaps, gap } = noGaps();
      const made = record(learner, gap);
      expected.push(said(learner, carried[name], gaps));
      return made;
    }),
    StudentSiblings: [],
    meta: [{ Id: 1, MIS: "simsnet", Version: "4", DateTime: "2025-07-18T02:25:06.223" }],
  });
  for (const [index, learners] of pages.entries()) {
    const more = index + 1 < pages.length;
    files[`students-${index + 1}.json`] = writeJson({
      ...body(learners),
      __pagination__: [
        {
          PageSize: pages[0].length,
          PageNumber: index + 1,
          PageCount: pages.length,
          RowCount: list.length,
          NextPage: more ? `?page=${index + 2}&pageSize=${pages[0].length}` : null,
        },
      ],
    });
  }
  files["student-alone.json"] = writeJson(body(school.learners.slice(-1)));
  return { files, expected };
}

function student(learner, gap, { mealsKey, yearGroup }) {
  const { n, id, person, redacted, disadvantaged, inCare, service } = learner;
  const flag = (value) => (value === null ? null : Number(value));
  const withTime = (day) => (day !== null && n % 3 === 0 ? `${day}T00:00:00` : day);
  return {
    Id: id,
    XID: null,
    ExternalId: guid(n),
    IdaasId: null,
    Forename: person.forename,
    Surname: person.surname,
    MiddleName: null,
    LegalForename: person.forename,
    LegalSurname: person.surname,
    DisplayName: `${person.forename} ${person.surname}`,
    AdmissionNo: String(10000 + n),
    Gender: redacted ? null : learner.sex,
    DateofBirth: person.birth,
    RegGroupId: null,
    RegGroup: null,
    YearGroupId: null,
    YearGroup: yearGroup,
    HouseGroupId: null,
    HouseGroup: null,
    WorkEmail: n % 4 === 0 ? person.email : null,
    UniqueLearnerNumber: learner.year >= 10 ? person.uln : null,
    EnrolmentStatus: learner.enrolment,
    Boarder: 0,
    EntryDate: redacted ? gap("joined", "1901-01-01") : withTime(learner.joined),
    LeavingDate: withTime(learner.left),
    Destination: learner.left === null || redacted ? null : leaverDestination(learner),
    DestinationStartDate: null,
    ReasonForLeaving: null,
    SENProvision: provisionOf(learner, gap),
    [mealsKey]: redacted ? null : flag(disadvantaged && n % 3 !== 0),
    FsmEndDate: null,
    FSMEver6: flag(disadvantaged),
    PupilPremium: redacted ? null : flag(disadvantaged || inCare || service),
    YSSA: learner.year >= 11 ? "UNS" : null,
    EAL: redacted ? null : flag(person.english),
    Gifted: 0,
    ServiceChild: redacted ? null : String(Number(service)),
    InLeaCare: flag(inCare),
    LeaCareAuthority: null,
    EverInCare: null,
    IsYoungCarer: 0,
    Religion: redacted ? null : person.religion,
    EthnicityCode: redacted ? null : person.ethnicity,
    StudentStatus: learner.left === null ? "OnRoll" : "Leaver",
    QuickNote: n % 10 === 0 ? person.note : null,
    Street: person.street,
    Town: person.town,
    PostCode: person.postcode,
    LastUpdated: "2025-07-18T02:25:06.223",
    RowHash: hashOf(`row ${id}`).toString(16),
  };
}

function additions(learner, gap) {
  const { n, person, yearGroup, stage, year, redacted } = learner;
  const hidden = n % 59 === 12;
  return {
    ...(hidden && { YearGroup: gap("yearGroup") }),
    UPN: person.upn,
    formerUPN: null,
    NCYear: hidden ? null : String(yearGroup),
    // Some are taught with a younger year group.
    YearTaughtIn: yearGroup === "X" ? null : String(n % 37 === 9 ? year - 1 : year),
    KeyStage: stage === null || hidden ? gap("stage") : `Key Stage ${stage[2]}`,
    Disabled: null,
    PartTime: 0,
    CandidateNo: null,
    FsmStartDate: null,
    EnglishProficiencyLevelCode: redacted ? null : "N",
  };
}

/** The name of the year group, with two spaces as the system pads it; learners without one have none. */
function groupName({ yearGroup }) {
  return yearGroup === "X" ? null : `Year  ${yearGroup}`;
}

/** Null means that none is recorded. */
function provisionOf({ n, senProvision, redacted }, gap) {
  if (redacted) return gap("senProvision", "Redacted");
  return n % 23 === 2 ? gap("senProvision") : senProvision;
}

function guid(n) {
  const part = (name) => hashOf(`${name} ${n}`).toString(16).padStart(8, "0");
  return `${part("a")}-0000-4000-8000-${part("b")}0000`;
}
