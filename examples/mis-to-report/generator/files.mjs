import { activityRow, columns, learnerRow, writeCsv } from "./csv.mjs";
import { answerColumns } from "./other-answers.mjs";
import { makeSchools } from "./school.mjs";
import { arborFlat } from "./vendors/arbor-flat.mjs";
import { arborRest } from "./vendors/arbor-rest.mjs";
import { assembly10, assembly11 } from "./vendors/assembly.mjs";
import { bromcom } from "./vendors/bromcom.mjs";
import { directExport } from "./vendors/direct-export.mjs";
import { oneRoster11, oneRoster12 } from "./vendors/oneroster.mjs";
import { saidColumns } from "./vendors/said.mjs";
import { wonde } from "./vendors/wonde.mjs";
import { xporter2018, xporter2022 } from "./vendors/xporter.mjs";

const writers = {
  wonde,
  "xporter-2018": xporter2018,
  "xporter-2022": xporter2022,
  "oneroster-1.1": oneRoster11,
  "oneroster-1.2": oneRoster12,
  "assembly-1.0": assembly10,
  "assembly-1.1": assembly11,
  "arbor-rest": arborRest,
  "arbor-flat": arborFlat,
  bromcom,
  "direct-export": directExport,
};

/** The vendors of the bigger school that are in the repository; the others would make it heavy. */
const kept = { brambledown: ["wonde"], larkfield: Object.keys(writers) };

/**
 * Makes every file of the example.
 *
 * @param {{ all?: boolean }} options - `all` makes those too that are not in the repository
 * @returns {Map<string, string>} the text of each file by its path, which begins with the school
 */
export function exampleFiles({ all = false } = {}) {
  const files = new Map();
  for (const school of makeSchools()) {
    for (const [name, text] of Object.entries(csvFiles(school))) {
      files.set(`${school.key}/${name}`, text);
    }
    for (const vendor of all ? Object.keys(writers) : kept[school.key]) {
      const { files: made, expected } = writers[vendor](school);
      const list = { ...made, "expected-learners.csv": writeCsv(saidColumns, byId(expected)) };
      for (const [name, text] of Object.entries(list)) {
        files.set(`${school.key}/${vendor}/${name}`, text);
      }
    }
  }
  return files;
}

function csvFiles(school) {
  return {
    "learners.csv": writeCsv(columns.learners, school.learners.map(learnerRow)),
    "activities.csv": writeCsv(columns.activities, school.activities.map(activityRow)),
    "guidance.csv": writeCsv(columns.guidance, school.guidance),
    "destinations.csv": writeCsv(columns.destinations, school.destinations),
    "exclusions.csv": writeCsv(columns.exclusions, school.exclusions),
    "other-answers.csv": writeCsv(answerColumns(school.otherAnswers), school.otherAnswers),
  };
}

function byId(rows) {
  return rows.toSorted((a, b) => Number(a.learner_id) - Number(b.learner_id));
}
