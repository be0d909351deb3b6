// Tries faults of file systems and streams on the built command: `node break/break.mjs [--only "words of a name"]`.
import { cases } from "./cases/index.mjs";
import { only } from "./command-line.mjs";
import { tryCase } from "./try-case.mjs";

const chosen = cases.filter(({ name }) => name.includes(only));
const atOnce = 2;
const counts = { tried: 0, held: 0, impossible: 0 };

async function work() {
  for (let each = chosen.shift(); each; each = chosen.shift()) {
    const outcome = await tryCase(each).catch((error) => `the case itself failed: ${error.stack}`);
    if (outcome === "impossible") {
      counts.impossible += 1;
      process.stdout.write(`not possible here: ${each.name}\n`);
      continue;
    }
    counts.tried += 1;
    if (outcome === "held") counts.held += 1;
    else process.stdout.write(`FAILED ${each.name}: ${outcome}\n`);
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
if (counts.impossible > 0) {
  process.stdout.write(
    `${counts.impossible} not possible here: no small disk or no lesser rights.\n`,
  );
}
process.stdout.write(`${counts.tried} tried, ${counts.held} held\n`);
process.exitCode = counts.tried > 0 && counts.held === counts.tried ? 0 : 1;
