import { useEffect, useState } from "preact/hooks";

/** Where in the page the reader is; it stands in the address after `#/`. */
export type Route =
  | { readonly page: "csv" }
  | { readonly page: "report"; readonly index: number }
  | { readonly page: "form"; readonly question?: string };

/** Reads a route from the part of an address after `#`; whatever is not known is the first page. */
export function parseRoute(hash: string): Route {
  const [page, detail] = hash.replace(/^#?\/?/, "").split("/");
  if (page === "form") return detail ? { page, question: detail } : { page };
  if (page === "report" && /^\d+$/.test(detail ?? "")) return { page, index: Number(detail) };
  return { page: "csv" };
}

/** Follows the route as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}
