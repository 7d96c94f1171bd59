/** Profiles, organisations and their members, and the platform's administration. Signing in is the auth library's, under /api/auth. */
import * as z from "zod";
import { jurisdiction, organisationId, userId } from "#contract/ids.ts";
import { band } from "#contract/report.ts";
import { textBlock, textLine } from "#contract/text.ts";
import { roomRecordingKind } from "#contract/voice.ts";
import { done, endpoint, pageQuery, paged } from "./endpoint.ts";

export const organisationRole = z.enum(["owner", "recruiter", "reviewer"]);
export type OrganisationRole = z.infer<typeof organisationRole>;

export const name = textLine(80);
const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());
export const password = z.string().min(10, "a password needs at least 10 characters").max(128);

export const user = z.object({
  id: userId,
  name: z.string(),
  email: z.string(),
  isAdmin: z.boolean(),
  createdAt: z.number(),
});
export const profile = z.object({
  user,
  organisations: z.array(z.object({ id: organisationId, name: z.string(), role: organisationRole })),
  /** The organisation that requests act in; null for somebody who only practises. */
  active: organisationId.nullable(),
});
export type Profile = z.infer<typeof profile>;

const profileChange = z
  .object({ name: name.optional(), currentPassword: z.string().max(128).optional(), newPassword: password.optional() })
  .refine((value) => value.newPassword === undefined || value.currentPassword !== undefined, {
    path: ["currentPassword"],
    message: "your current password is needed to set a new one",
  });

export const getRegistration = endpoint({
  method: "GET",
  path: "/api/registration",
  access: "public",
  tag: "Profile",
  summary: "Whether anybody may make an account, or only who was invited to an organisation",
  response: z.object({ registration: z.enum(["open", "invited"]) }),
});
export const getMe = endpoint({
  method: "GET",
  path: "/api/me",
  access: "user",
  tag: "Profile",
  summary: "Your own profile and organisations",
  response: profile,
});
export const patchMe = endpoint({
  method: "PATCH",
  path: "/api/me",
  access: "user",
  tag: "Profile",
  summary: "Change your name or password",
  body: profileChange,
  response: profile,
});
export const putMe = endpoint({
  method: "PUT",
  path: "/api/me",
  access: "user",
  tag: "Profile",
  summary: "The same as PATCH, for clients that use PUT",
  body: profileChange,
  response: profile,
});
export const activateOrganisation = endpoint({
  method: "POST",
  path: "/api/me/organisation",
  access: "user",
  tag: "Profile",
  summary: "Choose the organisation that your requests act in",
  body: z.object({ organisation: organisationId }),
  response: profile,
});

export const adminUser = user.extend({
  organisations: z.array(z.object({ id: organisationId, name: z.string(), role: organisationRole })),
});
const byUser = z.object({ id: userId });
export const adminListUsers = endpoint({
  method: "GET",
  path: "/api/admin/users",
  access: "admin",
  tag: "Administration",
  summary: "All accounts",
  query: pageQuery.extend({ search: z.string().trim().max(100).optional() }),
  response: paged(adminUser),
});
export const adminGetUser = endpoint({
  method: "GET",
  path: "/api/admin/users/:id",
  access: "admin",
  tag: "Administration",
  summary: "One account",
  params: byUser,
  response: adminUser,
});
export const adminDeleteUser = endpoint({
  method: "DELETE",
  path: "/api/admin/users/:id",
  access: "admin",
  tag: "Administration",
  summary: "Delete an account; what it made stays with its organisations",
  params: byUser,
  response: done,
});
export const adminPasswordLink = endpoint({
  method: "POST",
  path: "/api/admin/users/:id/password-link",
  access: "admin",
  tag: "Administration",
  summary: "A link that sets a new password once, for where no mail is sent",
  params: byUser,
  response: z.object({ url: z.url(), expiresAt: z.number() }),
  status: 201,
});
export const redeemPasswordLink = endpoint({
  method: "POST",
  path: "/api/password-links/:token",
  access: "public",
  tag: "Profile",
  summary: "Set a new password with a one-time link",
  params: z.object({ token: z.string().min(20).max(100) }),
  body: z.object({ password }),
  response: done,
});

/** Who makes language models that may be set up. */
export const modelMaker = z.enum(["gemini", "claude", "openai", "workers-ai"]);
export type ModelMaker = z.infer<typeof modelMaker>;

/** In the order in which they are asked; none of them: rules alone. Null leaves it to the platform. */
const makers = z.array(modelMaker).max(4).nullable().default(null);

