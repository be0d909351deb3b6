import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkPeer } from "./check-peer.mjs";
import { madeUpFile } from "./made-up-file.mjs";
import { tableOf } from "./table-of.mjs";

const help = `Measures reading and scoring beside CSV parsers, each in a process of its own.

  --rows N        how many made-up assessments (1000000)
  --peer-rows N   how many of them for the peer, which holds the whole file in memory (100000)
  --repeat N      how often each is measured, in turn; the best counts (3)
`;

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    "peer-rows": { type: "string", default: "100000" },
    repeat: { type: "string", default: "3" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  process.stdout.write(help);
} else {
  const rows = wholeNumber("rows");
  const peerRows = Math.min(rows, wholeNumber("peer-rows"));
  const folder = fileURLToPath(new URL("../out", import.meta.url));
  await checkPeer(folder);
  const file = await madeUpFile(folder, rows);
  const peerFile = await madeUpFile(folder, peerRows);
  const files = { papa: file, udsv: file, ours: file, peer: peerFile };
  const best = {};
  for (let turn = 0; turn < wholeNumber("repeat"); turn++) {
    for (const [name, { path, bytes }] of Object.entries(files)) {
      const measured = { ...measure(name, path), bytes };
      if (!best[name] || measured.seconds < best[name].seconds) best[name] = measured;
    }
  }
  process.stdout.write(tableOf(best));
}

function measure(name, path) {
  const script = fileURLToPath(new URL("measure-one.mjs", import.meta.url));
  // Only the peer needs the larger heap.
  const heap = name === "peer" ? ["--max-old-space-size=8192"] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...heap, script, name, path], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function wholeNumber(option) {
  const text = values[option];
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Error(`--${option} takes a whole number, not ${text}`);
  return Number(text);
}
