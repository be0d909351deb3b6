import { formatIssues, InputError, type Issue } from "@career-benchmarks/core";
import { detectMis, type MisIdentifier, type MisRecords, readMis } from "@career-benchmarks/mis";
import { CommandError } from "../command-error.js";
import { readBytes, readStdin } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";

/** What was read from the files of a school's system, and what was not. */
export interface MisData extends Pick<MisRecords, "activities" | "destinations" | "guidance"> {
  readonly learners: MisRecords["learners"];
  /** The path of an issue about a page is the name of its file. */
  readonly issues: readonly Issue<string>[];
  readonly lost: MisRecords["report"]["lost"];
}

/** Reads the JSON files of a school's system, one after another. */
export async function readMisFiles(
  files: readonly string[],
  options: {
    readonly asAt: string;
    readonly key: string;
    readonly identifier?: MisIdentifier;
  },
  terminal: Terminal,
): Promise<MisData> {
  const pages = openPages(files, terminal);
  const { report, ...records } = await orAllIssues(pages, () => readMis(pages.read(), options));
  const unread = pages.unread();
  return {
    ...records,
    issues: [...unread, ...records.issues.map((issue) => withFile(issue, pages.fileOf))],
    lost: { ...report.lost, pages: report.lost.pages + unread.length },
  };
}

/** The pages of files, read as they are asked for. */
export interface MisFilePages {
  readonly read: () => AsyncGenerator<unknown>;
  /** Names the file of a page by its number from 0. */
  readonly fileOf: (page: number) => string | undefined;
  /** The files that are no JSON, an issue each. */
  readonly unread: () => readonly Issue<string>[];
}

/** Opens JSON files of a school's system; `-` is standard input. A file may hold a list of pages. */
export function openPages(files: readonly string[], terminal: Terminal): MisFilePages {
  const fileOfPage: string[] = [];
  const unread: Issue<string>[] = [];
  return {
    fileOf: (page) => fileOfPage[page],
    unread: () => unread,
    async *read() {
      for (const file of files) {
        const bytes = file === "-" ? await readStdin(terminal) : await readBytes(file);
        const parsed = parseJson(new TextDecoder().decode(bytes), file);
        if (!parsed.ok) unread.push(parsed.issue);
        else {
          for (const page of pagesIn(parsed.json)) {
            fileOfPage.push(file);
            yield page;
          }
        }
      }
    },
  };
}

/** Runs a reading of pages; where no page is one, says of every file what is wrong with it. */
export async function orAllIssues<Result>(
  pages: MisFilePages,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const unread = formatIssues(pages.unread());
    const isAll = unread.length > 0 && pages.fileOf(0) === undefined;
    throw new CommandError([...unread, ...(isAll ? [] : [error.message])].join("\n"));
  }
}

/** A list that is no page by itself is a list of pages. */
function pagesIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) && json.length > 0 && !detectMis(json).ok ? json : [json];
}

/** Puts the name of the file in the place of a page's number, where the issue is about the page. */
function withFile(issue: Issue<string>, fileOf: MisFilePages["fileOf"]): Issue<string> {
  const [, number] = /^pages\[(\d+)\]$/.exec(issue.path ?? "") ?? [];
  const file = number === undefined ? undefined : fileOf(Number(number));
  return file === undefined ? issue : { ...issue, path: file };
}

type Parsed =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issue: Issue<string> };

/** Parses JSON; the parser's own message would quote the file, which is about learners. */
function parseJson(text: string, file: string): Parsed {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    const isPage = /^\s*</.test(text);
    const hint = isPage
      ? "It is a web page, as a service answers with when it is down or asks to log in; fetch the page again."
      : "It may be cut off, or not be a file of a school's system; learner files in CSV are given with --learners.";
    const code = isPage ? "source-error" : "file-not-json";
    return { ok: false, issue: { code, severity: "error", path: file, expected: "JSON", hint } };
  }
}
