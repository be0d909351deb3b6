/** What only a page of our own may set: its ground, its column, its margins on paper. */
export const pageRules = `
&{background:var(--cb-paper);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;color:var(--cb-ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:62rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem)}
main{padding-top:clamp(1.5rem,5vw,3.5rem)}
footer{margin-top:4rem;padding-bottom:3rem;color:var(--cb-quiet);font-size:.9375rem}
footer p{border-top:1px solid var(--cb-line);padding-top:1rem}
@media print{
@page{size:A4;margin:16mm}
&{font-size:82%}
main,footer{max-width:none;padding:0}
}`;
