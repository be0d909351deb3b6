import type {
  DownloadFile,
  DownloadKind,
  Progress,
  ReadingChoice,
  ReportFragment,
  RowsPage,
  RowsQuery,
  Summary,
} from "./session-types.js";

/** What the page can ask of the worker: the arguments, and what comes back. */
export interface WorkerCalls {
  readonly score: {
    readonly args: {
      readonly files: readonly File[];
      readonly choice: ReadingChoice;
      readonly add: boolean;
    };
    readonly reply: Summary;
  };
  readonly rows: { readonly args: RowsQuery; readonly reply: RowsPage };
  readonly report: { readonly args: { readonly index: number }; readonly reply: ReportFragment };
  readonly download: { readonly args: DownloadKind; readonly reply: DownloadFile };
}

/** A question to the worker. */
export type WorkerRequest = {
  readonly [Name in keyof WorkerCalls]: {
    readonly id: number;
    readonly name: Name;
    readonly args: WorkerCalls[Name]["args"];
  };
}[keyof WorkerCalls];

/** What the worker says: how far it is, an answer, or what went wrong. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "reply"; readonly id: number; readonly value: unknown }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
