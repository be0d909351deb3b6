import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Names a process so that another with the same number is not taken for it. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, as /proc tells; empty where there is no /proc. */
  readonly start: string;
  /** A digest of the machine, or container, in which the number holds. */
  readonly place: string;
}

/** Names this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, start: readStat(process.pid)?.start ?? "", place: ownPlace() };
}

/** Tells whether a process is certainly gone; one of another machine may be alive. */
export function isGone({ pid, start, place }: ProcessMark): boolean {
  if (place !== ownPlace()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
  const found = readStat(pid);
  return found !== undefined && (found.isZombie || (start !== "" && found.start !== start));
}

function ownPlace(): string {
  return createHash("sha256").update(`${hostname()} ${pidNamespace()}`).digest("hex").slice(0, 8);
}

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function readStat(pid: number): { readonly start: string; readonly isZombie: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name stands in brackets and may hold anything.
    const [state = "", ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { start: fields[18] ?? "", isZombie: state === "Z" || state === "X" };
  } catch {
    return undefined;
  }
}
