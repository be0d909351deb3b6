import fc from "fast-check";

/** Property tests try the same examples in every run; `FULL=1` tries others, and a failure prints its seed. */
if (process.env.FULL !== "1") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_128 });
