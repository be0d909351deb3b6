import { createHash } from "node:crypto";
import { differences, leftOvers } from "../content.mjs";

/**
 * Says what is wrong after a kill, if anything: a file must be absent, the earlier one or the new one;
 * a folder whose manifest matches must be the earlier or the new one to the byte.
 */
export function judgeKill({ folder }, killed, earlier, fresh) {
  const left = leftOvers(killed);
  for (const [path, bytes] of Object.entries(killed)) {
    if (path.endsWith("/") || left.includes(path)) continue;
    if (bytes !== earlier[path] && bytes !== fresh[path]) return `${path} is neither old nor new`;
  }
  if (folder === undefined || !looksWhole(killed, folder)) return undefined;
  const own = without(killed, left);
  const isOne = [earlier, fresh].some((whole) => differences(whole, own).length === 0);
  return isOne
    ? undefined
    : "the manifest matches, and the folder is neither the old nor the new one";
}

/** Says what is wrong after the run that follows a kill. */
export function judgeRerun(rerun, fresh) {
  const changed = differences(fresh, rerun);
  return changed.length > 0 ? `differs from an undisturbed run: ${changed.join(", ")}` : undefined;
}

function looksWhole(content, folder) {
  const manifest = content[`${folder}/manifest.json`];
  if (manifest === undefined) return false;
  return JSON.parse(manifest).files.every(({ path, sha256 }) => {
    const bytes = content[`${folder}/${path}`];
    return bytes !== undefined && digest(bytes) === sha256;
  });
}

function digest(latin1) {
  return createHash("sha256").update(Buffer.from(latin1, "latin1")).digest("hex");
}

/** Leaves out parts and locks, and the folder of parts. */
function without(content, left) {
  return Object.fromEntries(Object.entries(content).filter(([path]) => !left.includes(path)));
}
