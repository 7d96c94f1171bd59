/**
 * The interview's object alone, with an interviewer that streams and fails as told; or, where the interview's models are an
 * address, with the product's own that asks a model there in OpenAI's wire format.
 */
import type { State } from "#worker/engine/state.ts";
import { InterviewDO as RealInterviewDO } from "#worker/interview/interview-do.ts";
import type { Interviewer } from "#worker/interview/interviewer.ts";
import type { MindParts } from "#worker/interview/mind.ts";
import type { RoomWork } from "#worker/interview/room-work.ts";
import { modelsOf } from "#worker/platform/models/models.ts";
import type { ModelSettings } from "#worker/platform/models/providers.ts";
import { readModelSettings } from "#worker/platform/models/settings.ts";
import { scriptedInterviewer } from "./scripted-interviewer.ts";

const known = new Map<string, ModelSettings>();

function settingsAt(url: string): ModelSettings {
  // The same for the same address, so that the vendor's library is set up once.
  const settings = known.get(url) ?? readModelSettings({ OPENAI_BASE_URL: url, OPENAI_MODEL: "llama3.3" }).settings;
  known.set(url, settings);
  return settings;
}

export class InterviewDO extends RealInterviewDO {
  protected override interviewer(state: State): Interviewer {
    const isByModel = state.status !== "none" && state.base.models !== undefined;
    return isByModel ? super.interviewer(state) : scriptedInterviewer;
  }

  /**
   * A file for each time that an agent was sent for, since this is not always the same object. None ever comes by itself. And a
   * file for each time that the room was to be recorded, or not, in the order of their names.
   */
  protected override roomWork(): RoomWork {
    return {
      sendForAgent: async ({ interview, epoch }) => {
        await this.env.FILES.put(`sent/${interview}/${epoch}/${crypto.randomUUID()}`, "");
        return true;
      },
      record: async ({ interview, kind }) => {
        const before = await this.env.FILES.list({ prefix: `recorded/${interview}/` });
        await this.env.FILES.put(`recorded/${interview}/${before.objects.length}-${kind ?? "nothing"}`, "");
      },
    };
  }

  protected override isMute(): boolean {
    return this.ctx.id.name?.includes("mute") === true;
  }

  protected override mindParts(): MindParts {
    return {
      chat: ([url] = []) => (url === undefined ? null : modelsOf(settingsAt(url)).chat("interviewing", null)),
      mostMicroUsd: Number.POSITIVE_INFINITY,
      embedder: () => null,
      searchWeb: null,
    };
  }
}

export default {
  /** `/<interview id>/<role>`: the live link without the Worker's checks. */
  fetch(request: Request, env: Env): Promise<Response> {
    const [, id, role] = new URL(request.url).pathname.split("/");
    const inner = new Request(request);
    inner.headers.set("x-viva-role", role ?? "candidate");
    return env.INTERVIEWS.get(env.INTERVIEWS.idFromName(id ?? "")).fetch(inner);
  },
} satisfies ExportedHandler<Env>;
