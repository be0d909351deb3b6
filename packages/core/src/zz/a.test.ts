import {it} from "vitest"; it("a",()=>{})
