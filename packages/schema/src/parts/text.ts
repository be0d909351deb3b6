import * as z from "zod";
import { formats } from "./formats.js";

/** Text of a form. */
export const textOf = (format: keyof typeof formats) => z.string().regex(formats[format].pattern);

/** Text that says something. */
export const text = textOf("text");
