export type { FirstStep, PracticeNote } from "./practice-note.js";
export { practiceNotes, practiceSources } from "./practice-notes.js";
