import type { CodeSet } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import { codeSets } from "./code-sets.js";
import { findCode } from "./find-code.js";

type SetName = keyof typeof codeSets;

/** Every code of the published lists, as they are written there. */
const facts: Readonly<Record<SetName, string>> = {
  senProvision: "N K E S A P",
  internalSenProvision: "O Q X",
  senType: "SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH NSA BESD",
  specialSchoolSenType: "SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD OTH",
  sex: "M F U X",
  enrolment: "C M S F O G P",
  ncYear: "N1 N2 R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 X",
  ethnicity:
    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH ABRI AWEL AIND APKN ABAN AOTH BBRI BWEL BCRB BAFR BOTH CHNE OOTH REFU NOBT",
  ethnicityGroup: "ASIA WHIT MIXD AOEG UNCL CHIN BLAC",
  serviceChild: "Y N U R",
  youngCarer: "P S N",
  postLookedAfter: "N A G R C O",
  kinship: "ND KF KI KU",
  englishProficiency: "A B C D E N",
  pupilPremium: "DPP SCP LAP AFC EYP",
  freeSchoolMeals: "TFSM EFSM OFSM",
  boarder: "B 6 7 N",
  upnUnknown: "UN1 UN2 UN3 UN4 UN5 UN6 UN7 UN8 UN9 UN10",
  disability: "NONE MOB HAND NCOL",
  specialSchoolOrganisation: "D B H",
  youthSupportAgreement: "UNS YES NO SNS",
  nccis:
    "110 130 140 150 180 210 220 230 240 250 260 270 280 290 310 320 330 340 350 360 380 381 410 430 440 450 460 510 520 530 540 550 610 615 616 619 620 630 640 650 660 670 680 710 720 810 820 830",
  nccisGroups: "education employment training re-engagement neet other unknown",
  destinationStates: "education apprenticeships employment not-sustained not-captured",
  eesEducationPhase: "AT PR MP MS NS PS SS SP",
  eesGovernance: "CA CT CO FO IN NM VA VC",
  eesSenStatus: "Any special educational need|No identified special educational need|Total",
  eesSenProvision:
    "Education, health and care plan|SEN support / SEN without an EHC plan|No SEN provision|All SEN provision|Unknown",
  eesSenPrimaryNeed:
    "Specific learning difficulty|Moderate learning difficulty|Severe learning difficulty|Profound and multiple learning difficulty|Social, emotional and mental health|Speech, language and communication needs|Hearing impairment|Vision impairment|Multi-sensory impairment|Physical disability|Autistic spectrum disorder|Down syndrome|Other difficulty or disability|SEN support without specialist assessment|Not reported|No primary need|Unknown|Total",
};
const names = Object.keys(codeSets) as SetName[];
const sets: Readonly<Record<SetName, CodeSet>> = codeSets;

describe("the set", () => {
  it.each(Object.entries(facts) as [SetName, string][])("%s has its codes", (name, codes) => {
    expect(sets[name].codes.map(({ code }) => code)).toEqual(
      codes.split(codes.includes("|") ? "|" : " "),
    );
  });

  it.each(names)(
    "%s is in the table above, says where it comes from, and its codes differ",
    (name) => {
      const { codes, source, title, grade } = sets[name];
      expect(facts[name]).toBeDefined();
      expect([source, title, grade].every((text) => text.length > 0)).toBe(true);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    },
  );

  it("has an id of its own", () => {
    const ids = names.flatMap((name) => [sets[name].id, ...(sets[name].alsoKnownAs ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(
        "CS096 D00229 D00237 CS077 CS119 D00005 D00250 CS006 CS118 CS087 CS134 CS089 CS106 CS133 CS051 CS038 D00020".split(
          " ",
        ),
      ),
    );
  });
});

describe("a code is found in its set", () => {
  it.each<[SetName, string, string]>([
    ["senProvision", "S", "Statement"],
    ["enrolment", "S", "Current subsidiary (dual)"],
    ["senType", "DS", "Down syndrome"],
    ["specialSchoolOrganisation", "H", "Hospital special school"],
    ["nccis", "280", "Special post-16 institution"],
    ["nccis", "460", "Supported internship"],
    ["nccis", "616", "Start date agreed: RPA compliant"],
  ])("of %s, %s means %s", (name, code, meaning) => {
    expect(findCode(sets[name], code)?.meaning).toBe(meaning);
  });

  it.each<[SetName, string]>([
    ["senProvision", "DS"],
    ["senType", "K"],
    ["senProvision", "k"],
    ["sex", "W"],
    ["specialSchoolSenType", "NSA"],
  ])("%s has no %s", (name, code) => {
    expect(findCode(sets[name], code)).toBeUndefined();
  });
});

describe("a dated code", () => {
  it.each<[SetName, string, string, boolean]>([
    ["senProvision", "S", "2018-08-31", true],
    ["senProvision", "S", "2018-09-01", false],
    ["senProvision", "A", "2015-08-31", true],
    ["senProvision", "A", "2015-09-01", false],
    ["senProvision", "P", "2015-08-31", true],
    ["senProvision", "P", "2015-09-01", false],
    ["senProvision", "E", "2026-09-01", true],
    ["senType", "DS", "2023-08-31", false],
    ["senType", "DS", "2026-05-01", true],
  ])("of %s, %s on %s: %j", (name, code, asAt, valid) => {
    expect(findCode(sets[name], code, asAt) !== undefined).toBe(valid);
  });

  it("14 types are current in May 2026 and 13 were in 2022/23", () => {
    const validOn = (day: string) =>
      codeSets.senType.codes.filter(
        (each) => !("becomes" in each) && findCode(codeSets.senType, each.code, day),
      ).length;
    expect([validOn("2026-05-01"), validOn("2023-01-19")]).toEqual([14, 13]);
  });
});
