/** The look of charts, over the attributes that they bring themselves. */
export const chartRules = `
.chart text,&.chart text{fill:var(--cb-ink)}
.chart .quiet,.chart .detail,&.chart .quiet,&.chart .detail{fill:var(--cb-quiet)}
.value{font-weight:700}
.paper,.ground{fill:var(--cb-paper)}
.track{fill:var(--cb-track)}
.sure,.dot{fill:var(--cb-strong)}
.maybe{stroke:var(--cb-maybe)}
.lines{fill:var(--cb-maybe)}
.second,.everyone{fill:var(--cb-second)}
.context{fill:var(--cb-context);stroke:var(--cb-quiet)}
.grid{stroke:var(--cb-line)}
.joined{stroke:var(--cb-strong)}
.break{stroke:var(--cb-quiet)}
.cell.strong{fill:var(--cb-strong)}
.cell.tint{fill:var(--cb-tint)}
.cell.plain{fill:var(--cb-paper);stroke:var(--cb-quiet)}
.cell.hatched{fill:var(--cb-maybe-tint);stroke:var(--cb-maybe)}
.chart .on-strong,&.chart .on-strong{fill:var(--cb-on-strong)}
.chart .on-absent,&.chart .on-absent{fill:var(--cb-quiet)}
@media (forced-colors:active){
.track,.ground,.paper,.cell.plain,.cell.tint,.cell.hatched{fill:Canvas;stroke:CanvasText}
.sure,.second,.dot,.everyone,.lines,.cell.strong{fill:CanvasText}
.chart text,&.chart text{fill:CanvasText}
.chart .on-strong,&.chart .on-strong{fill:Canvas}
}`;

/**
 * What changes in a picture that stands alone where there is little room. It has no container to ask
 * for its width, so it asks the screen, or the place of an image.
 */
export const aloneChartRules = `
@media screen and (max-width:52rem){
&.chart .detail{display:none}
}
@media screen and (max-width:30rem){
&.chart .wide{display:none}
&.chart .narrow{display:inline}
&.chart .value{font-weight:400}
}`;
