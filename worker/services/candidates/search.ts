/** "Who has run Kafka in production?", asked of the CVs whose owners let them be found. */
import { and, desc, eq, inArray, like, or } from "drizzle-orm";
import type { CandidateHit } from "#contract/api/cv.ts";
import { VivaError } from "#contract/errors.ts";
import type { Language } from "#contract/language.ts";
import { documents, passages } from "#worker/db/documents.ts";
import { interviews } from "#worker/db/interviews.ts";
import { planVersions } from "#worker/db/plans.ts";
import type { Wish } from "#worker/platform/models/providers.ts";
import { ngramMeasure, ngramVector } from "#worker/search/ngram-vector.ts";
import { fuse, wordIndexOf } from "#worker/search/search.ts";
import { usualThreshold } from "#worker/search/threshold.ts";
import { likelyLanguage, rarestTerms } from "#worker/search/words.ts";
import type { Context } from "#worker/services/context.ts";
import { embedderFor } from "#worker/services/cv/embed.ts";
import { indexFor, namespaceOf } from "#worker/services/cv/vectors.ts";
import { settingsOfOrganisation } from "#worker/services/members/organisation.ts";
import { requireRole } from "#worker/services/permission.ts";
import { containing } from "#worker/services/search.ts";

const mostHits = 20;
const nearestOfAll = 50;
/** Passages that share a word with the query; of more than these the newest. */
const wordedOfAll = 300;
/** D1 takes at most 100 bound values in a statement. */
const idsAtOnce = 90;
const embedMs = 10_000;
/**
 * Something is always nearest, so what is less like the query is not shown. Letters have to be more alike than where a
 * question is readied: nobody looks again at what is found here.
 */
const leastByLetters = 0.2;

type Found = CandidateHit & { id: string };

/** Throws CONFLICT where the organisation has not turned it on. Nothing of another organisation is ever looked at. */
export async function searchCandidates(ctx: Context, query: string): Promise<{ hits: CandidateHit[] }> {
  const { organisationId } = requireRole(ctx, "recruiter");
  const { settings } = await settingsOfOrganisation(ctx, organisationId);
  if (!settings.candidateSearch)
    throw new VivaError(
      "CONFLICT",
      "Search in CVs is off in your organisation. An owner can turn it on in the settings; candidates are then asked whether theirs may be found.",
    );
  const language = likelyLanguage(query);
  const [near, worded] = await Promise.all([
    nearest(ctx, organisationId, query, settings.models.drafting),
    sharingWords(ctx, organisationId, query, language),
  ]);
  const known = new Set(worded.map((row) => row.id));
  const others = await byIds(
    ctx,
    organisationId,
    [...near].filter((id) => !known.has(id)),
  );
  const all = [...worded, ...others];
  const places = new Map(all.map((row, place) => [row.id, place]));
  const byVector = [...near].flatMap((id) => places.get(id) ?? []);
  const hits = fuse([wordIndexOf(all, language)(query), byVector]).slice(0, mostHits);
  return { hits: hits.flatMap(({ item }) => all[item] ?? []).map(({ id: _, ...hit }) => hit) };
}

/** Ids, nearest first: by the embedder where there is one, and by letters what was placed without it. */
async function nearest(ctx: Context, organisationId: string, query: string, makers: Wish): Promise<Set<string>> {
  const embedder = embedderFor(ctx, makers);
  const [vector = null] =
    embedder === null
      ? []
      : await embedder.embed([query], "query", AbortSignal.timeout(embedMs)).catch(() => [] as Float32Array[]);
  const lists = await Promise.all([
    embedder === null || vector === null ? [] : nearBy(ctx, organisationId, embedder.id, vector),
    nearBy(ctx, organisationId, ngramMeasure, ngramVector(query)),
  ]);
  return new Set(lists.flat());
}

async function nearBy(ctx: Context, organisationId: string, measure: string, vector: Float32Array): Promise<string[]> {
  const namespace = await namespaceOf(organisationId, measure);
  const found = await indexFor(ctx.env, measure).nearest(namespace, vector, nearestOfAll, null);
  const least = measure === ngramMeasure ? leastByLetters : usualThreshold(measure);
  return found.filter((match) => match.similarity >= least).map((match) => match.id);
}

function select(ctx: Pick<Context, "db">) {
  return ctx.db
    .select({
      id: passages.id,
      interview: passages.interviewId,
      candidate: interviews.candidateName,
      position: planVersions.position,
      page: passages.page,
      text: passages.text,
      givenAt: documents.createdAt,
    })
    .from(passages)
    .innerJoin(documents, eq(documents.id, passages.documentId))
    .innerJoin(interviews, eq(interviews.id, passages.interviewId))
    .innerJoin(planVersions, eq(planVersions.id, interviews.planVersionId))
    .$dynamic();
}

async function sharingWords(ctx: Context, organisationId: string, query: string, language: Language): Promise<Found[]> {
  const patterns = rarestTerms(query, language).flatMap((term) => containing(term) ?? []);
  if (patterns.length === 0) return [];
  return select(ctx)
    .where(
      and(eq(passages.organisationId, organisationId), or(...patterns.map((pattern) => like(passages.text, pattern)))),
    )
    .orderBy(desc(documents.createdAt))
    .limit(wordedOfAll);
}

async function byIds(ctx: Context, organisationId: string, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return [];
  return select(ctx).where(
    and(eq(passages.organisationId, organisationId), inArray(passages.id, ids.slice(0, idsAtOnce))),
  );
}
