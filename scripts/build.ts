/** `npm run build`: the pages in dist/web and the Worker's bundle in dist/worker, unless they are as the sources say. */
import { fileURLToPath } from "node:url";
import { build } from "./start/build.ts";
import { exitWith } from "./start/problem.ts";

try {
  build(fileURLToPath(new URL("..", import.meta.url)), console.log);
} catch (error) {
  exitWith(error);
}
