import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import {
  readActivities,
  readDestinations,
  readExclusions,
  readGroups,
  readGuidance,
  readLearners,
  readRegister,
  scoreCsv,
  writeTable,
} from "@career-benchmarks/csv";
import { type FieldColumn, type RecordKindName, recordColumns } from "@career-benchmarks/evidence";
import { missingCodes } from "@career-benchmarks/evidence/cells";
import { readXporter } from "@career-benchmarks/mis";
import { describe, expect, it } from "vitest";
import { dayOption, yearGroupsOption } from "./commands/parse-options.js";
import { readExpected } from "./output/read-expected.js";
import {
  dayMeanings,
  type Meaning,
  missingMeanings,
  systemDays,
  urnMeanings,
  wordMeanings,
  yearMeanings,
  yesNoMeanings,
} from "./testing/meanings.js";

type Cells = Readonly<Record<string, string>>;
type Reader = (text: string) => Promise<Meaning>;
type Named = readonly [name: string, read: Reader];

const csv = (cells: Cells) => writeTable(Object.keys(cells), [Object.values(cells)]);
const meaningOf = (value: unknown): Meaning => (value === undefined ? "nothing" : { value });

/** A question of yes and no, and one of coverage. */
const [yesNo, coverage] = ["bm1_1_written_down", "bm5_1_each_year"] as const;
const assessment: Cells = {
  urn: "900001",
  as_at: "2024-07",
  year_groups: "7-11",
  [coverage]: "most",
};

/** Reads one cell of an assessment: a row per assessment, a row per answer, or behind a mapping. */
function ofAssessment(
  column: string,
  pick: (read: { readonly answers: Cells; readonly [key: string]: unknown }) => unknown,
  form: "wide" | "long" | "mapped" = "wide",
): Reader {
  const { [coverage]: level = "", ...keys } = assessment;
  return async (text) => {
    const cells =
      form === "mapped"
        ? { ...assessment, Theirs: text }
        : form === "long"
          ? { ...keys, indicator: column, value: text }
          : { ...assessment, [column]: text };
    const rows =
      form === "long" ? [cells, { ...keys, indicator: coverage, value: level }] : [cells];
    const source = writeTable(
      Object.keys(cells),
      rows.map((row) => Object.values(row)),
    );
    const columns = Object.fromEntries(Object.keys(assessment).map((name) => [name, name]));
    const { results, rejects } = scoreCsv([{ text: source }], {
      rubrics: [gatsby2014School],
      rubric: gatsby2014School.id,
      ...(form === "mapped" && { mapping: { columns: { ...columns, Theirs: column } } }),
    });
    if (rejects.length > 0) return "not understood";
    const [row] = results;
    return meaningOf(row?.content.kind === "answers" && pick(row.content.assessment as never));
  };
}

const readers: Readonly<
  Record<RecordKindName, (source: string) => ReturnType<typeof readGuidance | typeof readLearners>>
> = {
  learners: (source) => readLearners({ source }),
  activities: (source) => readActivities({ source }) as never,
  guidance: (source) => readGuidance({ source }),
  destinations: (source) => readDestinations({ source }) as never,
  exclusions: (source) => readExclusions({ source }) as never,
};

/** A row of each kind of record as it should be. */
const rows: Readonly<Record<RecordKindName, Cells>> = {
  learners: { learner_id: "L1" },
  activities: { learner_id: "L1", kind: "employer-encounter", date: "2025-01-09" },
  guidance: { learner_id: "L1", date: "2025-01-09" },
  destinations: {
    learner_id: "L1",
    kind: "actual",
    date: "2025-01-09",
    code_set: "nccis",
    code: "230",
  },
  exclusions: { learner_id: "L1", reason: "medical" },
};

/** Reads one cell of a record file; what is said of it never holds the text. */
function ofRecord(kind: RecordKindName, name: string, column: FieldColumn): Reader {
  const { path = ["when", "day"] } = column;
  return async (text) => {
    const { records, rejects, issues } = await readers[kind](csv({ ...rows[kind], [name]: text }));
    const said = [...issues, ...rejects.flatMap((reject) => reject.issues)];
    if (text.length > 3) expect(JSON.stringify(said)).not.toContain(text);
    const value = path.reduce<unknown>((held, key) => Reflect.get(Object(held), key), records[0]);
    if (value !== undefined) return { value };
    const isUnclear = said.some(
      ({ code, expected }) =>
        ["cell-not-understood", "date-invalid", "date-ambiguous"].includes(code) &&
        expected !== "date or academic_year, one of the two",
    );
    return isUnclear ? "not understood" : "nothing";
  };
}

