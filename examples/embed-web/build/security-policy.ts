import type { Plugin } from "vite";

/**
 * What the page may do: run its own scripts, workers and styles, and nothing else. No request can be
 * made from a script, no text is ever run as code, nothing can be sent anywhere.
 */
const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The same for a server to send. A worker takes its policy from there and not from the page, and the
 * service worker has to fetch the built files once, so it allows requests to the server itself; in the
 * page both policies count, and there are none.
 */
export const serverPolicy = `${securityPolicy}; connect-src 'self'`;

/** Puts the policy into the built page; while developing, Vite itself needs more than it allows. */
export function withSecurityPolicy(): Plugin {
  return {
    name: "security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: securityPolicy },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
