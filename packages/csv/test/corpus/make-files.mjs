// Writes the files of the corpus: node packages/csv/test/corpus/make-files.mjs
// Every institution and number in them is made up.
import { writeFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";

const header = "urn,name,as_at,year_groups,bm1_1_lead,bm5_1_each_year";
const first = "900001,Ash Grove School,2024-07-31,7-11,yes,most";
const second = "900002,Beech Hill Academy,2024-07,7-13,no,8 of 12";
const accented = "900003,Collège Saint-Éloi – “Élan”,2024,7-11,yes,all";
const rows = [header, first, second];
const text = `${rows.join("\n")}\n`;
const withRow = (...more) => `${[...rows, ...more].join("\n")}\n`;
const withCells = (column, cells) =>
  `urn,name,as_at,year_groups,${column}\n${cells
    .map((cell, index) => `${900101 + index},Row ${index + 1},2024,7-11,${cell}`)
    .join("\n")}\n`;
const keys = (urns) =>
  `urn,name,as_at,year_groups,bm1_1_lead,postcode\n${urns.map((urn) => `${urn},Oak Lane School,2024,7-11,yes,AB1 0CD`).join("\n")}\n`;
const dates = (asAt) =>
  `name,as_at,year_groups,bm1_1_lead\n${asAt.map((date, index) => `School ${index + 1},${date},7-11,yes`).join("\n")}\n`;
const to = (delimiter, table = text) => table.replaceAll(",", delimiter);

const utf16le = (content) => Buffer.from(content, "utf16le");
const utf16be = (content) => utf16le(content).swap16();
const windows1252 = (content) => {
  const upper = { "€": 0x80, "–": 0x96, "’": 0x92, "“": 0x93, "”": 0x94 };
  return Buffer.from([...content].map((character) => upper[character] ?? character.charCodeAt(0)));
};
const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));

/** A zip archive of one entry, as far as a reader of first bytes looks. */
const zip = (name, content = "") => {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.write("PK\u0003\u0004", "latin1");
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  return bytes(local, name, data);
};

