import type * as people from "#contract/api/people.ts";
import { VivaError } from "#contract/errors.ts";
import { type AnswersTo, found, has, pageOf } from "./answer.ts";

const day = 86_400_000;

export const peopleAnswers: AnswersTo<typeof people> = {
  getRegistration: () => ({ registration: "open" }),
  getMe: (world) => world.profile,
  patchMe: (world, { body }) => {
    if (body.currentPassword !== undefined && body.currentPassword !== "correct horse")
      throw new VivaError("INVALID", "That is not your current password.", {
        details: [{ path: "currentPassword", message: "That is not your current password." }],
      });
    if (body.name !== undefined) world.profile.user.name = body.name;
    return world.profile;
  },
  activateOrganisation: (world) => world.profile,
  createOrganisation: (world, { body }) =>
    Object.assign(world.profile, { organisations: [{ id: "org-1", name: body.name, role: "owner" }], active: "org-1" }),
  getOrganisation: (world) => world.organisation,
  patchOrganisation: (world, { body }) => Object.assign(world.organisation, body),
  inviteMember: (world, { body, now }) => {
    const made = {
      id: `minv-0000000${world.organisation.invitations.length + 1}`,
      email: body.email,
      role: body.role,
      expiresAt: now + 7 * day,
      url: "http://localhost:8787/join/minv-00000002",
    };
    world.organisation.invitations.push(made);
    return made;
  },
  revokeMemberInvitation: (world, { params }) => {
    world.organisation.invitations = world.organisation.invitations.filter((entry) => entry.id !== params["id"]);
    return { ok: true };
  },
  changeMember: (world, { params, body }) => {
    found(world.organisation.members.find((entry) => entry.id === params["id"])).role = body.role;
    return world.organisation;
  },
  removeMember: (world, { params }) => {
    world.organisation.members = world.organisation.members.filter((entry) => entry.id !== params["id"]);
    return world.organisation;
  },
  getMemberInvitation: (_world, { now }) => ({
    organisation: "Harbour Goods",
    email: "robin@example.com",
    role: "reviewer",
    expiresAt: now + 5 * day,
  }),
  acceptMemberInvitation: (world) => world.profile,
  adminListUsers: (world, { query }) =>
    pageOf(
      world.organisation.members
        .map((entry) => ({
          id: entry.userId,
          name: entry.name,
          email: entry.email,
          isAdmin: entry.userId === "user-1",
          createdAt: entry.joinedAt,
          organisations: [{ id: "org-1", name: world.organisation.name, role: entry.role }],
        }))
        .filter((entry) => has(`${entry.name} ${entry.email}`, query["search"])),
      query,
    ),
  adminDeleteUser: (world, { params }) => {
    world.organisation.members = world.organisation.members.filter((entry) => entry.userId !== params["id"]);
    return { ok: true };
  },
  adminPasswordLink: (_world, { now }) => ({
    url: "http://localhost:8787/password/fake-password-token-0001",
    expiresAt: now + day,
  }),
  redeemPasswordLink: () => ({ ok: true }),
};
