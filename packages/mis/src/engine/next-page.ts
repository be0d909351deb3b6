/** How a page says where the next one is: as an address, as the query of one, or as a page number. */
export type NextPage =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "query"; readonly query: string }
  | { readonly kind: "page"; readonly page: number };
