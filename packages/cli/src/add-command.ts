import type { Command } from "commander";
import type { Terminal } from "./terminal.js";

/** Declares a command; `exit` takes the exit code of what was run. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  exit: (code: number) => void,
) => void;
