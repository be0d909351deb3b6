import { randomBytes } from "node:crypto";
import { formatIssues, type Reject } from "@career-benchmarks/core";
import {
  type ReadRecords,
  readActivities,
  readDestinations,
  readExclusions,
  readGuidance,
  readLearners,
} from "@career-benchmarks/csv";
import {
  type Destination,
  type Exclusion,
  makePseudonyms,
  pseudonymiseRecords,
  type Records,
} from "@career-benchmarks/evidence";
import { type MisIdentifier, normaliseDestination } from "@career-benchmarks/mis";
import { CommandError, message } from "../command-error.js";
import { readBytes } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";
import type { MeasureFlags } from "./measure-flags.js";
import { type MisData, readMisFiles } from "./read-mis-files.js";
import { summariseIssues } from "./summarise-issues.js";

/** The records of all files, with what could not be read. */
export interface LearnerData {
  readonly records: Records;
  readonly exclusions: readonly Exclusion[];
  /** What to say of the files, a line each; no line holds a learner's value. */
  readonly messages: readonly string[];
  /** Rows that could not be read, by the kind of their file. */
  readonly rejected: readonly RejectedRows[];
  /** What of a school's system could not be read. */
  readonly lost: MisData["lost"];
}

/** The rejected rows of one file. */
interface RejectedRows {
  readonly kind: string;
  readonly rejects: readonly Reject[];
  readonly header: readonly string[];
}

const identifiers: readonly MisIdentifier[] = ["mis", "vendor", "upn", "uln", "admission-number"];

/**
 * Reads all files and joins them.
 *
 * Identifiers become hashes under a key that is made for this run and forgotten with it: nothing that
 * is written holds them, so no other run need make the same.
 */
export async function readLearnerData(
  flags: MeasureFlags,
  terminal: Terminal,
): Promise<LearnerData> {
  if ((flags.mis === undefined) === (flags.learners === undefined)) {
    throw new CommandError(
      "Say where the learners are: --mis FILE... for JSON of a school's system, or --learners FILE for CSV.",
    );
  }
  if (flags.identifier !== undefined && flags.mis === undefined) {
    throw new CommandError(
      "--identifier has no effect without --mis: it says which identifier of a system the CSV files use. Leave --identifier out.",
    );
  }
  const key = randomBytes(32).toString("hex");
  const pseudonym = await makePseudonyms(key);
  const mis = flags.mis && (await readMisFiles(flags.mis, misOptions(flags, key), terminal));
  const learners = await read(flags.learners, readLearners);
  const activities = await read(flags.activities, readActivities);
  const guidance = await read(flags.guidance, readGuidance);
  const destinations = await read(flags.destinations, readDestinations);
  const exclusions = await read(flags.exclude, readExclusions);

  const files = { learners, activities, guidance, destinations, exclusions };
  refuseUnread(Object.values(files));

  const { exclusions: excluded = [], ...fromCsv } = await pseudonymiseRecords(
    {
      learners: learners?.records ?? [],
      ...(activities && { activities: activities.records }),
      ...(guidance && { guidance: guidance.records }),
      ...(destinations && { destinations: destinations.records.map(withRoute) }),
      ...(exclusions && { exclusions: exclusions.records }),
    },
    pseudonym,
  );
  const rejected = Object.entries(files).flatMap(([kind, file]) =>
    file && file.rejects.length > 0 ? [{ kind, rejects: file.rejects, header: file.header }] : [],
  );
  const found = Object.values(files).flatMap((file) => file?.issues ?? []);
  return {
    records: mis ? joinRecords(mis, fromCsv) : fromCsv,
    exclusions: excluded,
    messages: summariseIssues([...(mis?.issues ?? []), ...found]),
    rejected,
    lost: mis?.lost ?? { pages: 0, learners: 0 },
  };
}

function misOptions({ asAt, identifier }: MeasureFlags, key: string) {
  if (identifier === undefined) return { asAt, key };
  const known = identifiers.find((each) => each === identifier);
  if (known) return { asAt, key, identifier: known };
  throw new CommandError(
    message`There is no identifier "${identifier}"; learners can be known by ${identifiers.join(", ")}.`,
  );
}

/** Fills in the route that a code stands for, and takes the group of a code that tells of health or an offence. */
function withRoute(destination: Destination): Destination {
  const read = normaliseDestination(destination);
  return read.ok
    ? { ...destination, ...read.value, ...(destination.route && { route: destination.route }) }
    : destination;
}

async function read<Item>(
  file: string | undefined,
  reader: (input: { source: Uint8Array; file: string }) => Promise<ReadRecords<Item>>,
): Promise<ReadRecords<Item> | undefined> {
  return file === undefined ? undefined : reader({ source: await readBytes(file), file });
}

/**
 * Stops when a file as a whole can't be read: its rows, taken for none, would be learners who were not
 * reached.
 */
function refuseUnread(files: readonly (ReadRecords<unknown> | undefined)[]): void {
  const wrong = files
    .flatMap((file) => file?.issues ?? [])
    .filter(({ severity, place }) => severity === "error" && place?.row === undefined);
  if (wrong.length > 0) throw new CommandError(formatIssues(wrong).join("\n"));
}

/** A list is absent only where neither side has one: no file is not the same as an empty file. */
function joinRecords(mis: MisData, csv: Records): Records {
  const join = <Item>(ofMis: readonly Item[], ofCsv: readonly Item[] | undefined) =>
    ofCsv ? [...ofMis, ...ofCsv] : ofMis.length > 0 ? ofMis : undefined;
  const activities = join(mis.activities, csv.activities);
  const guidance = join(mis.guidance, csv.guidance);
  const destinations = join(mis.destinations, csv.destinations);
  return {
    learners: mis.learners,
    ...(activities && { activities }),
    ...(guidance && { guidance }),
    ...(destinations && { destinations }),
  };
}
