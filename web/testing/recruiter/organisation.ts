import type { Organisation } from "#contract/api/people.ts";

const day = 86_400_000;

/** An organisation with an owner, a reviewer, a recruiter, and somebody invited. */
export const organisationAt = (now: number): Organisation => ({
  id: "org-1",
  name: "Harbour Goods",
  settings: {
    jurisdiction: "gl",
    bands: [
      { id: "strong", label: "Strong", from: 75 },
      { id: "talk", label: "Worth a conversation", from: 55 },
      { id: "not-yet", label: "Not yet", from: 0 },
    ],
    contact: "jobs@example.com",
    invitationDays: 14,
    rateFirst: false,
    candidateSearch: false,
    models: { interviewing: null, judging: ["claude", "gemini"], drafting: null, transcribing: null },
    traceContent: false,
    roomRecording: "off",
  },
  members: [
    {
      id: "m-1",
      userId: "user-1",
      name: "Robin Ellis",
      email: "robin@example.com",
      role: "owner",
      joinedAt: now - 90 * day,
    },
    {
      id: "m-2",
      userId: "user-2",
      name: "Mina Sato",
      email: "mina@example.com",
      role: "reviewer",
      joinedAt: now - 30 * day,
    },
    {
      id: "m-3",
      userId: "user-3",
      name: "Arturo Vidal",
      email: "arturo@example.com",
      role: "recruiter",
      joinedAt: now - 20 * day,
    },
  ],
  availableModels: ["gemini", "claude"],
  availableTranscribers: ["gemini"],
  canRecordRooms: true,
  invitations: [
    {
      id: "minv-00000001",
      email: "kim@example.com",
      role: "reviewer",
      expiresAt: now + 5 * day,
      url: "http://localhost:8787/join/minv-00000001",
    },
  ],
});
