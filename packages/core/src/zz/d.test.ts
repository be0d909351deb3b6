import {it} from "vitest"; import * as x from "../index.js"; it("a",()=>{x})
