/** Copies JSON data with another value at a path such as `scales[0].levels[1].points`; undefined removes it. */
export function changeAt(data: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop();
  const parent = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy);
  const fields = parent as Record<string, unknown>;
  if (last === undefined) return value;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) delete fields[last];
  else fields[last] = value;
  return copy;
}

/** Lists the path of everything in data, outermost first. */
export function pathsIn(data: unknown, path = ""): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return [inner, ...pathsIn(value, inner)];
  });
}
