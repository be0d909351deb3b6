import {it} from "@fast-check/vitest"; it("a",()=>{})
