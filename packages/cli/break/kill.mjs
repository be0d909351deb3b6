// Kills every command that writes, again and again: `node break/kill.mjs [--only "words of a name"]`. FULL=1 kills ten times as often.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { only } from "./command-line.mjs";
import { files, killCommands } from "./kill/kill-commands.mjs";
import { killOften } from "./kill/kill-often.mjs";
import { seeded } from "./kill/random.mjs";

const times = process.env.FULL === "1" ? 50 : 5;
const seed = 20_260_101;
const sum = { tried: 0, inTime: 0, whileWriting: 0, faults: 0 };

for (const [at, command] of killCommands.entries()) {
  if (!command.name.includes(only)) continue;
  const folder = mkdtempSync(join(tmpdir(), "career-benchmarks-kill-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { faults, ...counts } = await killOften(folder, command, times, seeded(seed + at));
    for (const name of ["tried", "inTime", "whileWriting"]) sum[name] += counts[name];
    sum.faults += faults.length;
    process.stdout.write(
      `${command.name}: ${counts.tried - faults.length} of ${counts.tried} held, ${counts.inTime} killed before the end\n`,
    );
    for (const fault of faults) process.stdout.write(`FAILED ${fault}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const { tried, inTime, whileWriting, faults } = sum;
process.stdout.write(
  `${inTime} of ${tried} kills came before the end, ${whileWriting} of them while it was writing.\n`,
);
process.stdout.write(`${tried} tried, ${tried - faults} held\n`);
process.exitCode = tried > 0 && inTime > 0 && faults === 0 ? 0 : 1;
