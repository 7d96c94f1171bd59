/** Health of the parts, for whoever operates Viva. */
import * as z from "zod";
import { endpoint } from "./endpoint.ts";

const part = z.enum(["ok", "failing"]);
export const getHealth = endpoint({
  method: "GET",
  path: "/health",
  access: "public",
  tag: "Operation",
  summary: "Health of the parts; 503 when one fails",
  response: z.object({
    status: part,
    version: z.string(),
    parts: z.object({ database: part, storage: part, interviews: part }),
    interviewer: z.string(),
  }),
});
