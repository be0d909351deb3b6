/**
 * Says how well a rule or meaning is founded.
 *
 * - `published`: stated on a public page
 * - `inferred`: fits what is published, but is not stated
 * - `unverified`: recalled or assumed
 * - `proposal`: our own choice
 */
export type DisclosureGrade = "published" | "inferred" | "unverified" | "proposal";

/** A document that a rule or meaning comes from; some have no address. */
export interface DisclosureSource {
  readonly title: string;
  readonly url?: string;
}
