import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";

/** Bump when the rows change, so that an older file is not measured. */
const edition = 2;

/** Of every so many rows one has an answer that no scale knows, and is a reject. */
const rowsPerFault = 5000;

/**
 * Writes a file of made-up assessments once, and gives its path.
 *
 * The rows are those of 20,000 made-up institutions, one assessment after another: nearly all
 * answers are levels, three columns are shares, some cells are empty, and a few rows have a fault.
 * The same numbers come out on every machine.
 *
 * @param {string} folder - where to keep it
 * @param {number} rows - how many assessments
 * @returns {Promise<{ path: string, bytes: number }>}
 */
export async function madeUpFile(folder, rows) {
  const path = `${folder}/assessments-${rows}-v${edition}.csv`;
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    await write(`${path}.part`, rows);
    renameSync(`${path}.part`, path);
  }
  return { path, bytes: statSync(path).size };
}

async function write(path, rows) {
  const file = createWriteStream(path);
  const random = seeded(20_240_731);
  const questions = gatsby2014School.benchmarks
    .flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
    .map((indicator) => ({
      ...indicator,
      levels: gatsby2014School.scales
        .find(({ id }) => id === indicator.scale)
        .levels.map(({ id }) => id),
    }));
  const keys = ["assessment_id", "urn", "name", "as_at", "rubric", "year_groups"];
  let block = `${[...keys, ...questions.map(({ id }) => id)].join(",")}\r\n`;
  for (let row = 0; row < rows; row++) {
    block += `${rowOf(row, questions, random)}\r\n`;
    if (block.length > 1 << 20) {
      if (!file.write(block)) await once(file, "drain");
      block = "";
    }
  }
  file.end(block);
  await once(file, "close");
}

const sharesOf = ["bm4_1_science", "bm6_1_by_16", "bm8_1_by_16"];

function rowOf(row, questions, random) {
  const institution = row % 20_000;
  const evaluation = Math.floor(row / 20_000);
  const year = 2000 + Math.floor(evaluation / 3);
  const month = ["03", "07", "12"][evaluation % 3];
  const to18 = institution % 3 === 0;
  const answers = questions.map(({ id, levels, stages }) => {
    if (stages?.includes("ks5") && !to18) return "";
    if (random() < 0.02) return "";
    if (sharesOf.includes(id)) {
      const of = 90 + Math.floor(random() * 150);
      return `${Math.floor(random() * (of + 1))} of ${of}`;
    }
    return levels[Math.floor(random() * levels.length)];
  });
  if (row % rowsPerFault === rowsPerFault - 1) answers[0] = "perhaps";
  const keys = [
    `A${row + 1}`,
    100_000 + institution,
    `Made-up School ${institution + 1}`,
    `${year}-${month}`,
    "gatsby-2014-school",
    to18 ? "7-13" : "7-11",
  ];
  return [...keys, ...answers].join(",");
}

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
