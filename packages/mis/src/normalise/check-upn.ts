import { identifierShapes } from "@career-benchmarks/evidence/cells";

/** What is said of a unique pupil number. */
export type UpnCheck =
  | { readonly ok: true; readonly temporary: boolean }
  | { readonly ok: false; readonly reason: "format" | "check-letter" | "local-authority" };

/** I, O and S are left out. */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Checks a unique pupil number (UPN): its form and its check letter, and its local authority where
 * the caller has a list. It is for purposes of education only.
 *
 * Source: https://www.gov.uk/government/uploads/system/uploads/attachment_data/file/270560/Unique_Pupil_Numbers_-_guidance.pdf
 *
 * @param upn - thirteen characters, capitals
 * @param options - `localAuthorities`: the three-digit codes that exist; the pseudo codes 001 to 005
 *   always do
 * @returns whether it may be one and is temporary, or what is wrong with it
 * @example
 * import { checkUpn } from "@career-benchmarks/mis";
 *
 * checkUpn("H801200001001"); //=> { ok: true, temporary: false }
 * checkUpn("G80120000101A"); //=> { ok: true, temporary: true }
 * checkUpn("A801200001001"); //=> { ok: false, reason: "check-letter" }
 */
export function checkUpn(
  upn: string,
  options: { readonly localAuthorities?: Iterable<string> } = {},
): UpnCheck {
  if (typeof upn !== "string" || !identifierShapes.upn.pattern.test(upn))
    return { ok: false, reason: "format" };
  const [check, ...body] = upn;
  const sum = body.reduce((total, character, index) => total + worth(character) * (index + 2), 0);
  if (letters[sum % letters.length] !== check) return { ok: false, reason: "check-letter" };
  const { localAuthorities } = options;
  if (localAuthorities && !isAuthority(upn.slice(1, 4), localAuthorities)) {
    return { ok: false, reason: "local-authority" };
  }
  return { ok: true, temporary: letters.includes(upn.slice(-1)) };
}

function worth(character: string): number {
  const index = letters.indexOf(character);
  return index === -1 ? Number(character) : index;
}

function isAuthority(code: string, known: Iterable<string>): boolean {
  return /^00[1-5]$/.test(code) || [...known].includes(code);
}
