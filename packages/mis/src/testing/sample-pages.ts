import type { MisVendor } from "../mis-records.js";
import { canaries } from "./canaries.js";

const { forename, surname, born, street, postcode, email, phone, note, upn, formerUpn, uln } =
  canaries;
const { id, vendorId, admission } = canaries;

/**
 * Gives pages of each system with one made-up learner, who has something that must not come out in
 * every field that can hold it, and all that is read in the others.
 */
export const samplePages: Readonly<Partial<Record<MisVendor, readonly object[]>>> = {
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
};
