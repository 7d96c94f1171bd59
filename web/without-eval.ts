/**
 * Must be each entry's first import: schemas built after it never try to compile themselves with `new Function`, which
 * the pages' Content-Security-Policy forbids and would report.
 */
import * as z from "zod";

z.config({ jitless: true });