/** Every column of the record files that holds something. */
function columnsThatHold(what: unknown): readonly Named[] {
  return Object.entries(recordColumns).flatMap(([kind, columns]) =>
    Object.entries(columns)
      .filter(([, { holds }]) => holds === what)
      .map(
        ([name, column]): Named => [
          `${name} of ${kind}`,
          ofRecord(kind as RecordKindName, name, column),
        ],
      ),
  );
}

/** Reads a field of a learner in the JSON of a school's system. */
function ofJson(name: string, pick: (learner: object) => unknown): Reader {
  return async (text) => {
    const student = { Id: "1", XID: null, SENProvision: null, YearGroup: "10", [name]: text };
    const { learners, issues } = await readXporter(
      { Students: [student] },
      { asAt: "2025-07-31", keepIds: true },
    );
    const [learner] = learners;
    const value = learner && pick(learner);
    if (value !== undefined) return { value };
    return issues.some(({ code }) => code === "field-not-understood")
      ? "not understood"
      : "nothing";
  };
}

/** Reads a day of a membership. */
const ofGroup =
  (column: "from" | "to"): Reader =>
  async (text) => {
    const cells = { urn: "900001", group_type: "trust", group: "Sample", [column]: text };
    const { memberships, issues } = await readGroups(csv(cells));
    if (issues.some(({ severity }) => severity === "error")) return "not understood";
    return meaningOf(memberships[0]?.[column]);
  };

/** Reads a day of the register of establishments. */
const ofRegister: Reader = async (text) => {
  const register = await readRegister(csv({ URN: "900001", OpenDate: text }), {
    asAt: "2024-09-18",
  });
  const unread = register.issues.some(({ code }) => code === "register-cell-unreadable");
  return unread ? "not understood" : meaningOf(register.establishments.get("900001")?.opened);
};

/** Reads the value of an option. */
const ofOption =
  (parse: (text: string) => unknown): Reader =>
  async (text) => {
    try {
      return { value: parse(text) };
    } catch {
      return "not understood";
    }
  };

const isYes = (answer: unknown) => (answer === undefined ? undefined : answer === "yes");
const answerOf = (column: string) => (read: { readonly answers: Cells }) => read.answers[column];

const yesNoReaders: readonly Named[] = [
  ["an answer", ofAssessment(yesNo, ({ answers }) => isYes(answers[yesNo]))],
  [
    "an answer in a row of its own",
    ofAssessment(yesNo, ({ answers }) => isYes(answers[yesNo]), "long"),
  ],
  [
    "an answer behind a mapping",
    ofAssessment(yesNo, ({ answers }) => isYes(answers[yesNo]), "mapped"),
  ],
  ...columnsThatHold("flag"),
  ["a flag of JSON", ofJson("InLeaCare", (learner) => Reflect.get(learner, "inCare"))],
];
const jsonDay: Named = [
  "a day of JSON",
  ofJson("EntryDate", (learner) => Reflect.get(learner, "joined")),
];
const dayReaders: readonly Named[] = [
  ["completed_on", ofAssessment("completed_on", ({ completedOn }) => completedOn)],
  [
    "completed_on behind a mapping",
    ofAssessment("completed_on", ({ completedOn }) => completedOn, "mapped"),
  ],
  ["as_at", ofAssessment("as_at", ({ asAt }) => asAt)],
  ...columnsThatHold("day"),
  ["the first day in a group", ofGroup("from")],
  ["the last day in a group", ofGroup("to")],
  ["a day of the register", ofRegister],
];
const yearReaders: readonly Named[] = [
  [
    "year_group of learners",
    ofRecord("learners", "year_group", recordColumns.learners["year_group"] ?? never()),
  ],
  ["the year group of JSON", ofJson("YearGroup", (learner) => Reflect.get(learner, "yearGroup"))],
  ["--assume-year-groups", ofOption((text) => yearGroupsOption(text)[0])],
];

function never(): never {
  throw new Error("There is no such column.");
}

