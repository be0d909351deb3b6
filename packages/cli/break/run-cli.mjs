import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { cli } from "./command-line.mjs";

const longest = 120_000;

/** Starts the command in a folder; its streams may be files by name. */
export function startCli(folder, args, { stdin, stdout, wrap = [], env } = {}) {
  const opened = [];
  const stream = (name, flags) => {
    const descriptor = openSync(name.startsWith("/") ? name : `${folder}/${name}`, flags);
    opened.push(descriptor);
    return descriptor;
  };
  const [program, ...rest] = [...wrap, process.execPath, cli, ...args];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: [
      stdin?.file ? stream(stdin.file, "r") : stdin === undefined ? "ignore" : "pipe",
      stdout?.append
        ? stream(stdout.append, "a")
        : stdout?.file
          ? stream(stdout.file, "w")
          : "pipe",
      "pipe",
    ],
  });
  for (const descriptor of opened) closeSync(descriptor);
  if (typeof stdin === "string") child.stdin.end(stdin);
  return child;
}

/** Waits for the end of a command that was started; gives what it said. */
export async function endOf(child) {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said.err += text;
  });
  let isHanging = false;
  const limit = setTimeout(() => {
    isHanging = true;
    child.kill("SIGKILL");
  }, longest);
  const [code, signal] = await once(child, "close");
  clearTimeout(limit);
  return { code, signal, isHanging, ...said };
}

/** Runs the command to its end. */
export function runCli(folder, args, options) {
  return endOf(startCli(folder, args, options));
}
