import { type CodeSet, cbds } from "@career-benchmarks/evidence";

/**
 * Lists the codes of ethnicity. Which major group each belongs to is not established, and its first
 * letter does not tell.
 */
export const ethnicityCodes: CodeSet = {
  id: "D00005",
  alsoKnownAs: ["D00250"],
  title: "Ethnicity",
  grade: "published",
  source: cbds,
  codes: codesOf(
    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH ABRI AWEL AIND APKN ABAN AOTH BBRI BWEL BCRB BAFR BOTH CHNE OOTH REFU NOBT",
  ),
};

/** Lists the major groups of ethnicity of the national pupil database; councils use other sets. */
export const ethnicityGroupCodes: CodeSet = {
  id: "npd-ethnicity-major",
  title: "Ethnicity, major group",
  grade: "published",
  source: "National pupil database",
  codes: codesOf("ASIA WHIT MIXD AOEG UNCL CHIN BLAC"),
};

function codesOf(text: string): readonly { readonly code: string }[] {
  return text.split(" ").map((code) => ({ code }));
}
