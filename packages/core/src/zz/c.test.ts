import {it} from "vitest"; import fc from "fast-check"; it("a",()=>{fc})
