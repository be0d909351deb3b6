import { folders } from "./folders.mjs";
import { fullDisk } from "./full-disk.mjs";
import { inputs } from "./inputs.mjs";
import { ownPlaces } from "./own-places.mjs";
import { paths } from "./paths.mjs";
import { runs } from "./runs.mjs";
import { streams } from "./streams.mjs";

/** Every fault that is tried; a case more is an object more in one of the lists. */
export const cases = [
  ...fullDisk,
  ...inputs,
  ...ownPlaces,
  ...paths,
  ...folders,
  ...runs,
  ...streams,
];