describe("a text means the same to every reader:", () => {
  describe.each(yesNoReaders)("%s", (_, read) => {
    it.each([...yesNoMeanings, ...missingMeanings])("%j", async (text, meaning) => {
      expect(await read(text)).toEqual(meaning);
    });
  });

  describe.each(dayReaders)("%s", (name, read) => {
    it.each([...dayMeanings, ...missingMeanings])("%j", async (text, meaning) => {
      // An assessment that is not dated is rejected.
      const isUndated = name === "as_at" && meaning === "nothing";
      expect(await read(text)).toEqual(isUndated ? "not understood" : meaning);
    });
  });

  it.each(dayMeanings)("a day of JSON, which only systems write: %j", async (text, meaning) => {
    expect(await jsonDay[1](text)).toEqual(systemDays.includes(text) ? meaning : "not understood");
  });

  it.each(dayMeanings)(
    "a day on the command line, which must not be in doubt: %j",
    async (text, meaning) => {
      const isDoubtful = ["03/04/2024", "45504"].includes(text);
      expect(await ofOption(dayOption)(text)).toEqual(isDoubtful ? "not understood" : meaning);
    },
  );

  describe.each(yearReaders)("%s", (_, read) => {
    it.each(yearMeanings)("%j", async (text, meaning) => {
      expect(await read(text)).toEqual(meaning);
    });
  });

  it.each(missingMeanings)("a year group that is not known: %j", async (text, meaning) => {
    for (const [, read] of yearReaders.slice(0, 2)) expect(await read(text)).toEqual(meaning);
  });

  describe.each([
    ["sex", "sex", "Gender"],
    ["senProvision", "sen_provision", "SENProvision"],
    ["enrolment", "enrolment", "EnrolmentStatus"],
  ] as const)("%s", (field, column, key) => {
    const ofFile = ofRecord("learners", column, recordColumns.learners[column] ?? never());
    const inJson = ofJson(key, (learner) => Reflect.get(learner, field));
    it.each(wordMeanings.filter(([of]) => of === field))("%s %j", async (_, text, meaning) => {
      expect([await ofFile(text), await inJson(text)]).toEqual([meaning, meaning]);
    });
    // The code of an unknown sex is one of the set.
    it.each(missingMeanings.filter(([text]) => text !== "unknown"))("%j", async (text, meaning) => {
      expect([await ofFile(text), await inJson(text)]).toEqual([meaning, meaning]);
    });
  });

  it.each([
    ["8 of 12", { count: 8, of: 12 }],
    ["8/12", { count: 8, of: 12 }],
    ["The overwhelming majority", "overwhelming-majority"],
    ["69%", { percent: 69 }],
  ])("a share or a level in every form of file: %j", async (text, value) => {
    for (const form of ["wide", "long", "mapped"] as const) {
      const id = "bm6_1_by_16";
      const read = ofAssessment(id, answerOf(id), form);
      expect(await read(text)).toEqual({ value });
    }
  });

  it.each(urnMeanings)("a URN: %j", async (text, code) => {
    const file = join(mkdtempSync(join(tmpdir(), "expected-")), "expected.csv");
    writeFileSync(file, csv({ urn: text }));
    let said = "";
    const terminal = {
      err: (line: string) => {
        said += line;
      },
    };
    const [institution] = await readExpected(file, terminal as never);
    const groups = await readGroups(csv({ urn: text, group_type: "hub", group: "North" }));
    const { results } = scoreCsv([{ text: csv({ ...assessment, urn: text }) }], {
      rubrics: [gatsby2014School],
      rubric: gatsby2014School.id,
    });
    const [row] = results;
    expect([institution?.urn, groups.memberships[0]?.urn, row?.result.institution.urn]).toEqual([
      text,
      text,
      text,
    ]);
    expect(groups.issues.find(({ place }) => place?.column === "urn")?.code).toBe(code);
    expect(row?.result.issues.find(({ place }) => place?.column === "urn")?.code).toBe(code);
    expect(said !== "").toBe(code !== undefined);
  });

  it("every code of a missing value is one in a column of each kind, unless it is a word there", async () => {
    for (const { code } of missingCodes) {
      for (const [name, read] of [...columnsThatHold("flag"), ...columnsThatHold("day")]) {
        expect([name, code, await read(code)]).toEqual([name, code, "nothing"]);
      }
    }
  });
});
