import { carried } from "../../carried.mjs";
import { slashed } from "../days.mjs";
import { noGaps, said, writeJson } from "./said.mjs";

/** Writes an export straight from a system: one list, British dates, keys misspelt as in the sample. */
export function directExport(school) {
  const expected = [];
  const list = school.learners
    .filter(({ left }) => left === null)
    .map((learner) => {
      const { gaps, gap } = noGaps();
      const made = row(learner, gap);
      expected.push(said(learner, carried["direct-export"], gaps));
      return made;
    });
  return { files: { "learners.json": writeJson(list) }, expected };
}

function row(learner, gap) {
  const { n, id, person, year, yearGroup, enrolment } = learner;
  return {
    LearnerId: Number(id),
    LearnerCode: `L${n}`,
    UPN: person.upn,
    ULN: year >= 10 ? person.uln : null,
    Surname: person.surname,
    Forename: person.forename,
    LegalForename: person.forename,
    DateOfBirth: slashed(person.birth),
    Year: String(n % 7 === 3 ? 7 : year),
    NCYear: String(yearGroup),
    DateOfEntry: slashed(learner.joined),
    Gender: learner.sex,
    RegGroup: null,
    Ethnicity: person.ethnicity,
    EnrolementStatus: enrolment,
    EAL: person.english,
    ServiceChild: learner.service ? "Y" : "N",
    PartTime: false,
    IsLookedAfterorAdoptedFromCare: null,
    YSSAIndicator: "UNS",
    SENProvisionDetails: n % 17 === 10 ? gap("senProvision") : learner.senHistory.map(provision),
    SENMajorNeedsDetails: null,
    DisabilityDetails: n % 4 === 0 ? null : [{ Disability: "NONE" }],
    LanguageDetails: null,
    ContactDetails:
      n % 6 === 0
        ? [
            {
              Name: person.contact,
              Street: person.street,
              Town: person.town,
              Postcode: person.postcode,
              Email: person.email,
              Telephone: person.phone,
            },
          ]
        : null,
  };
}

function provision({ code, start, end }, index) {
  return {
    ProvisionId: index + 1,
    ProvisionTypeCode: code,
    StartDate: slashed(start),
    ReviewDate: null,
    EndDate: slashed(end),
  };
}
