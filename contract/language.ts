/** Languages that interviews are held in: each has a folder in `contract/languages`. */
import * as z from "zod";

export const language = z.enum(["en", "de"]);
export type Language = z.infer<typeof language>;
