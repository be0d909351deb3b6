import type { Progress } from "./session-types.js";
import type { WorkerCalls, WorkerMessage } from "./worker-messages.js";

/** The page's end of the worker. */
export interface ScoringClient {
  call<Name extends keyof WorkerCalls>(
    name: Name,
    args: WorkerCalls[Name]["args"],
  ): Promise<WorkerCalls[Name]["reply"]>;
  /** Ends the worker; nothing that it was asked will be answered. */
  stop(): void;
}

/** Starts a worker that reads, scores and renders, so that the page never has to wait for it. */
export function startScoring(onProgress: (progress: Progress) => void): ScoringClient {
  const worker = new Worker(new URL("./scoring-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.type === "progress") return onProgress(data.progress);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "reply") asked?.resolve(data.value as never);
    else asked?.reject(new Error(data.message));
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("The scoring worker has stopped."));
    waiting.clear();
  };
  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, name, args });
      }),
    stop: () => worker.terminate(),
  };
}
