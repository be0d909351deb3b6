/**
 * Limits rules to what stands inside elements of a class. Each line is one rule, or begins or ends a
 * condition (`@media`, `@container`); `&` stands for the element itself.
 */
export function scope(className: string, rules: string): string {
  return rules
    .trim()
    .split("\n")
    .map((line) => (/^[@}]/.test(line) ? line : scopeRule(className, line)))
    .join("\n");
}

function scopeRule(className: string, rule: string): string {
  const brace = rule.indexOf("{");
  const selectors = rule
    .slice(0, brace)
    .split(",")
    .map((selector) =>
      selector.includes("&") ? selector.replace("&", `.${className}`) : `.${className} ${selector}`,
    );
  return `${selectors.join(",")}${rule.slice(brace)}`;
}
