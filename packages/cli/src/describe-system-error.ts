const words: Readonly<Record<string, string>> = {
  EACCES: "this user has no permission",
  EBUSY: "it is in use",
  EDQUOT: "the quota of this user is used up",
  EFBIG: "it would be too large",
  EIO: "the device failed",
  EISDIR: "it is a folder",
  ELOOP: "its links go round in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file",
  ENOSPC: "no space is left",
  ENOTDIR: "part of its path is not a folder",
  ENXIO: "there is no such device",
  EPERM: "this user has no permission",
  EROFS: "the disk can only be read",
  ERR_FS_FILE_TOO_LARGE: "it is too large to be read at once",
  ERR_INVALID_ARG_VALUE: "no file can have this name",
};

/** What means something else where a file is written than where one is read. */
const wordsOfWriting: Readonly<Record<string, string>> = {
  ENOENT: "a folder of its path is not there and can't be made",
  EXDEV: "it lies on another disk than the folder around it",
  EPIPE: "nobody reads it any more",
};

/**
 * Says in a few words what the system would not do with a file that was to be read or written;
 * undefined when it is no error of the system.
 */
export function describeSystemError(
  error: unknown,
  wasToBe: "read" | "written",
): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const ofWriting = wasToBe === "written" ? wordsOfWriting[code] : undefined;
  return ofWriting ?? words[code] ?? `the system says ${code}`;
}

/** Gives the code of an error that Node or the system made, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code } = error;
  return typeof code === "string" && /^E[A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
}
