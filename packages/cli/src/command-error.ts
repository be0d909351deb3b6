/** Says that the command could not run, and what to do; it ends with exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
