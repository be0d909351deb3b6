import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { oneRosterFields } from "./fields.js";
import { readOneRoster } from "./read-oneroster.js";

const options = { asAt: "2025-07-31", keepIds: true } as const;

/** A made-up user as version 1.1 has one: the role on the user, a boolean. */
const user11 = {
  sourcedId: "u1",
  status: "active",
  username: "made-up",
  enabledUser: true,
  givenName: "",
  familyName: "",
  role: "student",
  orgs: [],
  grades: ["09"],
};

/** A made-up user as version 1.2 has one: roles, and true as text. */
const user12 = {
  sourcedId: "u1",
  status: "active",
  dateLastModified: "2025-01-01T00:00:00Z",
  enabledUser: "true",
  givenName: "",
  familyName: "",
  roles: [
    { roleType: "primary", role: "student", org: { href: "", sourcedId: "o1", type: "org" } },
  ],
  userIds: [{ type: "LDAP", identifier: "made-up" }],
  grades: ["09"],
};

const demographics = {
  demographics: [{ sourcedId: "u1", birthDate: "2011-01-01", sex: "female" }],
};

async function readUser(patch: object, more: Partial<ReadMisOptions> = {}, others: object[] = []) {
  const pages = [{ users: [{ ...user12, ...patch }] }, ...others];
  const records = await readOneRoster(pages, { ...options, ...more });
  return { ...records, learner: records.learners[0] };
}

it.each<[string, string, object]>([
  ["a list of 1.1", "1.1", { users: [user11] }],
  ["a single user of 1.1", "1.1", { user: user11 }],
  ["a list of 1.2", "1.2", { users: [user12] }],
  ["a single user of 1.2", "1.2", { user: user12 }],
])("reads %s, with what is joined to it", async (_, version, page) => {
  const { learners, issues, report } = await readOneRoster([page, demographics], options);
  expect(learners).toEqual([
    {
      id: "u1",
      yearGroup: 9,
      sex: "F",
      ...lacks(oneRosterFields),
    },
  ]);
  expect(issues).toEqual([]);
  expect(report.versions).toContain(version);
  expect(report.learners).toEqual({ seen: 1, read: 1, left: 0 });
  expect(report.dropped).toMatchObject({ birthDate: 1, givenName: 1, familyName: 1 });
});

describe("a user is", () => {
  it.each<[string, object, number, object]>([
    ["skipped who teaches, in 1.1", { role: "teacher", roles: undefined }, 0, {}],
    ["skipped who teaches, in 1.2", { roles: [{ role: "teacher" }] }, 0, {}],
    ["a student beside another role", { roles: [{ role: "aide" }, { role: "student" }] }, 1, {}],
    ["left out when marked for deletion", { status: "tobedeleted" }, 0, { "learner-deleted": 1 }],
    ["left out without a role", { roles: [] }, 0, { "role-missing": 1 }],
    ["counted when disabled, as a boolean", { enabledUser: false }, 1, { "user-disabled": 1 }],
    ["counted when disabled, as text", { enabledUser: "false" }, 1, { "user-disabled": 1 }],
  ])("%s", async (_, patch, learners, issues) => {
    const { report } = await readUser(patch);
    expect(report.learners.read).toBe(learners);
    expect(report.issues).toEqual(issues);
    const isSkipped = learners === 0 && Object.keys(issues).length === 0;
    expect(report.skipped).toEqual(isSkipped ? { "users who are not students": 1 } : {});
  });
});

describe("grades:", () => {
  it.each<[string, unknown, object]>([
    ["one with a leading zero", ["09"], { yearGroup: 9 }],
    ["the same twice", ["9", "9"], { yearGroup: 9 }],
    ["none", [], { missing: { yearGroup: "not-recorded" } }],
    ["not there", undefined, { missing: { yearGroup: "not-recorded" } }],
    ["several", ["09", "10"], { missing: { yearGroup: "not-understood" } }],
    ["of another country", ["KG"], { missing: { yearGroup: "not-understood" } }],
  ])("%s", async (_, grades, expected) => {
    const { learner } = await readUser({ grades });
    expect(learner).toMatchObject(expected);
  });
});

