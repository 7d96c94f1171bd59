/** From the click to the interviewer's first sound: admission, room, agent, session, and speech that was asked for as soon as it was known. */
import { joinByVoice } from "#contract/api/voice.ts";
import { joinWhenAdmitted } from "#e2e/voice/candidate.ts";
import { inviteOne } from "#e2e/voice/spoken-interview.ts";
import { newId } from "#web/api.ts";
import { plainPlan } from "./plain-plan.ts";
import type { Stage } from "./stage.ts";

/** As candidates' pages do it: they are let in, and while the room is joined the interview begins and sends for its agent. */
export async function measureGreetings({ byRules }: Stage, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < count; time += 1) {
    const { person, id } = await inviteOne({ recruiter: byRules }, plainPlan(2));
    let clickedAt = 0;
    const candidate = await joinWhenAdmitted(async () => {
      clickedAt = Date.now();
      const admission = await person.call(joinByVoice, { query: { interview: id } });
      void person.fetch("POST", `/api/live/${id}`, { id: newId(), type: "start", channel: "voice" });
      return admission;
    });
    const heardMs = await candidate.nextSound(0, 30_000);
    times.push(candidate.startedAt + heardMs - clickedAt);
    await (await person.fetch("POST", `/api/live/${id}`, { id: newId(), type: "end" })).text();
    await candidate.leave();
    // The process that takes the place of the one that was used is to be warm.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  return times;
}