const files = {
  // Encodings
  "bom-utf-8": `\ufeff${text}`,
  "bom-before-quoted-header": `\ufeff${text.replace("urn", '"urn"')}`,
  "bom-in-the-middle": `\ufeff${text}\ufeff${header}\n\ufeff${accented}\n`,
  "utf-16le-with-bom": utf16le(`\ufeff${withRow(accented)}`),
  "utf-16be-with-bom": utf16be(`\ufeff${withRow(accented)}`),
  "utf-16le-without-bom": utf16le(withRow(accented)),
  "utf-16be-without-bom": utf16be(withRow(accented)),
  "utf-16le-hardly-latin": utf16le(
    `\ufeff${withRow(`900003,${"学校".repeat(300)},2024,7-11,yes,all`)}`,
  ),
  "utf-16be-hardly-latin": utf16be(
    `\ufeff${withRow(`900003,${"学校".repeat(300)},2024,7-11,yes,all`)}`,
  ),
  "utf-16-cut-in-half": utf16le(`\ufeff${text}x`).subarray(0, -1),
  "windows-1252": windows1252(withRow(accented)),
  "windows-1252-after-64-kb": bytes(
    `${header},notes\n${first},${"long ".repeat(14_000)}\n`,
    windows1252(`${accented},\n`),
  ),
  "utf-8-and-windows-1252-mixed": bytes(
    withRow(accented),
    windows1252(accented.replace("3,", "4,")),
  ),
  "undefined-byte": bytes(withRow("900003,Caf").trimEnd(), [0x81], ",2024,7-11,yes,all\n"),
  "character-lost-before": withRow("900003,Coll\ufffdge Nord,2024,7-11,yes,all"),
  "utf-8-cut-off": bytes(withRow(accented).trimEnd(), [0xe2, 0x82]),
  "characters-beyond-16-bits": withRow("900003,School 😀 of Stars,2024,7-11,yes,all"),

  // Delimiters
  semicolons: to(";"),
  tabs: to("\t"),
  pipes: to("|"),
  "semicolons-and-commas-in-cells": `${to(";")}900003;Cedar, Dene and Elm;2024;7-11;yes;all\n`,
  "sep-line-semicolon": `sep=;\r\n${to(";")}`,
  "sep-line-tab": `sep=\t\n${to("\t")}`,
  "sep-line-saved-again": `SEP=,,,,,\n${text}`,
  "sep-line-unusual": `sep=^\n${to("^")}`,
  "delimiter-told": to("~"),
  "delimiters-in-quoted-names": `${header},"notes;more;and;more;of;it;all;and;on"\n${first},\n`,
  "one-column": "name\nAsh Grove School\nBeech Hill Academy\n",

  // Line ends
  crlf: text.replaceAll("\n", "\r\n"),
  "lone-cr": text.replaceAll("\n", "\r"),
  "line-ends-mixed": `${header}\n${first}\r\n${second}\r900003,Cedar Dene,2024,7-11,yes,all\n`,
  "line-ends-doubled": text.replaceAll("\n", "\r\r\n"),
  "last-line-end-missing": text.trimEnd(),
  "line-end-in-cell": withRow(
    '900003,"Cedar\nDene",2024,7-11,yes,all',
    "900004,Elm,2024,7-11,,all",
  ),
  "crlf-in-cell-of-lf-file": withRow('900003,"Cedar\r\nDene",2024,7-11,yes,all'),
  "cr-in-quoted-header": `${text.replace("bm1_1_lead", '"bm1_1_lead\r"')}`,
  "blank-lines": `\n\n${rows.join("\n\n")}\n \n\t\n`,
  "blank-rows-of-delimiters": `,,,,,\n${header}\n${first}\n,,,,,\n, ,,"",,\n${second}\n`,

  // Quotes
  "quotes-all": `${rows
    .map((row) =>
      row
        .split(",")
        .map((cell) => `"${cell}"`)
        .join(","),
    )
    .join("\n")}\n`,
  "quotes-doubled": withRow('900003,"The ""Elm"" School",2024,7-11,yes,all'),
  "quote-not-closed": withRow(
    '900003,"Cedar Dene,2024,7-11,yes,all',
    "900004,Elm End,2024,7-11,yes,all",
  ),
  "quote-not-closed-above-quoted-cells": withRow(
    '900003,"Cedar Dene,2024,7-11,yes,all',
    '900004,"Elm, End",2024,7-11,yes,all',
  ),
  "quote-not-closed-on-last-line": withRow('900003,Cedar Dene,2024,7-11,yes,"all'),
  "quotes-not-doubled": withRow('900003,"The "Elm" School",2024,7-11,yes,all'),
  "text-after-closing-quote": withRow('900003,"Elm" School,2024,7-11,yes,all'),
  "quote-in-unquoted-cell": withRow('900003,School of 15" screens,2024,7-11,yes,all'),
  "spaces-before-quotes": withRow('900003, "Cedar, Dene", 2024, "7-11",yes,all'),
  "spaces-after-quotes": withRow('900003,"Cedar, Dene" ,2024,"7-11"  ,yes,"all" '),
  "quotes-of-a-word-processor": withRow("900003,“Cedar” Dene,2024,7-11,“yes”,all"),

  // Ragged rows
  "row-too-short": withRow("900003,Cedar Dene,2024,7-11,yes"),
  "row-too-long": withRow("900003,Cedar Dene,2024,7-11,yes,all,extra"),
  "comma-in-unquoted-name": withRow("900003,Cedar, Dene and Elm,2024,7-11,yes,all"),
  "trailing-delimiters-in-rows": `${header}\n${first},,,\n${second},,,\n`,
  "trailing-delimiters-in-header": `${header},,\n${first},,\n${second}\n`,
  "unnamed-column": `${text.replaceAll(/^(\w+),/gm, "$1,,").replace("900002,,", "900002,a note,")}`,

  // Headers
  "header-repeated": withRow(header.toUpperCase(), "900003,Cedar Dene,2024,7-11,yes,all", header),
  "header-changed": withRow(
    "name,urn,as_at,year_groups,bm5_1_each_year,bm1_1_lead",
    "Cedar Dene,900003,2024,7-11,all,yes",
    header,
    "900004,Elm End,2024,7-11,yes,all",
  ),
  "header-after-title-told": `Careers return\n"for\n2024"\n\n${text}`,
  "header-after-title": `Careers return,\n,\n${text}`,
  "header-row-beyond-the-file": text,
  "header-in-odd-case": text.replace(
    header,
    ' URN ,Name,"AS_AT",Year_Groups,BM1_1_LEAD , bm5_1_Each_Year',
  ),
  "header-shuffled":
    "bm5_1_each_year,year_groups,name,bm1_1_lead,as_at,urn\nmost,7-11,Ash Grove School,yes,2024-07-31,900001\n",
  "header-missing": `${first}\n${second}\n`,
  "header-only": `${header}\n`,
  "column-repeated": `${header},name\n${first},Ash\n`,
  "column-misspelt": text.replace("bm5_1_each_year", "bm5_1_each_yaer"),
  "column-unknown": `${header},head teacher's notes\n${first},fine\n`,
  "file-empty": "",
  "file-of-blank-lines": "\r\n\r\n \r\n",

  // NULs
  "nul-padding-at-the-end": `${text}${"\0".repeat(200)}`,
  "nul-in-a-cell": withRow("900003,Cedar\0 Dene,2024,7-11,yes,all"),

  // What is not CSV
  "not-csv-xlsx": zip("xl/workbook.xml", "<workbook/>"),
  "not-csv-xlsx-by-content-types": zip("[Content_Types].xml", "<Types/>"),
  "not-csv-ods": bytes(zip("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"),
  "not-csv-zip": zip("assessments.csv", text),
  "not-csv-gz": gzipSync(text, { level: 9 }),
  "not-csv-parquet": bytes("PAR1", [0x15, 0x04, 0x15, 0x10], "PAR1"),
  "not-csv-pdf": "%PDF-1.7\n%âãÏÓ\n1 0 obj\n",
  "not-csv-xls": bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "\0".repeat(40)),
  "not-csv-html": "<html><table><tr><td>urn</td></tr></table></html>\n",
  "not-csv-xml": '<?xml version="1.0"?>\n<Workbook/>\n',
  "not-csv-json": '[\n  { "urn": "900001" }\n]\n',
  "not-csv-sqlite": "SQLite format 3\0 and so on",
  "not-csv-utf-32": bytes([0xff, 0xfe, 0, 0], [0x75, 0, 0, 0], [0x72, 0, 0, 0]),
  "not-csv-binary": Uint8Array.from({ length: 256 }, (_, index) => (index * 7) % 32 || 1),

  // Identifiers
  "urn-lost-a-digit": keys(["90000", "012345", "900001"]),
  "urn-in-powers-of-ten": keys(["9.00001E+05"]),
  "urn-with-decimals": keys(["900001.0", '"900,001"']),

  // Dates
  "dates-british": dates(["31/07/2024", "31-07-2024", "31.07.2024", "31 July 2024", "20240731"]),
  "dates-either-way-round": dates(["03/04/2024", "04-03-2024"]),
  "dates-american": dates(["07/31/2024"]),
  "dates-of-a-spreadsheet": dates(["45504", "45504.75"]),
  "dates-with-time": dates(["2024-07-31 00:00:00", "31/07/2024 00:00", "2024-07-31T23:30:00Z"]),
  "dates-with-two-digits-of-the-year": dates(["31/07/24", "Jul-24"]),

  // Answers
  "answers-yes-and-no": withCells("bm1_1_lead", [
    "Y",
    "Yes",
    "TRUE",
    "1",
    "n",
    "No",
    "False",
    "0",
    "✓",
  ]),
  "answers-as-bands": withCells("bm5_1_each_year", ["76-99%", "76 – 99", "26% to 75%", "100%"]),
  "answers-as-bands-of-another-edition": withCells("bm5_1_each_year", ["51-90%", "91-99"]),
  "answers-as-shares": withCells("bm5_1_each_year", [
    ...["83 of 120", "83/120", "83 out of 120", "69%", "69 per cent", '"1,083 of 1,200"'],
    "83 of 120 (69%)",
  ]),
  "answers-ambiguous": withCells("bm5_1_each_year", ["1", "0", "69", "0.69", "1.0", "yes", "F"]),
  "answers-with-odd-spaces": withCells("bm5_1_each_year", [
    "\u00a0most\u00a0",
    "8\u00a0of\u202f12",
  ]),
  "answers-unknown": withCells("bm5_1_each_year", [
    "x",
    "c",
    "?",
    "Unknown",
    "not known",
    "u",
    "SUPP",
  ]),
  "answers-unknown-by-legacy-codes": withCells("bm5_1_each_year", ["-", "..", "NULL", "*", "–"]),
  "answers-not-applicable": withCells("bm5_1_each_year", [
    "z",
    "n/a",
    "NA",
    ".",
    "z:best-interests",
  ]),
  "answers-small-but-not-nought": withCells("bm5_1_each_year", ["low", "k", "~", ":"]),
  "answers-with-errors-of-formulas": withCells("bm5_1_each_year", ["#REF!", "#N/A", "#DIV/0!"]),
  "share-turned-into-date": withCells("bm5_1_each_year", ["12-Aug", "08/12/2024", "Aug-12"]),
  "year-groups-turned-into-date": text.replace("7-11", "07-Nov"),
  "percents-suppressed": "name,as_at,year_groups,bm1_percent,bm2_percent\nAsh,2024,7-11,c,50\n",
  "answers-and-percents-mixed":
    "name,as_at,year_groups,bm1_percent,bm1_1_lead\nAsh,2024,7-11,58,yes\nBeech,2024,7-11,58,x\n",
  "assessment-twice": withRow(first),
  "formulas-escaped": withRow(
    "900003,'=Cedar Dene,2024,7-11,yes,all",
    "900004,'+''x,2024,7-11,yes,all",
  ),
  "formulas-not-escaped": withRow('900003,"=HYPERLINK(""x"")",2024,7-11,yes,all'),
  "total-row-at-the-end": withRow(",Total,,,2,"),
};

const folder = new URL(".", import.meta.url);
for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(`${name}.csv`, folder), content);
}
