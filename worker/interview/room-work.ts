/** What an interview has done in its room by others. */
import { type RecordRoom, recordRoom } from "./record-room.ts";
import { type SendForAgent, sendForAgent } from "./send-for-agent.ts";

export type RoomWork = {
  /** Has a voice agent come into it; false where voice is not set up. */
  sendForAgent(given: SendForAgent): Promise<boolean>;
  /** Has it recorded, or not any more; nothing where nobody records rooms. */
  record(given: RecordRoom): Promise<void>;
};

export const roomWorkOf = (env: Env): RoomWork => ({
  sendForAgent: (given) => sendForAgent(env, given),
  record: (given) => recordRoom(env, given),
});
