import type { CsvIssue } from "../issue.js";

/** A dated copy of the register of establishments (GIAS), without what isn't used. */
export interface Register {
  readonly file?: string;
  /** The ISO day of which the copy tells; absent when neither the caller nor the file's name says. */
  readonly asAt?: string;
  readonly establishments: ReadonlyMap<string, Establishment>;
  /** What is wrong with the file; an error among them means that nothing could be read. */
  readonly issues: readonly CsvIssue[];
}

/** What is kept of an establishment; what the register leaves open is absent. */
export interface Establishment {
  readonly urn: string;
  readonly name?: string;
  /** Local authority and establishment number, seven digits. */
  readonly laestab?: string;
  /** The names of the register, such as `Community special school`. */
  readonly type?: string;
  readonly typeGroup?: string;
  readonly phase?: string;
  readonly status?: string;
  /** ISO days. */
  readonly opened?: string;
  readonly closed?: string;
  readonly lowAge?: number;
  readonly highAge?: number;
  readonly sixthForm?: boolean;
  /** Whether it is approved under section 41 of the Children and Families Act 2014. */
  readonly section41?: boolean;
  /** The kinds of special educational needs that it is registered for, as the register names them. */
  readonly sen?: readonly string[];
}
