import { itemsOf, leafOf } from "../engine/learner-source.js";
import type { LeafKind, MisField } from "../engine/mis-field.js";
import type { IdentifierFound, MisShape } from "../engine/mis-shape.js";
import type { Picked } from "../engine/pick.js";
import type { OneRosterExtra, ReadMisOptions } from "../mis-records.js";
import { convertOneRoster } from "./convert-oneroster.js";
import { oneRosterDroppedFields, oneRosterFields } from "./fields.js";
import { isOneRosterUser, openOneRoster, recogniseOneRoster } from "./open-oneroster.js";

type Metadata = NonNullable<ReadMisOptions["metadata"]>;

const extras: Readonly<
  Record<OneRosterExtra, { readonly kind: LeafKind; readonly neededFor: MisField["neededFor"] }>
> = {
  upn: { kind: "id", neededFor: { identifier: "upn" } },
  uln: { kind: "id", neededFor: { identifier: "uln" } },
  senProvision: { kind: "text", neededFor: "senProvision" },
  senType: { kind: "text", neededFor: "senTypes" },
  disadvantaged: { kind: "flag", neededFor: "disadvantaged" },
  inCare: { kind: "flag", neededFor: "inCare" },
  enrolment: { kind: "text", neededFor: "enrolment" },
};

/** The keys under which identifiers are looked for where the caller names none. */
const usualKeys: Metadata = { upn: "UPN", uln: "ULN" };

/** What is known of OneRoster 1.1 and 1.2, as far as no server's own metadata is known. */
export const oneRosterShape: MisShape = makeOneRosterShape({});

function makeOneRosterShape(named: Metadata): MisShape {
  const metadata = { ...usualKeys, ...named };
  return {
    vendor: "oneroster",
    title: "OneRoster",
    fields: [...oneRosterFields, ...metadataFields(metadata)],
    droppedFields: oneRosterDroppedFields,
    whenNull: "not-recorded",
    whenAbsent: "not-recorded",
    identifiers: {
      mis: "sourcedId",
      upn: (user) => findUpn(user, metadata),
      uln: `metadata.${metadata.uln}`,
    },
    recognise: recogniseOneRoster,
    open: openOneRoster,
    isLearner: isOneRosterUser,
    joins: {
      learner: "sourcedId",
      lists: { demographics: "sourcedId" },
    },
    convert: (source) => convertOneRoster(source, metadata),
    tailor: (options) => makeOneRosterShape(options.metadata ?? {}),
  };
}

function metadataFields(metadata: Metadata): readonly MisField[] {
  return Object.entries(metadata).map(([extra, key]) => ({
    name: `metadata.${key}`,
    path: ["metadata", key],
    ...extras[extra as OneRosterExtra],
    need: "optional",
    note: "The key is the server's own",
  }));
}

function findUpn(user: Picked, metadata: Metadata): IdentifierFound {
  const ofType = itemsOf(user, "userIds").find((each) => {
    const type = leafOf(each, "type");
    return typeof type === "string" && type.trim().toUpperCase() === "UPN";
  });
  if (ofType) return { field: "userIds[].identifier", value: leafOf(ofType, "identifier") };
  const field = `metadata.${metadata.upn}`;
  return { field, value: leafOf(user, field) };
}