export const organisationSettings = z.object({
  /** Where new interviews live. */
  jurisdiction: jurisdiction.default("gl"),
  /** Ranges of the overall score and the organisation's word for each, highest first. Empty: none is shown. */
  bands: z.array(band).max(8).default([]),
  /** Whom candidates may write to; shown at the door. */
  contact: textBlock(200).default(""),
  /** Days after which an invitation expires. */
  invitationDays: z.int().min(1).max(90).default(14),
  /** Do reviewers have to rate before they see the report's ratings? */
  rateFirst: z.boolean().default(false),
  /** May recruiters search in the CVs of candidates who agree to be found? */
  candidateSearch: z.boolean().default(false),
  /** Which models interview, judge, draft, and write down speech: of the last the first alone, and none means that answers are typed. */
  models: z.object({ interviewing: makers, judging: makers, drafting: makers, transcribing: makers }).prefault({}),
  /** Where the platform sends traces: may they hold what was said? Without it they hold figures alone. */
  traceContent: z.boolean().default(false),
  /**
   * What LiveKit's egress records of spoken interviews beside the voice agent, where the platform has set that up, for interviews that are
   * opened from then on. `tracks`: both sides as sound, on a channel each; `video`: where the plan asks for the camera and the
   * candidate agrees, a picture of the conversation, and elsewhere the tracks.
   */
  roomRecording: z.enum(["off", ...roomRecordingKind.options]).default("off"),
});
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const member = z.object({
  id: z.string(),
  userId,
  name: z.string(),
  email: z.string(),
  role: organisationRole,
  joinedAt: z.number(),
});
export const memberInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role: organisationRole,
  expiresAt: z.number(),
  url: z.url(),
});
export const organisation = z.object({
  id: organisationId,
  name: z.string(),
  settings: organisationSettings,
  members: z.array(member),
  /** Open ones; only owners see them. */
  invitations: z.array(memberInvitation),
  /** Makers whose models the platform has set up. */
  availableModels: z.array(modelMaker),
  /** Those that can write down speech. */
  availableTranscribers: z.array(modelMaker),
  /** Can rooms be recorded here at all? */
  canRecordRooms: z.boolean(),
});
export type Organisation = z.infer<typeof organisation>;

export const createOrganisation = endpoint({
  method: "POST",
  path: "/api/organisations",
  access: "user",
  tag: "Organisation",
  summary: "A new organisation, owned by you",
  body: z.object({ name }),
  response: profile,
  status: 201,
  creates: true,
});
export const getOrganisation = endpoint({
  method: "GET",
  path: "/api/organisation",
  access: "reviewer",
  tag: "Organisation",
  summary: "The active organisation, its settings and members",
  response: organisation,
});
export const patchOrganisation = endpoint({
  method: "PATCH",
  path: "/api/organisation",
  access: "owner",
  tag: "Organisation",
  summary: "Rename it or change its settings",
  body: z.object({ name: name.optional(), settings: organisationSettings.optional() }),
  response: organisation,
});
export const inviteMember = endpoint({
  method: "POST",
  path: "/api/organisation/invitations",
  access: "owner",
  tag: "Organisation",
  summary: "Invite a colleague; the link goes to them by whatever way you like",
  body: z.object({ email, role: organisationRole }),
  response: memberInvitation,
  status: 201,
});
export const revokeMemberInvitation = endpoint({
  method: "DELETE",
  path: "/api/organisation/invitations/:id",
  access: "owner",
  tag: "Organisation",
  summary: "Withdraw an invitation",
  params: z.object({ id: z.string().max(64) }),
  response: done,
});
export const changeMember = endpoint({
  method: "PATCH",
  path: "/api/organisation/members/:id",
  access: "owner",
  tag: "Organisation",
  summary: "Change a member's role; the last owner stays owner",
  params: z.object({ id: z.string().max(64) }),
  body: z.object({ role: organisationRole }),
  response: organisation,
});
export const removeMember = endpoint({
  method: "DELETE",
  path: "/api/organisation/members/:id",
  access: "owner",
  tag: "Organisation",
  summary: "Remove a member; the last owner stays",
  params: z.object({ id: z.string().max(64) }),
  response: organisation,
});
export const getMemberInvitation = endpoint({
  method: "GET",
  path: "/api/member-invitations/:id",
  access: "public",
  tag: "Organisation",
  summary: "What an invited colleague sees",
  params: z.object({ id: z.string().min(10).max(64) }),
  response: z.object({ organisation: z.string(), email: z.string(), role: organisationRole, expiresAt: z.number() }),
});
export const acceptMemberInvitation = endpoint({
  method: "POST",
  path: "/api/member-invitations/:id/accept",
  access: "user",
  tag: "Organisation",
  summary: "Join; the account's address must be the invited one",
  params: z.object({ id: z.string().min(10).max(64) }),
  response: profile,
});

/** A bearer token by another name: the same as signing in, for programs. */
export const token = endpoint({
  method: "POST",
  path: "/api/token",
  access: "public",
  tag: "Profile",
  summary: "A bearer token and a JWT for programs",
  body: z.object({ email, password: z.string().max(128) }),
  response: z.object({ token: z.string(), jwt: z.string(), expiresAt: z.number() }),
});
