import { useQuery } from "@tanstack/react-query";
import { type PlanSettings, planSettings } from "#contract/plan.ts";
import { organisationQuery } from "#web/recruiter/queries.ts";
import { useEditor } from "./editor-context.ts";
import { NotedCheckbox, NotedNumber, NotedSelect, NotedShare, NotedText } from "./noted-fields.tsx";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** What each pace means for who answers: how much silence ends an answer. */
const paces = {
  brisk:
    "An answer is over after a third of a second of silence, where it sounds finished. For practice and quick exchanges; whoever thinks aloud may be cut off.",
  normal:
    "An answer is over after half a second to a second of silence, where it sounds finished, and after some three seconds behind an “um”.",
  patient:
    "An answer is over after one to two seconds of silence, where it sounds finished, and after some five behind an “um”. For people who need more time, or speak another language; each reply comes later.",
};

export function SettingsPart() {
  const { draft, change } = useEditor();
  const { settings } = draft;
  const organisation = useQuery(organisationQuery).data;
  const mayRecordVideo = organisation?.canRecordRooms === true && organisation.settings.roomRecording === "video";
  const set = (part: Partial<PlanSettings>, field?: string) =>
    change({ ...draft, settings: { ...settings, ...part } }, field);
  const number = (
    key:
      | "maxDurationMs"
      | "closingReserveMs"
      | "overtimeMs"
      | "holdMs"
      | "lostGraceMs"
      | "resumeWithinMs"
      | "openForMs"
      | "maxSideMoves"
      | "maxCandidateQuestions",
  ) => ({
    path: `settings.${key}`,
    value: settings[key],
    onValue: (value: number) => set({ [key]: value }, `settings.${key}`),
  });
  const silenceIn = (of: "textSilence" | "voiceSilence") => (key: keyof PlanSettings["textSilence"]) => ({
    path: `settings.${of}.${key}`,
    unit: second,
    value: settings[of][key],
    onValue: (value: number) => set({ [of]: { ...settings[of], [key]: value } }, `settings.${of}.${key}`),
  });
  const silence = silenceIn("textSilence");
  const spokenSilence = silenceIn("voiceSilence");
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <NotedNumber
          {...number("maxDurationMs")}
          label="Interview, in minutes"
          unit={minute}
          min={1}
          max={180}
          hint="Pauses never count."
        />
        <NotedNumber
          {...number("closingReserveMs")}
          label="Kept free for the end, in minutes"
          unit={minute}
          min={0}
          max={30}
          step={0.5}
          hint="For the candidate’s own questions and the goodbye."
        />
      </div>
      <NotedCheckbox
        path="settings.showTime"
        label="The candidate sees how much time is left"
        checked={settings.showTime}
        onValue={(showTime) => set({ showTime })}
      />
      <NotedCheckbox
        path="settings.reviewSpoken"
        label="The candidate looks over what was understood of a spoken answer"
        hint="Only where speech can be turned into text. They may correct it before it counts; otherwise it counts as it was understood."
        checked={settings.reviewSpoken}
        onValue={(reviewSpoken) => set({ reviewSpoken })}
      />
      {(mayRecordVideo || settings.camera) && (
        <NotedCheckbox
          path="settings.camera"
          label="The candidate may turn on their camera, and a video of the conversation is made"
          hint={
            mayRecordVideo
              ? "Only while they speak, and only if they agree to the text that says so. It is off until they turn it on, and no part of any rating."
              : "No video is made at present: an owner can turn that on in the settings of your organisation."
          }
          checked={settings.camera}
          onValue={(camera) => set({ camera })}
        />
      )}
      <NotedSelect
        path="settings.feedback"
        label="Feedback during practice"
        value={settings.feedback}
        onValue={(value) => set({ feedback: planSettings.shape.feedback.parse(value) })}
        hint="Assessments show none during the interview."
      >
        <option value="none">None</option>
        <option value="per_answer">After each answer</option>
        <option value="at_end">At the end</option>
      </NotedSelect>
      <NotedCheckbox
        path="settings.ownProbes"
        label="The interviewer may word follow-ups of its own"
        hint="Only where a language model interviews, and only once what the planned ones draw out was heard. Answers are then a little harder to compare."
        checked={settings.ownProbes}
        onValue={(ownProbes) => set({ ownProbes })}
      />
      <NotedCheckbox
        path="settings.personalProbes"
        label="One follow-up per question may take up the candidate’s CV"
        hint="Only where there is a CV and it bears on the question. No planned question is ever replaced."
        checked={settings.personalProbes}
        onValue={(personalProbes) => set({ personalProbes })}
      />
      <NotedCheckbox
        path="settings.webSearch"
        label="The field may be looked up on the web"
        hint="Where the CV says nothing on a question, and only where a search is set up. The candidate is never looked up."
        checked={settings.webSearch}
        onValue={(webSearch) => set({ webSearch })}
      />
      <details>
        <summary className="min-h-9 py-1 font-medium text-brand">When it is spoken</summary>
        <div className="grid gap-5 pt-3 sm:grid-cols-2">
          <NotedSelect
            path="settings.pace"
            label="Pace"
            value={settings.pace}
            onValue={(value) => set({ pace: planSettings.shape.pace.parse(value) })}
            hint={paces[settings.pace]}
          >
            <option value="brisk">Brisk</option>
            <option value="normal">Normal</option>
            <option value="patient">Patient</option>
          </NotedSelect>
          <NotedText
            path="settings.voice"
            label="Voice"
            maxLength={80}
            placeholder="As the voice agent is set up"
            value={settings.voice ?? ""}
            onValue={(value) => set({ voice: value === "" ? null : value }, "settings.voice")}
            hint="Name or id of a voice with whoever makes the interviewer’s speech. Choose one that speaks the plan’s language."
          />
          <NotedNumber
            {...spokenSilence("firstMs")}
            label="First kind word after, in seconds of silence"
            min={3}
            max={3_600}
            hint="Measured from where the interviewer was heard to the end. Thinking is normal: leave time for it."
          />
          <NotedNumber
            {...spokenSilence("secondMs")}
            label="Offer to repeat or skip after, in seconds of silence"
            min={5}
            max={3_600}
          />
          <NotedNumber
            {...spokenSilence("pauseMs")}
            label="Pause by itself after, in seconds of silence"
            min={10}
            max={7_200}
          />
        </div>
      </details>
      <details>
        <summary className="min-h-9 py-1 font-medium text-brand">Limits, silence and pauses</summary>
        <div className="grid gap-5 pt-3 sm:grid-cols-2">
          <NotedNumber {...number("maxSideMoves")} label="Repeats and explanations per question" min={1} max={10} />
          <NotedNumber
            {...number("maxCandidateQuestions")}
            label="Questions of the candidate that are answered"
            min={0}
            max={20}
          />
          <NotedShare
            path="settings.similarityThreshold"
            label="A passage of the CV bears on a question from"
            placeholder="As suits what measures it"
            value={settings.similarityThreshold}
            onValue={(similarityThreshold) => set({ similarityThreshold }, "settings.similarityThreshold")}
            hint="Likeness from 0 to 1. Lower finds more, and more that is beside the point."
          />
          <NotedNumber
            {...number("overtimeMs")}
            label="Last answer may run over, in minutes"
            unit={minute}
            min={0.5}
            max={30}
            step={0.5}
          />
          <NotedNumber
            {...number("holdMs")}
            label="“I need a moment” holds for, in minutes"
            unit={minute}
            min={0.25}
            max={30}
            step={0.25}
          />
          <NotedNumber
            {...silence("firstMs")}
            label="First kind word after, in seconds"
            min={3}
            max={3_600}
            hint="Of silence, in text."
          />
          <NotedNumber {...silence("secondMs")} label="Offer to repeat or skip after, in seconds" min={5} max={3_600} />
          <NotedNumber {...silence("pauseMs")} label="Pause by itself after, in seconds" min={10} max={7_200} />
          <NotedNumber
            {...number("lostGraceMs")}
            label="Pause after a lost connection, in seconds"
            unit={second}
            min={5}
            max={3_600}
          />
          <NotedNumber
            {...number("resumeWithinMs")}
            label="A pause may last, in hours"
            unit={hour}
            min={0.1}
            max={720}
          />
          <NotedNumber
            {...number("openForMs")}
            label="Open at most, in hours from the start"
            unit={hour}
            min={1}
            max={1_440}
          />
        </div>
      </details>
    </>
  );
}
