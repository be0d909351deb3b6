import { carried } from "../../carried.mjs";
import { provisionWords } from "../words.mjs";
import { noGaps, said, writeJson } from "./said.mjs";

/** Writes the rows of Arbor's flat share as JSON: every value a text, as in the CSV that they were. */
export function arborFlat(school) {
  const expected = [];
  const rows = school.learners
    .filter(({ left }) => left === null)
    .map((learner) => {
      const { gaps, gap } = noGaps();
      const made = row(learner, gap);
      expected.push(said(learner, carried["arbor-flat"], gaps));
      return made;
    });
  return { files: { "students.json": writeJson(rows) }, expected };
}

/** Yes and no come in every form that a spreadsheet makes of them. */
const forms = [
  ["Yes", "No"],
  ["Y", "N"],
  ["1", "0"],
  ["true", "false"],
  ["T", "F"],
];

function row(learner, gap) {
  const { n, id, person, yearGroup, senProvision, sex, disadvantaged, inCare, service } = learner;
  const [yes, no] = forms[n % forms.length];
  const flag = (value) => (value ? yes : no);
  return {
    APPLICATION_ID: "1",
    STUDENT_ID: id,
    STUDENT_UNIQUE_ID: `U${n}`,
    UPN: person.upn,
    LEGAL_FIRST_NAME: person.forename,
    LEGAL_LAST_NAME: person.surname,
    PREFERRED_FIRST_NAME: person.forename,
    PREFERRED_LAST_NAME: person.surname,
    DATE_OF_BIRTH: person.birth,
    GENDER: sex,
    SEX: sex,
    IS_CURRENT: "true",
    CURRENT_YEAR_GROUP: yearGroup === "X" ? "X" : `Year ${yearGroup}`,
    CURRENT_REGISTRATION_GROUP: null,
    CURRENT_SEN_STATUS:
      n % 17 === 4
        ? gap("senProvision")
        : n % 2 === 0
          ? senProvision
          : provisionWords[senProvision],
    SEN: n % 17 === 4 ? null : flag(senProvision !== "N"),
    PUPIL_PREMIUM: flag(disadvantaged || inCare || service),
    PUPIL_PREMIUM_RECIPIENT: flag(disadvantaged || inCare || service),
    FSM: flag(disadvantaged && n % 3 !== 0),
    EVER_6_FSM: flag(disadvantaged),
    EAL: flag(person.english),
    IN_CARE: n % 31 === 13 ? gap("inCare") : flag(inCare),
    SERVICE_CHILD: flag(service),
    ETHNICITY: person.ethnicity,
    NATIVE_LANGUAGE_NAMES: null,
    DISADVANTAGED: flag(disadvantaged),
    CHILD_PROTECTION: null,
    MOBILE_Y10_Y11: null,
  };
}
