import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { saveFile } from "../page/save-file.js";
import type { DownloadKind } from "./session-types.js";
import type { Scoring } from "./use-scoring.js";

/** Asks the worker for a file and saves it; says so where that fails. */
export function useDownload(scoring: Scoring): {
  readonly download: (what: DownloadKind) => Promise<void>;
  readonly busy: boolean;
  readonly problem: VNode | null;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  return {
    download: async (what) => {
      setBusy(true);
      setProblem("");
      try {
        const { name, blob } = await scoring.call("download", what);
        saveFile(name, blob);
      } catch (error) {
        setProblem(error instanceof Error ? error.message : `${error}`);
      }
      setBusy(false);
    },
    busy,
    problem: problem ? (
      <p class="notice" role="alert">
        The file could not be made: {problem}
      </p>
    ) : null,
  };
}
