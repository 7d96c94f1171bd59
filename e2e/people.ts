/** People who call a running server as programs do: cookies kept, every answer parsed with the contract. */
import type * as z from "zod";
import { acceptInvitation, giveConsent } from "#contract/api/candidate.ts";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { getEvents } from "#contract/api/interviews.ts";
import { createOrganisation } from "#contract/api/people.ts";
import type { Event } from "#contract/events.ts";
import { addressOf, type CallOptions, newId } from "#web/api.ts";

/** An answer that was not the one hoped for. */
export class Refused extends Error {
  readonly status: number;
  constructor(what: string, status: number, body: string) {
    super(`${what} was answered with ${status}: ${body.slice(0, 400)}`);
    this.status = status;
  }
}

export class Person {
  readonly base: string;
  readonly #cookies = new Map<string, string>();

  constructor(base: string) {
    this.base = base;
  }

  /** What a browser would send of itself. */
  headers(): Record<string, string> {
    return { origin: this.base, cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
  }

  async fetch(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: { ...this.headers(), ...more, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const pair = cookie.split(";")[0] ?? "";
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  }

  /** Throws `Refused` for everything but success. */
  async call<E extends Endpoint>(endpoint: E, options: CallOptions<E>): Promise<z.output<E["response"]>> {
    // What `CallOptions` says of every endpoint; the compiler does not resolve its conditional types for a generic one.
    const given = options as { params?: object; query?: object; body?: unknown };
    const path = addressOf(endpoint, given.params, given.query);
    const body = endpoint.method === "GET" ? undefined : (given.body ?? {});
    const response = await this.fetch(
      endpoint.method,
      path,
      body,
      endpoint.creates ? { "idempotency-key": newId() } : {},
    );
    const text = await response.text();
    if (!response.ok) throw new Refused(`${endpoint.method} ${path}`, response.status, text);
    // Parsed with this very schema; the generic parameter cannot say so.
    return endpoint.response.parse(JSON.parse(text)) as z.output<E["response"]>;
  }
}

export async function signIn(base: string, email: string, password: string): Promise<Person> {
  const person = new Person(base);
  const response = await person.fetch("POST", "/api/auth/sign-in/email", { email, password });
  if (!response.ok) throw new Refused("signing in", response.status, await response.text());
  return person;
}

/** Somebody new, with an organisation of their own. */
export async function signUp(base: string, email: string): Promise<Person> {
  const person = new Person(base);
  const response = await person.fetch("POST", "/api/auth/sign-up/email", {
    name: "Robin Recruiter",
    email,
    password: "long-enough-for-a-test",
  });
  if (!response.ok) throw new Refused("signing up", response.status, await response.text());
  await person.call(createOrganisation, { body: { name: "Test Company" } });
  return person;
}

/** The whole log of an interview. */
export async function logOf(recruiter: Person, id: string): Promise<Event[]> {
  const log: Event[] = [];
  for (;;) {
    const { events, last } = await recruiter.call(getEvents, {
      params: { id },
      query: { after: log.at(-1)?.seq ?? 0, limit: 500 },
    });
    log.push(...events);
    if (events.length === 0 || (log.at(-1)?.seq ?? 0) >= last) return log;
  }
}

/** Opens an invite link on a new device and agrees to what is asked there. Harmless when repeated. */
export async function enter(inviteUrl: string): Promise<{ candidate: Person; interviewId: string }> {
  const link = new URL(inviteUrl);
  const candidate = new Person(link.origin);
  const token = link.pathname.split("/").at(-1) ?? "";
  const { interviewId, door, view } = await candidate.call(acceptInvitation, { params: { token } });
  if (!view.consented) {
    const body = { version: door.consentVersion, language: view.language, hash: "0".repeat(64) } as const;
    await candidate.call(giveConsent, { query: { interview: interviewId }, body });
  }
  return { candidate, interviewId };
}
