import { misShapes } from "../detect/mis-shapes.js";
import type { MisVendor } from "../mis-records.js";
import { canaries } from "./canaries.js";

const { forename, surname, born, street, postcode, email, phone, note, upn, formerUpn, uln } =
  canaries;
const { id, vendorId, admission } = canaries;

const arborLink = (entityType: string, path: string): object => ({
  entityType,
  href: `/rest-v2/${path}`,
  displayName: `${forename} ${surname}`,
});
const arborDay = (day: string): object => ({ entityType: "date", date: `${day} 00:00:00` });
const arborStudent = arborLink("Student", `students/${id}`);

/**
 * Gives pages of each system with one made-up learner, who has something that must not come out in
 * every field that can hold it, and all that is read in the others.
 */
export const samplePages: Readonly<Record<MisVendor, readonly object[]>> = {
  wonde: [
    {
      data: [
        {
          id: vendorId,
          upi: "canary-upi",
          mis_id: id,
          surname,
          forename,
          legal_surname: surname,
          legal_forename: forename,
          gender: "FEMALE",
          date_of_birth: {
            date: `${born} 00:00:00.000000`,
            timezone_type: 3,
            timezone: "Europe/London",
          },
          restored_at: null,
          education_details: {
            data: {
              admission_number: admission,
              upn,
              former_upn: formerUpn,
              learner_number: uln,
              current_nc_year: "11",
              admission_date: {
                date: "2020-09-07 00:00:00.000000",
                timezone_type: 3,
                timezone: "Europe/London",
              },
              leaving_date: "2025-06-27",
            },
          },
          extended_details: {
            data: {
              sen_status: "SEN Support",
              free_school_meals_6: true,
              in_lea_care: false,
              enrolment_status: "C",
              leaver_destination: "310",
              general_notes: note,
              next_of_kin: surname,
              custody_details: note,
            },
          },
          year: { data: { name: "Year 11", code: "11", notes: note } },
          contact_details: {
            data: {
              phones: { home: phone },
              emails: { email },
              addresses: { home: { street, postcode } },
              salutation: forename,
            },
          },
          user_defined_fields: { data: [{ name: surname, value: note }] },
        },
      ],
      meta: {
        pagination: { next: null, previous: null, more: false, per_page: "2", current_page: 1 },
        includes: [],
      },
    },
  ],
  xporter: [
    {
      Students: [
        {
          Id: id,
          XID: vendorId,
          ExternalId: "canary-guid",
          Forename: forename,
          Surname: surname,
          DisplayName: `${forename} ${surname}`,
          AdmissionNo: admission,
          UPN: upn,
          formerUPN: formerUpn,
          UniqueLearnerNumber: uln,
          Gender: "F",
          DateofBirth: born,
          NCYear: "11",
          YearGroup: "Year  11",
          SENProvision: "K",
          FsmEligible: 0,
          FSMEver6: 1,
          PupilPremium: 1,
          InLeaCare: 0,
          EnrolmentStatus: "C",
          EntryDate: "2020-09-07",
          LeavingDate: "2025-06-27",
          Destination: "310",
          DestinationStartDate: "2025-09-01",
          WorkEmail: email,
          QuickNote: note,
          ParentalSalutation: `The ${surname} family`,
          Address: { Street: street, Postcode: postcode, Telephone: phone },
        },
      ],
      StudentSiblings: [{ StudentId: id, Name: surname }],
      meta: [{ Id: 1, MIS: "simsnet" }],
      __pagination__: [{ PageSize: 2, PageNumber: 1, PageCount: 1, RowCount: 1, NextPage: null }],
    },
  ],
  oneroster: [
    {
      users: [
        {
          sourcedId: id,
          status: "active",
          username: email,
          enabledUser: "true",
          givenName: forename,
          familyName: surname,
          email,
          phone,
          roles: [{ roleType: "primary", role: "student", org: { href: "", sourcedId: "o1" } }],
          userIds: [
            { type: "UPN", identifier: upn },
            { type: "former", identifier: formerUpn },
          ],
          grades: ["11"],
          metadata: { ULN: uln, notes: note, address: `${street}, ${postcode}` },
        },
      ],
    },
    { demographics: [{ sourcedId: id, birthDate: born, sex: "female", cityOfBirth: street }] },
    {
      enrollments: [
        {
          sourcedId: "e1",
          user: { href: `https://server.example/users/${id}`, sourcedId: id, type: "user" },
          role: "student",
          beginDate: "2020-09-07",
          endDate: "2025-06-27",
        },
      ],
    },
  ],
  assembly: [
    {
      object: "list",
      total_count: 1,
      total_pages: 1,
      current_page: 1,
      prev_page: null,
      next_page: null,
      data: [
        {
          object: "student",
          id: vendorId,
          year_code: "11",
          upn,
          former_upn: formerUpn,
          uln,
          mis_id: id,
          pan: admission,
          first_name: forename,
          last_name: surname,
          dob: born,
          start_date: "2020-09-07",
          end_date: "2025-06-27",
          enrolment_status: "C",
          demographics: {
            ethnicity_code: null,
            gender: "F",
            is_pp: true,
            is_fsm: false,
            is_fsm6: true,
            in_care: false,
            sen_category: "K",
            sen_category_history: [
              { code: "K", description: note, start_date: "2021-01-01", end_date: null },
            ],
            sen_needs: [
              {
                start_date: "2021-01-01",
                sen_need_type_code: "ASD",
                sen_need_type_name: note,
                priority: 1,
              },
            ],
            country_of_birth: street,
          },
          languages: [postcode, email, phone],
        },
      ],
    },
  ],
  bromcom: [
    {
      data: [
        {
          studentID: id,
          firstName: forename,
          lastName: surname,
          preferredlastName: surname,
          dateOfBirth: `${born}T00:00:00`,
          gender: "F",
          upn,
          uln,
          yearGroup: "Year 11",
          nCyearActual: "11",
          startDate: "2020-09-07",
          endDate: "2025-06-27",
          tutorGroup: note,
        },
      ],
    },
    {
      data: [
        {
          upn,
          genderCode: "F",
          everFSM6Flag: "Yes",
          inCareFlag: "No",
          provisionName: "K",
          provisionStartDate: "2021-01-01",
          provisionEndDate: null,
          senPrimaryNeedCode: "ASD",
          enrolmentStateName: "C",
          personalEducationPlan: note,
          destinationSchool: `${street}, ${postcode}`,
          leavingReasonDescription: `${formerUpn} ${email} ${phone}`,
        },
      ],
    },
  ],
  "direct-export": [
    [
      {
        LearnerId: id,
        LearnerCode: admission,
        UPN: upn,
        ULN: uln,
        Surname: surname,
        Forename: forename,
        DateOfBirth: "28/02/2009",
        Year: "11",
        NCYear: "11",
        DateOfEntry: "07/09/2020",
        Gender: "F",
        EnrolementStatus: "C",
        IsLookedAfterorAdoptedFromCare: false,
        SENProvisionDetails: [
          {
            ProvisionId: formerUpn,
            ProvisionTypeCode: "E",
            StartDate: "09/06/2010",
            ReviewDate: null,
            EndDate: null,
          },
        ],
        SENMajorNeedsDetails: null,
        DisabilityDetails: [{ Disability: note }],
        ContactDetails: [{ street, postcode, email, phone }],
      },
    ],
  ],
  arbor: [
    {
      student: {
        ...arborStudent,
        userTags: [note],
        uniqueLearnerNumber: uln,
        studentNumber: admission,
        person: arborLink("Person", "persons/9"),
      },
    },
    {
      person: {
        ...arborLink("Person", "persons/9"),
        legalFirstName: forename,
        preferredFirstName: forename,
        dateOfBirth: arborDay(born),
        gender: arborLink("Gender", "genders/2"),
      },
    },
    { gender: { ...arborLink("Gender", "genders/2"), code: "FEMALE" } },
    {
      senNeed: {
        ...arborLink("SenNeed", "sen-needs/1"),
        student: arborStudent,
        senNeedType: arborLink("SenNeedType", "sen-need-types/4"),
        description: note,
        ranking: 1,
        effectiveDate: arborDay("2022-09-01"),
      },
    },
    { senNeedType: { ...arborLink("SenNeedType", "sen-need-types/4"), d00237: "ASD" } },
    {
      academicLevelMembership: {
        ...arborLink("AcademicLevelMembership", "academic-level-memberships/1"),
        student: arborStudent,
        academicLevel: arborLink("AcademicLevel", "academic-levels/5"),
        startDate: arborDay("2024-09-01"),
        endDate: null,
      },
    },
    {
      academicLevel: {
        ...arborLink("AcademicLevel", "academic-levels/5"),
        curriculumGrade: arborLink("CurriculumGrade", "curriculum-grades/12"),
      },
    },
    { curriculumGrade: { ...arborLink("CurriculumGrade", "curriculum-grades/12"), d00020: "11" } },
    {
      academicYearEnrolment: {
        ...arborLink("AcademicYearEnrolment", "academic-year-enrolments/1"),
        student: arborStudent,
        startDate: arborDay("2020-09-07"),
        endDate: arborDay("2025-07-31"),
      },
    },
    {
      workPlacement: {
        ...arborLink("WorkPlacement", "work-placements/1"),
        student: arborStudent,
        employer: arborLink(street, postcode),
        startDate: arborDay("2025-06-09"),
        endDate: arborDay("2025-06-13"),
        workPlacementMode: `${email} ${phone} ${vendorId} ${upn} ${formerUpn}`,
        totalPlannedHours: 30,
      },
    },
  ],
};

/** A row of the flat share of Arbor, which stands in an array without an envelope. */
const flatShare: readonly object[] = [
  [
    {
      APPLICATION_ID: vendorId,
      STUDENT_ID: id,
      STUDENT_UNIQUE_ID: admission,
      UPN: upn,
      LEGAL_FIRST_NAME: forename,
      LEGAL_LAST_NAME: surname,
      DATE_OF_BIRTH: born,
      SEX: "F",
      IS_CURRENT: "true",
      CURRENT_YEAR_GROUP: "Year 11",
      CURRENT_SEN_STATUS: "SEN Support",
      EVER_6_FSM: "true",
      IN_CARE: "false",
      CURRENT_REGISTRATION_GROUP: note,
      NATIVE_LANGUAGE_NAMES: `${street} ${postcode} ${email} ${phone} ${uln} ${formerUpn}`,
    },
  ],
];

/** Lists the sample pages of every system, and of both forms of Arbor. */
export const samples: readonly {
  readonly title: string;
  readonly vendor: MisVendor;
  readonly pages: readonly object[];
}[] = [
  ...misShapes.map(({ title, vendor }) => ({ title, vendor, pages: samplePages[vendor] })),
  { title: "Arbor, flat share", vendor: "arbor", pages: flatShare },
];
