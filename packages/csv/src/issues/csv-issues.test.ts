import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, it } from "vitest";
import { scoreCsv } from "../score-csv.js";

/** Every code that is said of a file, of its rows and of those rejected. */
function codesOf(file: Parameters<typeof scoreCsv>[0][number]): readonly string[] {
  const { issues, rejects, results } = scoreCsv([file], { rubrics: [gatsby2014School] });
  const found = [
    ...issues,
    ...rejects.flatMap((each) => each.issues),
    ...results.flatMap(({ result }) => result.issues),
  ];
  return found.map(({ code }) => code);
}

const header = "urn,name,as_at,year_groups,bm1_1_lead";
const row = (name: string, urn = "900001") => `${urn},${name},2024-07,7-11,yes`;
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((each) => [each.charCodeAt(0), 0])]);

const files = {
  "encoding-assumed": { text: bytes(`${header}\n${row("Caf\xe9")}\n`) },
  "encoding-mixed": {
    text: bytes(`${header}\n${row("Caf\xe9")}\n${row("Caf\xc3\xa9", "900002")}\n`),
  },
  "encoding-doubtful": { text: utf16(`${header}\n${row("School")}\n`).slice(0, -1) },
  "character-lost": { text: `${header}\n${row("Caf\uFFFD")}\n` },
  "header-repeated": { text: `${header}\n${row("A")}\n${header}\n${row("B", "900002")}\n` },
  "file-about-learners": { text: "learner_id,year_group\na,11\n" },
  "assessment-inconsistent": {
    text: [
      "assessment_id,urn,as_at,year_groups,indicator,value",
      "a,900001,2024,7-11,bm1_1_lead,yes",
      "a,900002,2024,7-11,bm5_1_each_year,no",
    ].join("\n"),
  },
};

it.each(Object.entries(files))("%s is said of a file that has it", (code, file) => {
  expect(codesOf(file)).toContain(code);
});
