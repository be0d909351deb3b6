import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { contentOf, leftOvers } from "../content.mjs";
import { madeUpRows } from "../made-up-rows.mjs";
import { endOf, runCli, startCli } from "../run-cli.mjs";

const lock = ".career-benchmarks.lock";
const files = {
  "in.csv": madeUpRows(1000),
  "some.csv": madeUpRows(200),
  "small.csv": madeUpRows(2),
};
const big = ["score", "some.csv", "--out", "report", "--quiet"];
const small = ["score", "small.csv", "--out", "report", "--quiet"];
const stream = ["score", "in.csv", "--out", "out.ndjson", "--quiet"];

/** Runs that meet, or that are stopped. */
export const runs = [
  {
    name: "a second run into a folder while the first is writing",
    files,
    changes: true,
    says: /another run, process \d+, is writing into it/,
    run: async ({ folder }) => {
      const child = startCli(folder, big);
      const end = endOf(child);
      await until(() => existsSync(join(folder, "report", lock)), child);
      child.kill("SIGSTOP");
      const second = await runCli(folder, small);
      child.kill("SIGCONT");
      const first = await end;
      return first.code === 0 ? second : first;
    },
  },
  ...[
    ["of a process that is gone", {}],
    ["of a process whose number another has now", { pid: process.pid }],
  ].map(([name, owner]) => ({
    name: `a lock ${name}`,
    files,
    changes: true,
    code: 0,
    run: async ({ folder }) => {
      await leaveLock(folder, owner);
      return runCli(folder, small);
    },
  })),
  {
    name: "a lock and a takeover of processes that are gone",
    files,
    changes: true,
    code: 0,
    run: async ({ folder }) => {
      await leaveLock(folder, {});
      const path = join(folder, "report", lock);
      copyFileSync(path, `${path}.takeover`);
      return runCli(folder, small);
    },
  },
  {
    name: "a lock of another machine",
    files,
    changes: true,
    says: /on far, is writing into it; if that run is over, remove .*\.lock/,
    run: async ({ folder }) => {
      await leaveLock(folder, { place: "00000000", host: "far" });
      const refused = await runCli(folder, small);
      rmSync(join(folder, "report", lock));
      const done = await runCli(folder, small);
      return done.code === 0 ? refused : done;
    },
  },
  {
    name: "a lock that says nothing",
    files: { ...files, [`report/${lock}`]: "" },
    says: /if that run is over, remove/,
    args: small,
  },
  {
    name: "parts of a run that was killed",
    files,
    changes: true,
    code: 0,
    run: async ({ folder }) => {
      const child = startCli(folder, stream);
      const end = endOf(child);
      await until(() => leftOvers(contentOf(folder)).length > 0, child);
      child.kill("SIGKILL");
      await end;
      if (leftOvers(contentOf(folder)).length === 0) throw new Error("it was not killed in time");
      return runCli(folder, ["score", "small.csv", "--out", "out.ndjson", "--quiet"]);
    },
  },
  {
    name: "a part of a run that goes on",
    files,
    changes: true,
    code: 0,
    run: async ({ folder }) => {
      const child = startCli(folder, stream);
      const end = endOf(child);
      await until(() => leftOvers(contentOf(folder)).length > 0, child);
      child.kill("SIGSTOP");
      const second = await runCli(folder, ["score", "small.csv", "--out", "out.ndjson", "--quiet"]);
      child.kill("SIGCONT");
      const first = await end;
      return first.code === 0 ? second : first;
    },
    check: ({ after: { "out.ndjson": text } }) =>
      text.split("\n").length === 1001 ? undefined : "it is not the whole of one run",
  },
  ...["SIGINT", "SIGTERM"].flatMap((signal) => [
    { name: `${signal}, stream`, ...stopped(signal, stream) },
    { name: `${signal}, folder`, ...stopped(signal, big) },
    {
      name: `${signal}, over an earlier folder`,
      before: [small],
      ...stopped(signal, big),
    },
  ]),
];

/** Stops a command while it is writing: exit code, one line, and everything as it was. */
function stopped(signal, args) {
  return {
    files,
    changes: false,
    code: signal === "SIGINT" ? 130 : 143,
    says: new RegExp(`^Stopped by ${signal}: [^\n]*\n$`),
    run: async ({ folder, before }) => {
      const child = startCli(folder, args);
      const end = endOf(child);
      await until(() => leftOvers(contentOf(folder)).some((path) => !before[path]), child);
      child.kill(signal);
      return end;
    },
  };
}

async function until(isSo, child) {
  while (!isSo()) {
    if (child.exitCode !== null) throw new Error("the command ended before it was met");
    await after(1);
  }
}

/** Kills a run that holds the lock of a folder, and then changes what the lock says. */
async function leaveLock(folder, owner) {
  const child = startCli(folder, big);
  const end = endOf(child);
  const path = join(folder, "report", lock);
  await until(() => existsSync(path), child);
  child.kill("SIGKILL");
  await end;
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...owner }));
}
