/** By what the objects of a resource are found: by themselves, or by the learner whose they are. */
export const resources = {
  Person: "href",
  Gender: "href",
  SenStatusAssignment: "student.href",
  SenStatus: "href",
  SenNeed: "student.href",
  SenNeedType: "href",
  "UkDfe/PupilPremiumRecipient": "student.href",
  InCareStatusAssignment: "student.href",
  AcademicLevelMembership: "student.href",
  AcademicLevel: "href",
  CurriculumGrade: "href",
  AcademicYearEnrolment: "student.href",
  WorkPlacement: "student.href",
  StudentDestination: "student.href",
  StudentDestinationType: "href",
} as const;

/** A resource of REST v2 that is read beside `Student`. */
export type Resource = keyof typeof resources;

/** Resources that are known and have nothing that is needed. */
const others = [
  "UkDfe/UpnAssignment",
  "UkDfe/AlternativeProvisionPlacement",
  "SenStatement",
  "SenEvent",
  "StudentEmploymentRecord",
  "EligibilityRecord",
  "EducationalInstitution",
];

/** Finds a resource by the type that its objects say they are; that of a module is written with _ or /. */
export function resourceOf(entityType: string): Resource | undefined {
  const name = entityType.replace(/^UkDfe_/, "UkDfe/");
  return isResource(name) ? name : undefined;
}

/** Names a resource that is not read; text of the source is never passed on. */
export function nameOfOther(entityType: unknown): string {
  const name = typeof entityType === "string" ? entityType.replace(/^UkDfe_/, "UkDfe/") : "";
  return others.find((other) => other === name) ?? "other resources";
}

function isResource(name: string): name is Resource {
  return Object.hasOwn(resources, name);
}
