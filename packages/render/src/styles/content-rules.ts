/** The look of reports and overviews: one column and system type, in the colours of the scheme. */
export const contentRules = `
main,&:not(html):not(svg){container-type:inline-size}
:where(&:not(html):not(svg)){padding:1rem}
&:not(html):not(svg){background:var(--cb-paper);color:var(--cb-ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
*,&{box-sizing:border-box}
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
small{font-size:.9375rem;color:var(--cb-quiet)}
li>small,th>small{display:block}
a{color:var(--cb-link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--cb-maybe);outline-offset:2px}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
i{font-style:normal;color:var(--cb-strong)}
td i{display:inline-block;min-width:1.05em}
nav{margin-bottom:1.5rem;font-size:.9375rem}
.eyebrow{margin:0 0 .4rem;color:var(--cb-quiet);font-size:.9375rem;font-weight:600}
.date{margin:.4rem 0 0;color:var(--cb-quiet);font-size:1.125rem}
.headline{margin:1.25rem 0 0;font-size:clamp(1.25rem,1.1rem + .8vw,1.5625rem);line-height:1.35;font-weight:600;color:var(--cb-strong);max-width:none;text-wrap:balance}
.beside{margin-top:.25rem;color:var(--cb-quiet)}
.lead{font-size:1.125rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:1rem 0 0;font-size:.9375rem}
.facts dt,.facts dd{display:inline;margin:0}
.facts dt{color:var(--cb-quiet)}
.notes{list-style:none;margin:1.25rem 0 0;padding:.5rem 1rem;background:var(--cb-wash);border-left:4px solid var(--cb-strong);font-size:.9375rem;max-width:none}
.names li{break-inside:avoid}
.notice{margin-top:1.25rem;padding:.6rem 1rem;background:var(--cb-maybe-tint);border-left:4px solid var(--cb-maybe)}
figure{margin:0}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .5rem;color:var(--cb-quiet)}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--cb-line);font-weight:400}
thead th,caption{overflow-wrap:normal}
thead th{font-size:.875rem;font-weight:600;color:var(--cb-quiet);border-bottom:1px solid var(--cb-quiet);vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.scores{margin-top:2rem}
.scores tbody th{font-weight:600}
.benchmark{margin-top:2.75rem}
.score{color:var(--cb-quiet);margin:.25rem 0 1rem;max-width:none}
.score b{color:var(--cb-ink)}
.benchmark table{table-layout:fixed;margin-top:1.5rem}
.benchmark caption{color:var(--cb-ink);font-size:1rem}
.benchmark caption span{color:var(--cb-quiet);white-space:nowrap}
.benchmark caption em{display:block;font-style:normal;margin-top:.25rem;color:var(--cb-quiet);font-size:.9375rem}
.benchmark table+table thead th{padding-top:0;padding-bottom:0;border:0;font-size:0;line-height:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.steps{padding-left:1.8rem}
.steps li{margin:.75rem 0}
.steps li::marker{color:var(--cb-strong);font-weight:700}
.sources{font-size:.9375rem}
.rejects td p{margin:0 0 .3rem}
summary{cursor:pointer}
.practice summary{color:var(--cb-quiet)}
.more summary{color:var(--cb-link);text-decoration:underline;text-underline-offset:.15em}
.scroll{overflow-x:auto;margin:0 -.5rem;padding:0 .5rem .25rem;position:relative}
.overview{table-layout:fixed;min-width:52rem;margin-top:.5rem}
.overview td,.overview thead th:nth-child(n+3){text-align:center;padding:.5rem .3rem}
.overview tbody td,.overview tfoot td{border-left:2px solid var(--cb-paper);vertical-align:middle}
.overview th:first-child{width:15rem}
.overview th:nth-child(2){width:7.5rem}
.overview td:nth-child(2),.overview thead th:nth-child(2){text-align:left;border-left:0}
.overview tbody th a{font-weight:600}
.overview td i{display:block;color:inherit;line-height:1.1}
.overview td.not-applicable{font-size:.8125rem;overflow-wrap:normal}
.overview tfoot{color:var(--cb-quiet);font-size:.875rem}
.fully-achieved{background:var(--cb-strong);color:var(--cb-on-strong)}
.partially-achieved{background:var(--cb-tint)}
.undetermined{background:repeating-linear-gradient(45deg,var(--cb-maybe-tint) 0 6px,var(--cb-paper) 6px 9px)}
.not-applicable{color:var(--cb-quiet)}
.key{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;list-style:none;padding:0;max-width:none;font-size:.9375rem}
.key li{margin:0}
.key i{display:inline-block;width:1.8em;text-align:center;color:var(--cb-ink);border:1px solid var(--cb-line)}
.key .fully-achieved{color:var(--cb-on-strong)}
.names{columns:18rem;column-gap:2.5rem;max-width:none;font-size:.9375rem;color:var(--cb-quiet)}
.reports details{border-top:1px solid var(--cb-line)}
.reports details:last-child{border-bottom:1px solid var(--cb-line)}
.reports details[open]{padding-bottom:3rem}
.reports details>summary{padding:.9rem 0}
.reports details:target>summary{background:var(--cb-tint);box-shadow:0 0 0 .5rem var(--cb-tint)}
.reports summary h3{display:inline;margin:0}
.reports summary span{color:var(--cb-quiet);margin-left:.6rem;font-size:.9375rem}
.brief{margin:1.25rem 0 0;max-width:none}
.brief div{display:flex;gap:.15rem 1rem;padding:.45rem 0;border-top:1px solid var(--cb-line)}
.brief div:last-child{border-bottom:1px solid var(--cb-line)}
.brief dt{flex:0 0 11.5rem;font-weight:600}
.brief dd{margin:0}
.brief small{display:block}
.finding{font-size:1.125rem;font-weight:600;max-width:none}
.measure{color:var(--cb-quiet);max-width:none}
.chart{display:block;margin:1rem 0 1.5rem;font-size:.9375rem;overflow:visible;font-variant-numeric:tabular-nums}
.figure table{margin-top:.5rem}
.figure h3{margin-top:1.5rem}
.figure details>summary{color:var(--cb-link);text-decoration:underline;text-underline-offset:.15em;margin:.75rem 0}
.lines{list-style:none;padding:0;max-width:none}
.lines li{display:flex;gap:1rem;padding:.8rem 0;border-top:1px solid var(--cb-line)}
.lines i{flex:0 0 1.4em;font-size:1.75rem;line-height:1.2;text-align:center}
.lines p{margin:.1rem 0}
.easy{font-size:1.25rem;line-height:1.6}
.easy section{margin-top:2.5rem}
.practice{margin:.4rem 0 0;font-size:.9375rem}
.figure-notes{color:var(--cb-quiet);font-size:.9375rem}
.many{min-width:50rem}
.many th,.many td{overflow-wrap:break-word}
.short{white-space:nowrap}
.scores th:first-child{width:10%}
.scores th:nth-child(3){width:21%}
.scores th:nth-child(4){width:16%}
.scores th:nth-child(5){width:13%}
.benchmark th:first-child{width:46%}
.benchmark th:nth-child(2){width:17%}
.benchmark th:nth-child(4){width:12%}
.sort{font:inherit;color:var(--cb-link);background:none;border:0;padding:0;text-align:inherit;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
[aria-sort=ascending] .sort::after{content:" ▲"}
[aria-sort=descending] .sort::after{content:" ▼"}
@media screen{
@container (max-width:54rem){
.detail{display:none}
}
@container (max-width:41rem){
.flow,.flow caption,.flow tbody,.flow tr{display:block}
.flow thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.flow tr{padding:.7rem 0;border-bottom:1px solid var(--cb-line)}
.flow th,.flow td,.benchmark tbody th:first-child{display:inline-block;width:auto;padding:0 .3em 0 0;border:0}
.flow tbody th:first-child,.flow tbody th{display:block;padding-bottom:.15rem}
.flow td{color:var(--cb-quiet)}
.flow td:not(:last-child)::after{content:" ·"}
.flow td[data-name]{display:block;white-space:normal}
.flow td[data-name]::before{content:attr(data-name) ": "}
.flow td[data-name]:not(:last-child)::after{content:none}
.scores td:first-child::after{content:none}
.scores td:nth-child(4):not(.none)::after{content:" points ·"}
.benchmark td:nth-child(4):not(.none)::after{content:" points"}
.overview{min-width:46rem}
.overview th:first-child{width:9.5rem}
.overview th:nth-child(2){width:6rem}
.scores tr{position:relative;padding-left:1.6rem}
.scores td:first-child{position:absolute;left:0;color:var(--cb-ink);font-weight:600}
.flow td p{display:inline}
.reports summary span{display:block;margin-left:1.1rem}
.brief div{display:block}
}
@container (max-width:29rem){
.wide{display:none}
.narrow{display:inline}
.value{font-weight:400}
}
}
@media print{
section{margin-top:2rem}
h1,h2,h3,h4,h5,h6,caption,.finding,.measure{break-after:avoid}
tr,.chart,li,.brief div{break-inside:avoid}
thead{display:table-header-group}
.detail{display:none}
.chart,.fully-achieved,.partially-achieved,.undetermined,.notes,.notice{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.overview,.many{min-width:0;font-size:8.5pt}
.many th,.many td{white-space:normal;padding-right:.4rem}
.overview th:first-child{width:8rem}
.overview th:nth-child(2){width:4.5rem}
.scroll{overflow:visible;margin:0;padding:0}
th>small{font-size:inherit}
nav,.more summary,.figure details>summary{display:none}
}`;
