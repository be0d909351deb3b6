import { carried } from "../../carried.mjs";
import { pagesOf, said, writeJson } from "./said.mjs";

const limit = 100;
const changed = "2025-07-18T02:00:00.000Z";

/** Writes the lists of OneRoster 1.1: the role on the user, booleans as booleans. */
export function oneRoster11(school) {
  return oneRoster(school, {
    name: "oneroster-1.1",
    user: (user) => ({
      ...user,
      role: user.role,
      orgs: [
        { href: `/ims/oneroster/v1p1/schools/${school.urn}`, sourcedId: school.urn, type: "org" },
      ],
    }),
  });
}

/** Writes the lists of OneRoster 1.2: roles in a list, booleans as text. */
export function oneRoster12(school) {
  const org = {
    href: `/ims/oneroster/rostering/v1p2/orgs/${school.urn}`,
    sourcedId: school.urn,
    type: "org",
  };
  return oneRoster(school, {
    name: "oneroster-1.2",
    user: ({ role, enabledUser, ...user }) => ({
      ...user,
      enabledUser: String(enabledUser),
      roles: [{ roleType: "primary", role, org }],
    }),
  });
}

function oneRoster(school, { name, user }) {
  const expected = [];
  const learners = school.learners.filter(({ left }) => left === null);
  const users = learners.map((learner) => {
    const gaps = [
      ...(noGrade(learner) ? ["yearGroup"] : []),
      ...(learner.n % 43 === 20 || learner.sex === "U" ? ["sex"] : []),
    ];
    expected.push(said(learner, carried[name], gaps));
    return user(student(learner, name));
  });
  const lists = {
    users: [...users, user(teacher())],
    demographics: demographics(learners),
    enrollments: enrollments(learners, school),
  };
  const files = {};
  for (const [key, list] of Object.entries(lists)) {
    pagesOf(list, Math.min(limit, Math.ceil(list.length / 2))).forEach((page, index) => {
      files[`${key}-${index + 1}.json`] = writeJson({ [key]: page });
    });
  }
  return { files, expected };
}

function student(learner, name) {
  const { n, id, person, senProvision, disadvantaged, inCare } = learner;
  return {
    sourcedId: id,
    status: "active",
    dateLastModified: changed,
    username: person.email,
    enabledUser: true,
    role: "student",
    givenName: person.forename,
    familyName: person.surname,
    email: person.email,
    phone: person.phone,
    identifier: null,
    userIds: n % 3 === 0 ? [] : [{ type: "UPN", identifier: person.upn }],
    grades: noGrade(learner) ? [] : [gradeOf(learner, name)],
    agents: [],
    metadata: {
      senProvision,
      everSixFreeMeals: disadvantaged,
      inCare,
      notes: n % 10 === 0 ? person.note : null,
    },
  };
}

function noGrade({ n }) {
  return n % 53 === 30;
}

/** Two digits, such as `09`; 1.2 leaves the form free, and so this school writes `9`. */
function gradeOf({ yearGroup }, name) {
  return name === "oneroster-1.1"
    ? String(yearGroup).padStart(2, yearGroup === "X" ? "" : "0")
    : String(yearGroup);
}

/** A teacher, who is no learner. */
function teacher() {
  return {
    sourcedId: "T1",
    status: "active",
    dateLastModified: changed,
    username: "s0@example.invalid",
    enabledUser: true,
    role: "teacher",
    givenName: "Forename0",
    familyName: "Surname0",
    userIds: [],
    grades: [],
    agents: [],
  };
}

function demographics(learners) {
  const words = { M: "male", F: "female", U: "unspecified" };
  return learners
    .filter(({ n }) => n % 43 !== 20)
    .map(({ id, sex, person }) => ({
      sourcedId: id,
      status: "active",
      dateLastModified: changed,
      birthDate: person.birth,
      sex: words[sex],
      white: "false",
    }));
}

function enrollments(learners, school) {
  return learners.map(({ id, year }) => ({
    sourcedId: `E${id}`,
    status: "active",
    dateLastModified: changed,
    user: { sourcedId: id, type: "user" },
    class: { sourcedId: `K${year}`, type: "class" },
    school: { sourcedId: school.urn, type: "org" },
    role: "student",
    primary: "true",
    beginDate: "2024-09-04",
    endDate: "2025-07-18",
  }));
}
