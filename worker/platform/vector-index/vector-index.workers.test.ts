import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach } from "vitest";
import { fakeVectorize } from "#worker/testing/fake-vectorize.ts";
import { migrate } from "#worker/testing/migrate.ts";
import { d1VectorIndex } from "./d1-index.ts";
import { vectorIndexContract } from "./vector-index.contract.ts";
import { vectorizeIndex } from "./vectorize-index.ts";

beforeEach(migrate);
afterEach(() => reset());

vectorIndexContract("D1", () => d1VectorIndex(env.DB));
// Vectorize has no local form: the binding is played, with its limits and its delay.
vectorIndexContract("Vectorize", () => vectorizeIndex(fakeVectorize()));
