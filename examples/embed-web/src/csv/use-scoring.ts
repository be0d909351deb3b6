import { useRef, useState } from "preact/hooks";
import { type ScoringClient, startScoring } from "./scoring-client.js";
import type { Progress, ReadingChoice, Summary } from "./session-types.js";

/** Where the scoring of files stands. */
export type ScoringState =
  | { readonly stage: "empty" }
  | { readonly stage: "reading"; readonly progress: Progress; readonly files: readonly string[] }
  | { readonly stage: "done"; readonly summary: Summary }
  | { readonly stage: "failed"; readonly message: string };

/** Files scored in a worker, as the page sees them. */
export interface Scoring {
  readonly state: ScoringState;
  readonly choice: ReadingChoice;
  /** Counts the times that files were scored, so that what is shown can be asked for anew. */
  readonly round: number;
  /** Scores files in place of the earlier ones, or, with `add`, beside them. */
  readonly score: (files: readonly File[], add?: boolean) => void;
  /** Scores the files once more, read in another way. */
  readonly choose: (choice: ReadingChoice) => void;
  readonly clear: () => void;
  readonly call: ScoringClient["call"];
}

const firstChoice: ReadingChoice = {
  setting: "school",
  assumeYearGroups: [],
  onInvalid: "reject",
};

/** Keeps the worker, and what it last said. */
export function useScoring(): Scoring {
  const [state, setState] = useState<ScoringState>({ stage: "empty" });
  const [choice, setChoice] = useState(firstChoice);
  const [round, setRound] = useState(0);
  const client = useRef<ScoringClient>();
  const rounds = useRef<readonly { readonly files: readonly File[]; readonly add: boolean }[]>([]);

  const stop = () => {
    client.current?.stop();
    client.current = undefined;
  };
  const run = async (
    files: readonly File[],
    add: boolean,
    how: ReadingChoice,
  ): Promise<Summary | undefined> => {
    // Files dropped while others are being read take their place.
    if (state.stage === "reading") stop();
    const names = files.map(({ name }) => name);
    const progress = { rows: 0, part: undefined };
    setState({ stage: "reading", progress, files: names });
    client.current ??= startScoring((at) =>
      setState((now) => (now.stage === "reading" ? { ...now, progress: at } : now)),
    );
    const asked = client.current;
    try {
      const summary = await asked.call("score", { files, choice: how, add });
      if (asked !== client.current) return undefined;
      setState({ stage: "done", summary });
      setRound((before) => before + 1);
      return summary;
    } catch (error) {
      if (asked !== client.current) return undefined;
      stop();
      setState({ stage: "failed", message: error instanceof Error ? error.message : `${error}` });
      return undefined;
    }
  };

  return {
    state,
    choice,
    round,
    score: (files, add = false) => {
      run(files, add, choice).then((summary) => {
        const joins = add || summary?.mended !== undefined;
        rounds.current = [...(joins ? rounds.current : []), { files, add }];
      });
    },
    choose: async (how) => {
      setChoice(how);
      stop();
      for (const { files, add } of rounds.current) await run(files, add, how);
    },
    clear: () => {
      stop();
      rounds.current = [];
      setState({ stage: "empty" });
    },
    call: (name, args) =>
      client.current?.call(name, args) ?? Promise.reject(new Error("No file has been scored.")),
  };
}
