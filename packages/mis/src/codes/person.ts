import { type CodeOfSet, type CodeSet, cbds } from "@career-benchmarks/evidence";

const published = { grade: "published", source: cbds } as const;

/** Lists small sets about a person; where no meaning is given, only the codes are established. */
export const personCodes = {
  serviceChild: set("CS006", "Service child", "Y N U R"),
  youngCarer: set("CS118", "Young carer", "P S N"),
  postLookedAfter: set("CS087", "Post-looked-after arrangements", "N A G R C O"),
  kinship: set("CS134", "Kinship care", "ND KF KI KU"),
  englishProficiency: set("CS089", "Proficiency in English", "A B C D E N"),
  pupilPremium: set("CS106", "Pupil premium", "DPP SCP LAP AFC EYP"),
  freeSchoolMeals: set("CS133", "Free school meals", "TFSM EFSM OFSM"),
  boarder: set("boarder", "Boarder", "B 6 7 N"),
  upnUnknown: set("CS051", "Why a UPN is not known", "UN1 UN2 UN3 UN4 UN5 UN6 UN7 UN8 UN9 UN10"),
  disability: { ...set("disability", "Disability", "NONE MOB HAND NCOL"), incomplete: true },
  specialSchoolOrganisation: {
    ...set("CS038", "Organisation of a special school", "D B"),
    codes: [{ code: "D" }, { code: "B" }, { code: "H", meaning: "Hospital special school" }],
  },
  youthSupportAgreement: {
    ...set("yssa", "Youth support services agreement", "UNS"),
    codes: [
      { code: "UNS" },
      ...["YES", "NO", "SNS"].map((code) => ({ code, grade: "unverified" as const })),
    ],
  },
} as const satisfies Readonly<Record<string, CodeSet>>;

function set(id: string, title: string, codes: string): CodeSet {
  const list: readonly CodeOfSet[] = codes.split(" ").map((code) => ({ code }));
  return { id, title, ...published, codes: list };
}
