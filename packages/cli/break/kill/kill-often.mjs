import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after, setImmediate as next } from "node:timers/promises";
import { contentOf } from "../content.mjs";
import { endOf, runCli, startCli } from "../run-cli.mjs";
import { judgeKill, judgeRerun } from "./judge-kill.mjs";

/**
 * Kills a command at random moments: half of them anywhere in its run, half after the first trace of
 * what it writes. Every second time an earlier output is there.
 *
 * @returns how many kills, how many came before the end, and what was wrong
 */
export async function killOften(folder, command, times, random) {
  const reference = await undisturbed(folder, command);
  const result = { tried: 0, inTime: 0, whileWriting: 0, faults: [] };
  for (let at = 0; at < times; at += 1) {
    const earlier = at % 2 === 1 && command.earlier ? reference.earlier : reference.none;
    const duringWriting = at % 4 >= 2;
    lay(folder, earlier.copy);
    const wasKilled = await kill(folder, command, { reference, duringWriting, part: random() });
    const killed = contentOf(join(folder, "out"));
    const rerun = await runCli(folder, command.args);
    const again = contentOf(join(folder, "out"));
    const fault =
      judgeKill(command, killed, earlier.content, reference.fresh) ??
      (rerun.code === 0 ? undefined : `the next run ended with ${rerun.code}: ${rerun.err}`) ??
      judgeRerun(again, reference.fresh);
    result.tried += 1;
    if (wasKilled) result.inTime += 1;
    if (wasKilled && duringWriting) result.whileWriting += 1;
    if (fault) result.faults.push(`${command.name}, kill ${at + 1}: ${fault}`);
  }
  return result;
}

/** Runs the command, and the earlier one, to the end; measures how long it takes and how long it writes. */
async function undisturbed(folder, { earlier, args, name }) {
  const none = join(folder, "none");
  mkdirSync(none, { recursive: true });
  const copy = join(folder, "earlier");
  if (earlier) {
    lay(folder, none);
    await succeed(folder, earlier, name);
    cpSync(join(folder, "out"), copy, { recursive: true });
  }
  lay(folder, none);
  const start = performance.now();
  const child = startCli(folder, args);
  const end = endOf(child);
  await firstTrace(folder, new Set(), child);
  const traced = performance.now();
  const { code, err } = await end;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${err}`);
  const done = performance.now();
  return {
    none: { copy: none, content: {} },
    earlier: { copy, content: earlier ? contentOf(copy) : {} },
    fresh: contentOf(join(folder, "out")),
    whole: done - start,
    writing: done - traced,
  };
}

async function kill(folder, { args }, { reference, duringWriting, part }) {
  const known = new Set(names(folder));
  const child = startCli(folder, args);
  const end = endOf(child);
  if (duringWriting) await firstTrace(folder, known, child);
  await after(part * (duringWriting ? reference.writing : reference.whole));
  child.kill("SIGKILL");
  return (await end).signal === "SIGKILL";
}

/** Waits until the command has made anything, or has ended. */
async function firstTrace(folder, known, child) {
  while (child.exitCode === null && names(folder).every((name) => known.has(name))) await next();
}

function names(folder) {
  const out = join(folder, "out");
  return existsSync(out) ? readdirSync(out, { recursive: true }) : [];
}

function lay(folder, from) {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  cpSync(from, join(folder, "out"), { recursive: true });
}

async function succeed(folder, args, name) {
  const { code, err } = await runCli(folder, args);
  if (code !== 0) throw new Error(`${name}, the run before, ended with ${code}: ${err}`);
}
