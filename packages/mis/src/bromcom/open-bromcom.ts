import { isObject, type JsonObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";
import { flatView } from "./fields.js";

const marks = {
  [flatView]: [
    ...["genderCode", "premiumPupilFlag", "isDeprivationPupilPremium", "inCareFlag"],
    ...["provisionName", "senPrimaryNeedCode", "enrolmentStateName", "yssaName"],
    "isAdoptedFromCarePremium",
  ],
  Students: ["studentID", "nCyearActual", "preferredlastName", "connexionsAgreement"],
};

type Entity = keyof typeof marks;
const entities: readonly Entity[] = [flatView, "Students"];

/** Recognises a page of students of Bromcom, by its entity. */
export function recogniseBromcom(page: unknown): string | undefined {
  const data = own(page, "data");
  return Array.isArray(data) ? entityOf(data[0]) : undefined;
}

/** Tells a student of Bromcom outside a page. */
export function isBromcomStudent(value: unknown): boolean {
  return entityOf(value) !== undefined;
}

/** Finds the students of a page; those with a UPN can be looked up by it from the other entity. */
export function openBromcom(page: unknown): OpenedPage | undefined {
  const data = own(page, "data");
  if (!Array.isArray(data)) return undefined;
  const entity = data.map(entityOf).find((each) => each !== undefined);
  if (data.length > 0 && entity === undefined) return undefined;
  const next = own(own(own(page, "meta"), "pagination"), "next");
  return {
    version: entity ?? "Students",
    objects: data.flatMap((value, index) => found(value, `data[${index}]`)),
    ...(typeof next === "string" && next !== "" && { next: { kind: "url", url: next } }),
  };
}

/**
 * Puts an object with a UPN where the other entity finds it: of `Students` no more than the UPN, and
 * of a row of the view everything but what is asked of a learner alone.
 */
function found(value: unknown, path: string): readonly FoundObject[] {
  const list = entityOf(value);
  if (!isObject(value) || !list || !hasUpn(value)) return [{ value, path }];
  const upn = only(value, (key) => key === "upn");
  if (list === "Students")
    return [
      { value, path },
      { list, value: upn, path },
    ];
  const learner = { ...only(value, (key) => ofLearner.includes(key)), ...rowMark };
  const row = only(value, (key) => key === "upn" || !ofLearner.includes(key));
  return [
    { value: learner, path },
    { list, value: row, path },
  ];
}

/** What is asked of a learner and not of the rows of one. */
const ofLearner = ["upn", "uln", "uniquelearnernumber", "yeargroup", "dateofleaving"];

/** Keeps the learner of a row apart from an object of `Students`. */
const rowMark = { provisionName: null };

function only(value: JsonObject, wanted: (lowerCaseKey: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => wanted(key.toLowerCase())));
}

function entityOf(value: unknown): Entity | undefined {
  if (!isObject(value)) return undefined;
  const keys = new Set(Object.keys(value).map((key) => key.toLowerCase()));
  return entities.find((entity) => marks[entity].some((mark) => keys.has(mark.toLowerCase())));
}

/** What was taken out, as for leavers, must not join everyone of whom it was. */
function hasUpn(value: JsonObject): boolean {
  return Object.entries(value).some(
    ([key, upn]) =>
      key.toLowerCase() === "upn" && typeof upn === "string" && !/^(?:\s*|redacted)$/i.test(upn),
  );
}
