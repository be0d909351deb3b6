import { measures } from "./measures.mjs";

/** Measures one way to read a file, and prints what it found as JSON. */
const [name, path] = process.argv.slice(2);
const start = performance.now();
const found = await measures[name](path);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ ...found, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes }),
);
