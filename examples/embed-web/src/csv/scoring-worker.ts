import { createSession } from "./session.js";
import type { WorkerMessage, WorkerRequest } from "./worker-messages.js";

const session = createSession();
const betweenReports = 100;
let reported = 0;

const say = (message: WorkerMessage) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  try {
    say({ type: "reply", id: data.id, value: await answer(data) });
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`;
    say({ type: "failed", id: data.id, message });
  }
};

function answer(request: WorkerRequest): unknown {
  switch (request.name) {
    case "score": {
      const { files, choice, add } = request.args;
      return session.score(files, choice, add, (progress) => {
        if (performance.now() - reported < betweenReports) return;
        reported = performance.now();
        say({ type: "progress", progress });
      });
    }
    case "rows":
      return session.rows(request.args);
    case "report":
      return session.report(request.args.index);
    case "download":
      return session.download(request.args);
  }
}
