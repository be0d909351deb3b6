import { defineConfig } from "vite";
import { worksOffline } from "./build/offline.js";
import { serverPolicy, withSecurityPolicy } from "./build/security-policy.js";

export default defineConfig({
  // Relative addresses, so that the built page can be put into any folder of any server.
  base: "./",
  plugins: [withSecurityPolicy(), worksOffline(["icon.svg"])],
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The polyfill would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: {
    headers: { "Content-Security-Policy": serverPolicy },
  },
});
