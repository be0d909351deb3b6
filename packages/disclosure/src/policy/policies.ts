import type { NamedPolicy, Policy, PolicyBasis } from "./policy.js";

const performanceTables: PolicyBasis = {
  grade: "published",
  source: {
    title: "School and pupil characteristics in the school performance tables, January 2014",
    url: "https://studylib.net/doc/7168118/school-and-pupil-characteristics",
  },
};
const ours: PolicyBasis = { grade: "proposal" };

const standard: NamedPolicy = {
  id: "standard",
  title: "Groups below 6 and numbers below 3",
  policy: {
    minDenominator: 6,
    minNumerator: 3,
    roundTo: 1,
    percentDp: 0,
    secondarySuppression: true,
    suppressClassDisclosure: true,
    protectWhole: false,
    minShown: 0,
    symbolSet: "dfe-current",
    audience: "published",
  },
  basis: {
    minDenominator: performanceTables,
    minNumerator: {
      ...performanceTables,
      note: "Published for the number reached; that the others are treated alike is ours.",
    },
    roundTo: ours,
    percentDp: { ...ours, note: "Whole and cut off, as everywhere in this project." },
    secondarySuppression: {
      ...ours,
      note: "Practised in published tables of looked-after children; how is not stated.",
    },
    suppressClassDisclosure: {
      ...ours,
      note: "Named by guidance for checking outputs; no number is established.",
    },
    protectWhole: { ...ours, note: "An institution's share speaks of its programme." },
    minShown: { ...ours, note: "Off unless it is asked for; measure asks for a half." },
    symbolSet: { ...ours, note: "The symbols themselves are published." },
    audience: ours,
  },
};

/**
 * Lists the policies that have a name, the default first.
 *
 * @example
 * import { policies } from "@career-benchmarks/disclosure";
 *
 * policies.map(({ id }) => id); //=> ["standard", "rounded", "ten"]
 * policies[0]?.basis.minNumerator.grade; //=> "published"
 */
export const policies: readonly NamedPolicy[] = [
  standard,
  {
    id: "rounded",
    title: "As standard, in steps of five",
    policy: { ...standard.policy, roundTo: 5 },
    basis: {
      ...standard.basis,
      roundTo: { grade: "unverified", note: "Rounding to 5 is recalled of HESA, not confirmed." },
    },
  },
  {
    id: "ten",
    title: "Groups and numbers below 10",
    policy: { ...standard.policy, minDenominator: 10, minNumerator: 10 },
    basis: {
      ...standard.basis,
      minDenominator: { ...ours, note: "The same limit as for numbers." },
      minNumerator: {
        grade: "published",
        source: {
          title: "Clearing outputs of the ONS Longitudinal Study",
          url: "http://celsius.lshtm.ac.uk/onscell.html",
        },
        note: "Published as one part of a judgement, not as a rule by itself.",
      },
    },
  },
];

/**
 * Gives the policy that holds where nothing else is said.
 *
 * @example
 * import { defaultPolicy } from "@career-benchmarks/disclosure";
 *
 * defaultPolicy.audience; //=> "published"
 */
export const defaultPolicy: Policy = standard.policy;
