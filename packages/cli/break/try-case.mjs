import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contentOf, differences, leftOvers } from "./content.mjs";
import { runCli } from "./run-cli.mjs";
import { mountSmallDisk } from "./small-disk.mjs";
import { withoutRights } from "./without-rights.mjs";

/**
 * A fault, and what must come of it.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {Record<string, string>} [files] what is there before, by path; a path that ends in / is a folder
 * @property {Record<string, string>} [links] symbolic links and their targets
 * @property {Record<string, string>} [hardLinks]
 * @property {Record<string, number>} [modes] permissions, set last
 * @property {number} [room] mounts a small disk at `disk/` with so many kilobytes free
 * @property {boolean} [asUser] runs without the rights of root, so that permissions hold
 * @property {number} [largest] the largest file that may be written, in blocks of 1 kB
 * @property {readonly (readonly string[])[]} [before] commands that are run first, and end well
 * @property {(folder: string) => void} [prepare] does what files and commands can't
 * @property {readonly string[] | ((folder: string) => readonly string[])} [args] the command that meets the fault
 * @property {object} [options] its streams: see startCli
 * @property {(tools: object) => Promise<object>} [run] for what is more than one command: gives how it ended
 * @property {number} [code] how it must end; 2 by default
 * @property {RegExp} [says] what stderr must hold
 * @property {boolean} [changes] whether files may change; by default only those of a run that ends well
 * @property {(result: object) => string | undefined | Promise<string | undefined>} [check] says what is wrong, if anything
 */

/** Tries a case in a folder of its own; gives `held`, `impossible`, or what is wrong. */
export async function tryCase(each) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "career-benchmarks-break-")));
  const unmount = each.room === undefined ? () => {} : mountSmallDisk(`${folder}/disk`, each.room);
  const user = each.asUser ? withoutRights() : [];
  try {
    if (!unmount || !user) return "impossible";
    return (await meet(each, folder, user)) ?? "held";
  } finally {
    unmount?.();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function meet(each, folder, user) {
  lay(each, folder);
  for (const args of each.before ?? []) {
    const { code, err } = await runCli(folder, args);
    if (code > 1) return `the command before it failed: ${err}`;
  }
  each.prepare?.(folder);
  const before = contentOf(folder);
  const wrap = [
    ...user,
    ...(each.options?.wrap ?? []),
    ...(each.largest === undefined
      ? []
      : ["bash", "-c", `ulimit -f ${each.largest}; exec "$@"`, "bash"]),
  ];
  const options = { ...each.options, wrap };
  const result = each.run
    ? await each.run({ folder, before })
    : await runCli(
        folder,
        typeof each.args === "function" ? each.args(folder) : each.args,
        options,
      );
  const after = contentOf(folder);
  return judge(each, { ...result, folder, before, after });
}

function lay({ files = {}, links = {}, hardLinks = {}, modes = {} }, folder) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path.endsWith("/") ? path : dirname(path)), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(join(folder, path), text);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  for (const [path, target] of Object.entries(hardLinks)) {
    linkSync(join(folder, target), join(folder, path));
  }
  for (const [path, mode] of Object.entries(modes)) chmodSync(join(folder, path), mode);
}

async function judge({ code = 2, says, changes = code !== 2, check }, result) {
  const { err, before, after } = result;
  if (result.isHanging) return "it never ended";
  if (result.code !== code)
    return `it ended with ${result.code ?? result.signal}, not ${code}: ${err}`;
  if (/^ {4}at /m.test(err)) return `a stack trace: ${err}`;
  if (says && !says.test(err)) return `it said: ${err}`;
  const changed = differences(before, after);
  if (!changes && changed.length > 0) return `changed: ${changed.join(", ")}`;
  const left = leftOvers(after).filter((path) => before[path] === undefined);
  if (left.length > 0) return `left over: ${left.join(", ")}`;
  return check?.(result);
}
