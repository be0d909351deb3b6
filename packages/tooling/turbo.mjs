// Runs turbo with telemetry off: `node packages/tooling/turbo.mjs run build`.
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs turbo in the root of the repository; gives its exit code. */
export function turbo(args) {
  const { status } = spawnSync(`${root}node_modules/.bin/turbo`, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = turbo(process.argv.slice(2));
}