describe("sex of demographics:", () => {
  it.each<[string, object[], object]>([
    ["male", [{ demographics: { sourcedId: "u1", sex: "male" } }], { sex: "M" }],
    ["other", [{ demographics: [{ sourcedId: "u1", sex: "other" }] }], { sex: "U" }],
    ["an extension", [{ demographics: [{ sourcedId: "u1", sex: "ext:x" }] }], { sex: "U" }],
    [
      "unspecified",
      [{ demographics: [{ sourcedId: "u1", sex: "unspecified" }] }],
      { missing: { sex: "not-recorded" } },
    ],
    [
      "without a sex",
      [{ demographics: [{ sourcedId: "u1" }] }],
      { missing: { sex: "not-recorded" } },
    ],
    ["without demographics", [], { missing: { sex: "not-included" } }],
    [
      "of somebody else",
      [{ demographics: [{ sourcedId: "u2", sex: "male" }] }],
      { missing: { sex: "not-included" } },
    ],
  ])("%s", async (_, pages, expected) => {
    const { learner } = await readUser({}, {}, pages);
    expect(learner).toMatchObject(expected);
  });
});

it("takes no day of an enrolment, which is in a class, for one of joining or leaving", async () => {
  const enrollments = [
    { sourcedId: "e1", user: { sourcedId: "u1" }, beginDate: "2024-09-03", endDate: "2025-01-31" },
  ];
  const { learner, report } = await readUser({}, {}, [{ enrollments }]);
  expect(learner).not.toHaveProperty("joined");
  expect(learner).not.toHaveProperty("left");
  expect(learner?.missing).toMatchObject({ joined: "not-supported" });
  expect(report.skipped).toMatchObject({ enrollments: 1 });
});

describe("metadata:", () => {
  const metadata = {
    upn: "PupilNumber",
    senProvision: "sen.provision",
    senType: "need",
    disadvantaged: "fsm6",
    inCare: "care",
    enrolment: "enrol",
  } as const;

  it("gives what OneRoster has no field for, under keys that the caller names", async () => {
    const held = {
      "sen.provision": "E",
      need: "ASD",
      fsm6: "true",
      care: "N",
      enrol: "C",
      other: "x",
    };
    const { learner, report } = await readUser({ metadata: held }, { metadata });
    expect(learner).toMatchObject({
      senProvision: "E",
      senTypes: ["ASD"],
      disadvantaged: true,
      inCare: false,
      enrolment: "C",
    });
    expect(report.used).toMatchObject({ "metadata.sen.provision": 1 });
    expect(report.dropped).toMatchObject({ "(other)": 1 });
  });

  it("is not searched otherwise", async () => {
    const { learner } = await readUser({ metadata: { senProvision: "E" } });
    expect(learner?.missing?.senProvision).toBe("not-supported");
  });

  it.each<[string, object, Partial<ReadMisOptions>]>([
    ["userIds", { userIds: [{ type: "upn", identifier: "H801200001001" }] }, {}],
    ["metadata", { metadata: { upn: "H801200001001" } }, {}],
    [
      "metadata under a key of its own",
      { metadata: { PupilNumber: "H801200001001" } },
      { metadata },
    ],
  ])("a unique pupil number is found in %s", async (_, patch, more) => {
    const { learner } = await readUser(patch, { identifier: "upn", ...more });
    expect(learner?.id).toBe("H801200001001");
  });

  it("a user without a unique pupil number is left out when it is asked for", async () => {
    const { issues } = await readUser({}, { identifier: "upn" });
    expect(issues).toMatchObject([
      { code: "identifier-missing", path: "pages[0].users[0].metadata.UPN" },
    ]);
  });
});

it("counts sessions and classes, of which nothing is needed", async () => {
  const sessions = { academicSessions: [{ sourcedId: "s1", title: "", type: "term" }] };
  const { report } = await readUser({}, {}, [sessions, { classes: [{}, {}] }]);
  expect(report.skipped).toEqual({ academicSessions: 1, classes: 2 });
});
