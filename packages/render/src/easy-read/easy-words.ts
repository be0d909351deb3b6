import type { Setting, Status } from "@career-benchmarks/core";

/** A benchmark in easy words: what it means for a young person, and what to ask. */
export interface EasyBenchmark {
  readonly means: string;
  readonly ask: string;
}

/**
 * The benchmarks in easy words, by number: our own words, not those of the guidance. The numbers mean
 * the same in every edition and setting.
 */
export const easyBenchmarks: Readonly<Record<number, EasyBenchmark>> = {
  1: { means: "There is a good plan for careers help.", ask: "Who is in charge of careers here?" },
  2: {
    means: "You can find out about jobs and courses.",
    ask: "Where can I find out about jobs?",
  },
  3: { means: "Careers help fits what you need.", ask: "Can I get help that fits me?" },
  4: {
    means: "Lessons show you how they help with jobs.",
    ask: "How can this lesson help me get a job?",
  },
  5: { means: "You meet people who work.", ask: "When can I meet people who work?" },
  6: { means: "You see what work is like.", ask: "When can I visit a workplace?" },
  7: {
    means: "You find out about places to learn next.",
    ask: "Which colleges or training places can I visit?",
  },
  8: { means: "You can talk to a careers adviser.", ask: "When can I talk to an adviser?" },
};

/** What a place of learning is called. */
export const easyPlaces: Readonly<Record<Setting, string>> = {
  school: "school",
  college: "college",
  "training-provider": "training centre",
};

/** What each status means, given what the place is called. */
export const easyStatuses: Readonly<
  Record<Status, { readonly words: string; readonly more: (place: string) => string }>
> = {
  "fully-achieved": { words: "Yes", more: (place) => `The ${place} does all of this.` },
  "partially-achieved": { words: "Partly", more: (place) => `The ${place} does some of this.` },
  "not-achieved": { words: "Not yet", more: (place) => `The ${place} does not do this yet.` },
  undetermined: { words: "We do not know", more: (place) => `The ${place} must find out more.` },
  "not-applicable": {
    words: "Not for this place",
    more: (place) => `This ${place} does not have to do this.`,
  },
};
