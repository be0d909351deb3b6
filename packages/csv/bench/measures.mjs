import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { devNull } from "node:os";
import { finished } from "node:stream/promises";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { streamResultsCsv } from "@career-benchmarks/csv";
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";
import { scoreWithPeer } from "./peer.mjs";

/** What is measured, each in a process of its own; each gives the rows that it read. */
export const measures = {
  /** Papa Parse alone, by chunks, which takes it the least time and memory. */
  papa: async (path) => {
    let rows = -1;
    let cells = 0;
    await new Promise((resolve, reject) => {
      Papa.parse(createReadStream(path, { encoding: "utf8" }), {
        chunk: ({ data }) => {
          rows += data.length;
          for (const row of data) cells += row.length;
        },
        complete: resolve,
        error: reject,
      });
    });
    return { rows, cells };
  },

  /** uDSV alone, streamed: the fastest CSV parser for Node that was found. */
  udsv: async (path) => {
    let parser;
    let rows = 0;
    let cells = 0;
    const see = (row) => {
      rows += 1;
      cells += row.length;
      return true;
    };
    for await (const text of createReadStream(path, { encoding: "utf8" })) {
      parser ??= initParser(inferSchema(text));
      parser.chunk(text, parser.stringArrs, see);
    }
    parser.end();
    return { rows, cells };
  },

  /** Reading, checking and scoring, to a results CSV that nobody keeps. */
  ours: async (path) => {
    const sink = createWriteStream(devNull);
    const found = { rows: 0, rejects: 0, ordinary: 0 };
    const input = { source: createReadStream(path) };
    for await (const batch of streamResultsCsv([input], { rubrics: [gatsby2014School] })) {
      sink.write(batch.text);
      found.rows += batch.results + batch.rejects.length;
      found.rejects += batch.rejects.length;
      found.ordinary += batch.ordinary;
    }
    sink.end();
    await finished(sink);
    return found;
  },

  /** Papa Parse to objects, zod, and a plain loop over the rubric; the whole file in memory. */
  peer: async (path) => {
    const sink = createWriteStream(devNull);
    const { rows, rejects } = scoreWithPeer(readFileSync(path, "utf8"), (line) => sink.write(line));
    sink.end();
    await finished(sink);
    return { rows, rejects };
  },
};
