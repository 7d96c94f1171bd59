/** Setup of every test file that runs in workerd. */
import { migrate } from "./migrate.ts";

await migrate();
