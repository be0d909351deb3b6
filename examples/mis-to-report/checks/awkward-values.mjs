import {
  arborFlat,
  arborRest,
  assembly,
  bromcom,
  direct,
  extended,
  ids,
  jsonOf,
  pagesWithPagination,
  roster,
  wonde,
  xporter,
} from "./records.mjs";

const some = (list, condition) => list.some(condition);

/** The awkward values of each vendor: whose, what, and whether the files hold it. */
export const awkwardValues = [
  [
    "Wonde",
    "per_page as text and as a number",
    () =>
      new Set(pagesWithPagination("larkfield").map(({ per_page }) => typeof per_page)).size === 2,
  ],
  [
    "Wonde",
    "no pagination for 50 rows or fewer",
    () => jsonOf("larkfield", "wonde")["students-leaver-1.json"].meta.pagination === undefined,
  ],
  [
    "Wonde",
    "dates as objects and plain",
    () =>
      some(wonde("larkfield"), (each) => each.date_of_birth.timezone_type === 3) &&
      some(wonde("larkfield"), (each) => typeof each.date_of_birth === "string"),
  ],
  [
    "Wonde",
    "an include that was not asked for",
    () => some(wonde("larkfield"), (each) => !("extended_details" in each)),
  ],
  [
    "Wonde",
    "null without the scope",
    () =>
      some(extended("larkfield"), (each) => each.sen_status === null) &&
      some(wonde("brambledown"), (each) => each.surname === null && each.gender !== null),
  ],
  [
    "Wonde",
    "SEN as a code and in words",
    () =>
      some(extended("larkfield"), (each) => each.sen_status === "E") &&
      some(extended("larkfield"), (each) => each.sen_status === "Education, health and care plan"),
  ],
  [
    "Wonde",
    "another name of the premium",
    () =>
      some(extended("larkfield"), (each) => "pupil_premium" in each) &&
      some(extended("larkfield"), (each) => "premium_pupil_indicator" in each),
  ],
  [
    "Wonde",
    "a premium that is not for deprivation",
    () =>
      some(
        extended("brambledown"),
        (each) => each.premium_pupil_indicator && each.free_school_meals_6 === false,
      ),
  ],
  [
    "Wonde",
    "gender in lower case and not at all",
    () =>
      some(wonde("brambledown"), (each) => each.gender === "male") &&
      some(wonde("brambledown"), (each) => each.gender === null),
  ],
  [
    "Wonde",
    "year groups as a number, in words, short and missing",
    () =>
      ["10", "Year 10", "Y10", null].every((form) =>
        some(wonde("brambledown"), (each) => each.education_details.data.current_nc_year === form),
      ),
  ],
  [
    "Wonde",
    "leavers that were redacted",
    () =>
      some(
        wonde("larkfield"),
        (each) => each.surname === "Redacted" && each.date_of_birth === "1901-01-01",
      ),
  ],
  [
    "Xporter",
    "pagination in a list of one, with a relative link",
    () =>
      jsonOf("larkfield", "xporter-2018")["students-1.json"].__pagination__[0].NextPage.startsWith(
        "?page=2",
      ),
  ],
  [
    "Xporter",
    "no pagination for one learner",
    () => !("__pagination__" in jsonOf("larkfield", "xporter-2018")["student-alone.json"]),
  ],
  [
    "Xporter",
    "Year  10 with two spaces",
    () => some(xporter("larkfield", 2018), ({ YearGroup }) => YearGroup === "Year  10"),
  ],
  [
    "Xporter",
    "FSMEligible in 2018 and FsmEligible in 2022",
    () =>
      xporter("larkfield", 2018).every(
        (each) => "FSMEligible" in each && !("FsmEligible" in each),
      ) &&
      xporter("larkfield", 2022).every((each) => "FsmEligible" in each && !("FSMEligible" in each)),
  ],
  [
    "Xporter",
    "ServiceChild as text beside flags as numbers",
    () =>
      some(xporter("larkfield", 2018), (each) => each.ServiceChild === "0" && each.InLeaCare === 0),
  ],
  [
    "Xporter",
    "null where no provision is recorded",
    () => some(xporter("brambledown", 2018), (each) => each.SENProvision === null),
  ],
  [
    "Xporter",
    "days with and without a time",
    () =>
      some(xporter("larkfield", 2018), (each) => each.EntryDate?.endsWith("T00:00:00")) &&
      some(xporter("larkfield", 2018), (each) => each.EntryDate?.length === 10),
  ],
  [
    "Xporter",
    "a year taught in that is not the NC year",
    () => some(xporter("brambledown", 2022), (each) => each.YearTaughtIn !== each.NCYear),
  ],
  [
    "Xporter",
    "a key stage where there is no year group",
    () =>
      some(
        xporter("larkfield", 2022),
        (each) => each.NCYear === "X" && each.KeyStage === "Key Stage 4",
      ),
  ],
  [
    "OneRoster",
    "enabledUser as a boolean in 1.1 and as text in 1.2",
    () =>
      some(roster("larkfield", "1.1", "users"), (each) => each.enabledUser === true) &&
      some(roster("larkfield", "1.2", "users"), (each) => each.enabledUser === "true"),
  ],
  [
    "OneRoster",
    "a role on the user in 1.1 and in a list in 1.2",
    () =>
      some(roster("larkfield", "1.1", "users"), (each) => each.role === "teacher") &&
      some(
        roster("larkfield", "1.2", "users"),
        (each) => each.roles[0].role === "teacher" && !("role" in each),
      ),
  ],
  [
    "OneRoster",
    "grades of two digits, of one and none",
    () =>
      ["09", "9"].every((grade, index) =>
        some(roster("larkfield", `1.${index + 1}`, "users"), (each) => each.grades[0] === grade),
      ) &&
      some(
        roster("brambledown", "1.1", "users"),
        (each) => each.role === "student" && each.grades.length === 0,
      ),
  ],
  [
    "OneRoster",
    "a learner without demographics",
    () =>
      roster("larkfield", "1.2", "demographics").length < ids["oneroster-1.2"]("larkfield").length,
  ],
  [
    "Assembly",
    "an envelope in v1.0 and a bare list in v1.1",
    () =>
      jsonOf("larkfield", "assembly-1.0")["students-1.json"].total_pages === 2 &&
      Array.isArray(jsonOf("larkfield", "assembly-1.1")["students-1.json"]),
  ],
  [
    "Assembly",
    "a provision that begins after the day of the records",
    () =>
      some(
        assembly("larkfield"),
        ({ demographics }) =>
          demographics.sen_category === "E" &&
          demographics.sen_category_history[0]?.end_date === "2025-08-31",
      ),
  ],
  [
    "Assembly",
    "a history with an earlier provision, and no category",
    () =>
      some(
        assembly("brambledown"),
        ({ demographics }) =>
          demographics.sen_category === null && demographics.sen_category_history.length === 2,
      ),
  ],
  [
    "Assembly",
    "needs out of the order of their priority",
    () =>
      some(assembly("larkfield"), ({ demographics }) => demographics.sen_needs[0]?.priority === 2),
  ],
  [
    "Assembly",
    "fields not collected",
    () =>
      some(
        assembly("brambledown"),
        ({ demographics }) => demographics.is_fsm6 === null && demographics.in_care !== null,
      ),
  ],
  [
    "Arbor",
    "SEN in records that link to the student",
    () => {
      const hrefs = new Set(arborRest("larkfield", "students").map(({ student }) => student.href));
      return arborRest("larkfield", "sen-status-assignments").every(({ senStatusAssignment }) =>
        hrefs.has(senStatusAssignment.student.href),
      );
    },
  ],
  [
    "Arbor",
    "dates as objects with a type",
    () =>
      some(
        arborRest("larkfield", "persons"),
        ({ person }) => person.dateOfBirth.entityType === "date",
      ),
  ],
  ["Arbor", "placements", () => arborRest("larkfield", "work-placements").length > 3],
  [
    "Arbor",
    "yes and no in five forms",
    () => new Set(arborFlat("larkfield").map((each) => each.EVER_6_FSM)).size >= 8,
  ],
  [
    "Bromcom",
    "keys with a capital missing",
    () => some(bromcom("larkfield", "Students"), (each) => "preferredlastName" in each),
  ],
  [
    "Bromcom",
    "flags as Yes and other text",
    () => some(bromcom("larkfield", "StudentFlatView"), (each) => each.inCareFlag === "Yes"),
  ],
  [
    "Bromcom",
    "adoption from care beside care",
    () =>
      some(
        bromcom("brambledown", "StudentFlatView"),
        (each) => each.isAdoptedFromCarePremium === "Yes" && each.inCareFlag === "No",
      ),
  ],
  [
    "Bromcom",
    "a year group by age that is not the NC year",
    () =>
      some(
        bromcom("brambledown", "Students"),
        (each) => each.chronologicalYeargroup !== each.nCyearActual,
      ),
  ],
  [
    "Direct export",
    "days as dd/mm/yyyy",
    () => some(direct("larkfield"), (each) => /^\d\d\/\d\d\/\d{4}$/.test(each.DateOfEntry)),
  ],
  [
    "Direct export",
    "Year that is not NCYear",
    () => some(direct("larkfield"), (each) => each.Year === "7" && each.NCYear === "13"),
  ],
  [
    "Direct export",
    "misspelt keys",
    () => direct("larkfield").every((each) => "EnrolementStatus" in each),
  ],
  [
    "Direct export",
    "null in place of a list",
    () => some(direct("larkfield"), (each) => each.SENProvisionDetails === null),
  ],
];
