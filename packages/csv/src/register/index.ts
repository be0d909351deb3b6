export { dateOfRegister } from "./date-of-register.js";
export { factsOf, type RegisteredFacts } from "./facts-of.js";
export { type JoinedRow, joinRegister } from "./join-register.js";
export { profileOf } from "./profile-of.js";
export { type ReadRegisterOptions, readRegister } from "./read-register.js";
export type { Establishment, Register } from "./register.js";
