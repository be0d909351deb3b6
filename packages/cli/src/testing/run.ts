import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../index.js";

/** The example files that the README scores. */
export const assessments = example("assessments.csv");
export const published = example("published.csv");

function example(name: string): string {
  return fileURLToPath(new URL(`../../../../examples/score-a-csv/${name}`, import.meta.url));
}

/** Runs the command; gives its exit code and all that it wrote. */
export async function run(...args: readonly string[]) {
  return runWithInput("", ...args);
}

/** Runs the command with something on standard input. */
export async function runWithInput(input: string | Uint8Array, ...args: readonly string[]) {
  const written = { out: "", err: "" };
  const code = await main(args, {
    stdin: async function* () {
      yield typeof input === "string" ? new TextEncoder().encode(input) : input;
    },
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    errIsTerminal: false,
  });
  return { code, ...written };
}

/** Makes a folder of its own for a test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "career-benchmarks-"));
}

/** Writes a file into a folder of its own; gives its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}
