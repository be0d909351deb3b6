import { notes2014 } from "./notes-2014.js";
import type { PracticeNote } from "./practice-note.js";

const inferred = { source: ["BM3S"], grade: "inferred" } as const;
const edition = "2025";
const [barriers, routes, records, ownership, destinations] = notes2014;

/** Reads notes on 2014 as notes on a criterion of 2025, which the sheet does not know. */
function readAs(criterion: string, ...notes: readonly (PracticeNote | undefined)[]) {
  return notes.flatMap((note): readonly PracticeNote[] =>
    note ? [{ ...note, ...inferred, edition, criterion }] : [],
  );
}

/** Practice notes on benchmark 3 of 2025, as far as the sheet on 2014 speaks of the same thing. */
export const notes2025: readonly PracticeNote[] = [
  ...readAs("3.1", barriers, routes),
  ...readAs("3.2", records),
  {
    edition,
    criterion: "3.3",
    looksLike:
      "A profile begun in one stage is kept up in the next, so that nobody has to tell their story anew.",
    ...inferred,
    firstSteps: [
      {
        for: "school",
        step: "Ask the school before for its careers records when a pupil joins you.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Have one person keep a pupil’s profile from key stage 3 into key stage 4.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Write a reference that the pupil can take along to the next school.",
        ...inferred,
      },
    ],
  },
  ...readAs("3.4", ownership),
  {
    edition,
    criterion: "3.5",
    looksLike:
      "Staff know each pupil’s hopes and coming decisions, and those who are vulnerable or at risk get support made for them.",
    ...inferred,
    firstSteps: [
      {
        for: "school",
        step: "Record where each pupil means to go, and talk first with those who have no plan.",
        ...inferred,
      },
      {
        for: "specialist-setting",
        step: "Set progressive learning goals towards what the pupil and the family hope for.",
        ...inferred,
      },
      {
        for: "employer",
        step: "Mentor one pupil whose plans lead towards your line of work.",
        ...inferred,
      },
    ],
  },
  ...readAs("3.6", destinations),
];
