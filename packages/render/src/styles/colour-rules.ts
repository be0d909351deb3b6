const light =
  "--cb-paper:#fff;--cb-wash:#f4f6f9;--cb-ink:#15191e;--cb-quiet:#4a525b;--cb-line:#d5dbe2;--cb-strong:#12436d;--cb-on-strong:#fff;--cb-tint:#dbe6f0;--cb-maybe:#f46a25;--cb-maybe-tint:#fdeee5;--cb-second:#28a197;--cb-context:#bfbfbf;--cb-track:#e6ebf0;--cb-link:#12436d";
const dark =
  "--cb-paper:#11161b;--cb-wash:#1a2129;--cb-ink:#e9edf1;--cb-quiet:#aeb8c2;--cb-line:#34404b;--cb-strong:#6bace6;--cb-on-strong:#0b1117;--cb-tint:#1e3a52;--cb-maybe:#f88a50;--cb-maybe-tint:#3a2417;--cb-second:#28a197;--cb-context:#66717b;--cb-track:#28323c;--cb-link:#8ec2ee";

/**
 * The colours of the light and the dark scheme: the palette of the Government Analysis Function.
 * They weigh nothing (`:where`), so that a host can set any of them on the element.
 */
export const colourRules = `
:where(&){color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){
:where(&:not(.light)){${dark}}
}
@media screen{
:where(&.dark){color-scheme:dark;${dark}}
:where(&.light){color-scheme:light}
}`;
