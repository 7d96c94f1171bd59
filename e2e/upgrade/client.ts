/** What a candidate's page that was loaded before an upgrade goes on running: the live link, and the messages that it understands. */
export { toCandidate } from "#contract/live/candidate.ts";
export { openLiveLink } from "#web/candidate/live-link.ts";
