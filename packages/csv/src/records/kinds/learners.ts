import type { Enrolment, Learner, SenProvision, SenType, Sex } from "@career-benchmarks/evidence";
import { day, learnerId, oneOf, stage, words, yearGroup, yesNo } from "../cells/read-cell.js";
import { built, type RecordColumn, type RecordKind, refused } from "../record-kind.js";

const senTypes: readonly SenType[] = [
  "SPLD",
  "MLD",
  "SLD",
  "PMLD",
  "SEMH",
  "SLCN",
  "HI",
  "VI",
  "MSI",
  "PD",
  "ASD",
  "DS",
  "OTH",
  "NSA",
];

/** The codes of the census before 2018, and what they are now (CBDS CS096). */
const olderProvision: Readonly<Record<string, SenProvision>> = { A: "K", P: "K", S: "E" };

const senProvision: RecordColumn<SenProvision> = {
  expected: "N, K or E",
  values: ["N", "K", "E"],
  read: (cell) =>
    oneOf<SenProvision>(["N", "K", "E"]).read(cell) ?? olderProvision[cell.toUpperCase()],
};

const senTypesColumn: RecordColumn<readonly SenType[]> = {
  expected: `types of need, primary first, separated by spaces: ${senTypes.join(" ")}`,
  read: (cell) => {
    const found = words.read(cell)?.map((word) => {
      const code = word.toUpperCase();
      return code === "BESD" ? "SEMH" : senTypes.find((type) => type === code);
    });
    const known = found?.filter((type) => type !== undefined);
    return known?.length === found?.length ? known : undefined;
  },
};

const columns = {
  learner_id: { ...learnerId, required: true },
  year_group: yearGroup,
  stage,
  sen_provision: senProvision,
  sen_types: senTypesColumn,
  sex: oneOf<Sex>(["M", "F", "U"]),
  disadvantaged: yesNo,
  in_care: yesNo,
  enrolment: oneOf<Enrolment>(["C", "M", "S", "F", "O", "G", "P"]),
  joined: day,
  left: day,
  programme_starts: day,
  programme_ends: day,
  programme_occupational: yesNo,
} as const;

/** A row per learner. */
export const learners: RecordKind<typeof columns, Learner> = {
  name: "learners",
  columns,
  once: ({ id }) => id,
  build: (cells) => {
    const { learner_id: id = "", joined, left } = cells;
    if (joined !== undefined && left !== undefined && left < joined) {
      return refused("left", "a day not before the one in joined");
    }
    const programme = {
      ...(cells.programme_starts !== undefined && { starts: cells.programme_starts }),
      ...(cells.programme_ends !== undefined && { ends: cells.programme_ends }),
      ...(cells.programme_occupational !== undefined && {
        occupational: cells.programme_occupational,
      }),
    };
    return built({
      id,
      ...(cells.year_group !== undefined && { yearGroup: cells.year_group }),
      ...(cells.stage !== undefined && { stage: cells.stage }),
      ...(cells.sen_provision !== undefined && { senProvision: cells.sen_provision }),
      ...(cells.sen_types !== undefined && { senTypes: cells.sen_types }),
      ...(cells.sex !== undefined && { sex: cells.sex }),
      ...(cells.disadvantaged !== undefined && { disadvantaged: cells.disadvantaged }),
      ...(cells.in_care !== undefined && { inCare: cells.in_care }),
      ...(cells.enrolment !== undefined && { enrolment: cells.enrolment }),
      ...(joined !== undefined && { joined }),
      ...(left !== undefined && { left }),
      ...(Object.keys(programme).length > 0 && { programme }),
    });
  },
};
