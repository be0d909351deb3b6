/**
 * The look of every page: one column, system type, the palette of the Government Analysis Function
 * in light and dark. Every pair of text and ground has a contrast of 4.5 or more.
 */
export const styles = `
:root{color-scheme:light dark;--paper:#fff;--wash:#f4f6f9;--ink:#15191e;--quiet:#4a525b;--line:#d5dbe2;--strong:#12436d;--on-strong:#fff;--tint:#dbe6f0;--maybe:#f46a25;--maybe-tint:#fdeee5;--track:#e6ebf0;--link:#12436d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#11161b;--wash:#1a2129;--ink:#e9edf1;--quiet:#aeb8c2;--line:#34404b;--strong:#6bace6;--on-strong:#0b1117;--tint:#1e3a52;--maybe:#f88a50;--maybe-tint:#3a2417;--track:#28323c;--link:#8ec2ee}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:62rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem)}
main{padding-top:clamp(1.5rem,5vw,3.5rem)}
footer{margin-top:4rem;padding-bottom:3rem;color:var(--quiet);font-size:.9375rem}
footer p{border-top:1px solid var(--line);padding-top:1rem}
section{margin-top:3.5rem}
h1,h2,h3,h4,h5{line-height:1.2;margin:0;text-wrap:balance;letter-spacing:-.01em}
h1{font-size:clamp(1.875rem,1.4rem + 2.2vw,2.875rem);font-weight:700;letter-spacing:-.022em}
h2{font-size:1.625rem;margin-bottom:1rem}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
h4{font-size:1.1875rem;margin:1.75rem 0 .5rem}
h5{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0;max-width:44rem}
ul,ol{margin:.5rem 0;padding-left:1.4rem;max-width:44rem}
li{margin:.3rem 0}
small{font-size:.9375rem;color:var(--quiet)}
li>small,th>small{display:block}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--maybe);outline-offset:2px}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
i{font-style:normal;color:var(--strong)}
td i{display:inline-block;min-width:1.05em}
nav{margin-bottom:1.5rem;font-size:.9375rem}
.eyebrow{margin:0 0 .4rem;color:var(--quiet);font-size:.9375rem;font-weight:600}
.date{margin:.4rem 0 0;color:var(--quiet);font-size:1.125rem}
.headline{margin:1.25rem 0 0;font-size:clamp(1.25rem,1.1rem + .8vw,1.5625rem);line-height:1.35;font-weight:600;color:var(--strong);max-width:none;text-wrap:balance}
.beside{margin-top:.25rem;color:var(--quiet)}
.lead{font-size:1.125rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:1rem 0 0;font-size:.9375rem}
.facts dt,.facts dd{display:inline;margin:0}
.facts dt{color:var(--quiet)}
.notes{list-style:none;margin:1.25rem 0 0;padding:.5rem 1rem;background:var(--wash);border-left:4px solid var(--strong);font-size:.9375rem;max-width:none}
.names li{break-inside:avoid}
.notice{margin-top:1.25rem;padding:.6rem 1rem;background:var(--maybe-tint);border-left:4px solid var(--maybe)}
figure{margin:0}
figcaption{margin-top:.75rem;color:var(--quiet);font-size:.9375rem}
.swatch{vertical-align:-.05em;margin:0 .25em 0 0;overflow:visible}
figcaption span{display:inline-block;margin-right:1.25em}
.unit{float:right}
figcaption .unit{margin-right:0}
.defs{position:absolute}
.chart{display:block;font-size:.9375rem;overflow:visible;font-variant-numeric:tabular-nums}
.chart text{fill:var(--ink)}
.chart .value{font-weight:700}
.chart .none,.chart .status{fill:var(--quiet);font-weight:400}
.narrow{display:none}
.track{fill:var(--track)}
.sure{fill:var(--strong)}
.maybe{fill:url(#page_hatching);stroke:var(--maybe);stroke-width:1}
.hatch-ground{fill:var(--paper)}
.hatch-line{fill:var(--maybe)}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .5rem;color:var(--quiet)}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th,caption{overflow-wrap:normal}
thead th{font-size:.875rem;font-weight:600;color:var(--quiet);border-bottom:1px solid var(--quiet);vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.scores{margin-top:2rem}
.scores tbody th{font-weight:600}
.benchmark{margin-top:2.75rem}
.score{color:var(--quiet);margin:.25rem 0 1rem;max-width:none}
.score b{color:var(--ink)}
.benchmark table{table-layout:fixed;margin-top:1.5rem}
.benchmark caption{color:var(--ink);font-size:1rem}
.benchmark caption span{color:var(--quiet);white-space:nowrap}
.benchmark caption em{display:block;font-style:normal;margin-top:.25rem;color:var(--quiet);font-size:.9375rem}
.benchmark table+table thead th{padding-top:0;padding-bottom:0;border:0;font-size:0;line-height:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.steps{padding-left:1.8rem}
.steps li{margin:.75rem 0}
.steps li::marker{color:var(--strong);font-weight:700}
.sources{font-size:.9375rem}
.rejects td p{margin:0 0 .3rem}
summary{cursor:pointer}
.more summary{color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.scroll{overflow-x:auto;margin:0 -.5rem;padding:0 .5rem .25rem;position:relative}
.overview{table-layout:fixed;min-width:52rem;margin-top:.5rem}
.overview td,.overview thead th:nth-child(n+3){text-align:center;padding:.5rem .3rem}
.overview tbody td,.overview tfoot td{border-left:2px solid var(--paper);vertical-align:middle}
.overview th:first-child{width:15rem}
.overview th:nth-child(2){width:7.5rem}
.overview td:nth-child(2),.overview thead th:nth-child(2){text-align:left;border-left:0}
.overview tbody th a{font-weight:600}
.overview td i{display:block;color:inherit;line-height:1.1}
.overview td.not-applicable{font-size:.8125rem;overflow-wrap:normal}
.overview tfoot{color:var(--quiet);font-size:.875rem}
.fully-achieved{background:var(--strong);color:var(--on-strong)}
.partially-achieved{background:var(--tint)}
.undetermined{background:repeating-linear-gradient(45deg,var(--maybe-tint) 0 6px,var(--paper) 6px 9px)}
.not-applicable{color:var(--quiet)}
.key{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;list-style:none;padding:0;max-width:none;font-size:.9375rem}
.key li{margin:0}
.key i{display:inline-block;width:1.8em;text-align:center;color:var(--ink);border:1px solid var(--line)}
.key .fully-achieved{color:var(--on-strong)}
.names{columns:18rem;column-gap:2.5rem;max-width:none;font-size:.9375rem;color:var(--quiet)}
.reports details{border-top:1px solid var(--line)}
.reports details:last-child{border-bottom:1px solid var(--line)}
.reports details[open]{padding-bottom:3rem}
.reports details>summary{padding:.9rem 0}
.reports details:target>summary{background:var(--tint);box-shadow:0 0 0 .5rem var(--tint)}
.reports summary h3{display:inline;margin:0}
.reports summary span{color:var(--quiet);margin-left:.6rem;font-size:.9375rem}
@media (max-width:58rem){
.status{display:none}
}
@media print,(min-width:44.01rem){
.scores th:first-child{width:10%}
.scores th:nth-child(3){width:21%}
.scores th:nth-child(4){width:16%}
.scores th:nth-child(5){width:13%}
.benchmark th:first-child{width:46%}
.benchmark th:nth-child(2){width:17%}
.benchmark th:nth-child(4){width:12%}
}
@media screen and (max-width:44rem){
.unit{float:none;display:block}
.flow,.flow caption,.flow tbody,.flow tr{display:block}
.flow thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.flow tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
.flow th,.flow td{display:inline-block;width:auto;padding:0 .3em 0 0;border:0}
.flow tbody th{display:block;padding-bottom:.15rem}
.flow td{color:var(--quiet)}
.flow td:not(:last-child)::after{content:" ·"}
.scores td:first-child::after{content:none}
.scores td:nth-child(4):not(.none)::after{content:" points ·"}
.benchmark td:nth-child(4):not(.none)::after{content:" points"}
.overview{min-width:46rem}
.overview th:first-child{width:9.5rem}
.overview th:nth-child(2){width:6rem}
.scores tr{position:relative;padding-left:1.6rem}
.scores td:first-child{position:absolute;left:0;color:var(--ink);font-weight:600}
.flow td p{display:inline}
.reports summary span{display:block;margin-left:1.1rem}
}
@media (max-width:30rem){
.wide{display:none}
.narrow{display:inline}
.chart .value{font-weight:400}
}
@media print{
@page{margin:18mm}
html{font-size:82%}
main,footer{max-width:none;padding:0}
section{margin-top:2rem}
h1,h2,h3,h4,h5,caption{break-after:avoid}
tr,figure,li{break-inside:avoid}
.fully-achieved,.partially-achieved,.undetermined,.notes,.notice{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.overview{min-width:0;font-size:8.5pt}
.overview th:first-child{width:8rem}
.overview th:nth-child(2){width:4.5rem}
.scroll{overflow:visible;margin:0;padding:0}
th>small{font-size:inherit}
nav,.more summary{display:none}
}
@media (forced-colors:active){
.track{fill:Canvas;stroke:CanvasText}
.sure,.hatch-line{fill:CanvasText}
.hatch-ground{fill:Canvas}
.maybe{stroke:CanvasText}
.chart text{fill:CanvasText}
}
`;
