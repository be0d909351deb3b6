import { exampleFiles } from "../generator/files.mjs";

/** Every file of the example, those included that are not in the repository. */
export const files = exampleFiles({ all: true });

const parsed = new Map();

/** The parsed JSON of a vendor's files, by name. */
export function jsonOf(school, vendor) {
  const folder = `${school}/${vendor}/`;
  if (!parsed.has(folder)) parsed.set(folder, parseAll(folder));
  return parsed.get(folder);
}

function parseAll(folder) {
  const list = [...files].filter(([path]) => path.startsWith(folder) && path.endsWith(".json"));
  return Object.fromEntries(
    list.map(([path, text]) => [path.slice(folder.length), JSON.parse(text)]),
  );
}

/** Every object of the lists that a function finds in a vendor's pages. */
function recordsOf(school, vendor, listOf) {
  return Object.values(jsonOf(school, vendor)).flatMap((page) => listOf(page) ?? []);
}

/** The records of each vendor, from all its pages. */
export const wonde = (school) => recordsOf(school, "wonde", (page) => page.data);
export const xporter = (school, year) =>
  recordsOf(school, `xporter-${year}`, (page) => page.Students);
export const roster = (school, version, key) =>
  recordsOf(school, `oneroster-${version}`, (page) => page[key]);
export const assembly = (school) => recordsOf(school, "assembly-1.1", (page) => page);
export const arborRest = (school, name) => jsonOf(school, "arbor-rest")[`${name}.json`];
export const arborFlat = (school) => recordsOf(school, "arbor-flat", (page) => page);
export const direct = (school) => recordsOf(school, "direct-export", (page) => page);
export const bromcom = (school, entity) =>
  Object.entries(jsonOf(school, "bromcom"))
    .filter(([name]) => name.startsWith(`${entity}-`))
    .flatMap(([, page]) => page.data);

/** Where each vendor's files hold the identifier that joins them with the CSV files. */
export const ids = {
  wonde: (school) => wonde(school).map(({ mis_id }) => mis_id),
  "xporter-2018": (school) => xporter(school, 2018).map(({ Id }) => Id),
  "xporter-2022": (school) => xporter(school, 2022).map(({ Id }) => Id),
  "oneroster-1.1": (school) => learnersIn(roster(school, "1.1", "users"), ({ role }) => role),
  "oneroster-1.2": (school) =>
    learnersIn(roster(school, "1.2", "users"), ({ roles }) => roles[0].role),
  "assembly-1.0": (school) =>
    recordsOf(school, "assembly-1.0", (page) => page.data).map(({ mis_id }) => mis_id),
  "assembly-1.1": (school) => assembly(school).map(({ mis_id }) => mis_id),
  "arbor-rest": (school) =>
    arborRest(school, "students").map(({ student }) => student.href.split("/").at(-1)),
  "arbor-flat": (school) => arborFlat(school).map(({ STUDENT_ID }) => STUDENT_ID),
  bromcom: (school) => bromcom(school, "Students").map(({ studentID }) => String(studentID)),
  "direct-export": (school) => direct(school).map(({ LearnerId }) => String(LearnerId)),
};

function learnersIn(users, roleOf) {
  return users.filter((user) => roleOf(user) === "student").map(({ sourcedId }) => sourcedId);
}

/** The paginations of the pages that have one. */
export function pagesWithPagination(school) {
  return Object.values(jsonOf(school, "wonde")).flatMap(({ meta }) => meta.pagination ?? []);
}

/** The extended details of the learners that have any. */
export function extended(school) {
  return wonde(school).flatMap((each) => each.extended_details?.data ?? []);
}
