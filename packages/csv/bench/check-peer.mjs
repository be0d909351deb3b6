import { readFileSync } from "node:fs";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { streamResultsCsv } from "@career-benchmarks/csv";
import { madeUpFile } from "./made-up-file.mjs";
import { scoreWithPeer } from "./peer.mjs";

/** Makes sure that the peer does the same work: the same points, percentages and statuses. */
export async function checkPeer(folder) {
  const { path } = await madeUpFile(folder, 10_000);
  const text = readFileSync(path, "utf8");
  const theirs = [];
  const { rejects } = scoreWithPeer(text, (line) => theirs.push(line.trim().split(",").slice(6)));
  let csv = "";
  let ownRejects = 0;
  for await (const batch of streamResultsCsv([{ source: text }], { rubrics: [gatsby2014School] })) {
    csv += batch.text;
    ownRejects += batch.rejects.length;
  }
  const ours = csv.trim().split("\r\n").slice(1);
  const differs = ours.findIndex(
    (line, row) => line.split(",").slice(17).join() !== `${theirs[row]}`,
  );
  if (differs >= 0)
    throw new Error(`Row ${differs + 1} of ${path} is scored otherwise by the peer`);
  if (rejects !== ownRejects) throw new Error(`${ownRejects} rejects, and ${rejects} of the peer`);
}
