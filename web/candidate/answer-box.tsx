import { type FormEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import { maxAnswerChars } from "#contract/live/link.ts";
import type { CandidateView } from "#contract/candidate-view.ts";
import { Button } from "#web/components/button.tsx";
import { classNames } from "#web/components/class-names.ts";
import { controlClass } from "#web/components/field.tsx";
import { useText } from "./texts.ts";
import { isSending, type RoomHandle } from "./use-room.ts";

/** From here on, how much room is left is worth saying. */
const tellLeftFrom = maxAnswerChars - 2_000;

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

type Props = {
  room: RoomHandle;
  view: CandidateView;
  /** Null where answers are typed. */
  onSpeak: (() => void) | null;
  /** Null where the interviewer cannot be spoken with. */
  onTalk: (() => void) | null;
};

const talking = { path: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" };
const microphone = {
  path: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
};

export function AnswerBox({ room, view, onSpeak, onTalk }: Props) {
  const text = useText();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, spoken } = room.state;
  const over = draft.length - maxAnswerChars;
  const empty = draft.trim() === "";
  // While the interviewer speaks, what will be asked is not out yet: an answer now could only be to something else.
  const waits = view.ask === null || view.phase === "speaking";
  const busy = isSending(room.state, "answer") && room.state.connection === "live";
  // Beside speaking with the interviewer, speaking one answer needs a word of its own.
  const speakShort = onTalk === null ? text.room.speak : text.room.record;
  const speakLong = onTalk === null ? text.room.speakLong : text.room.recordLong;
  useGrowing(box, draft);
  const keepFocus = useFocusBack(box, view);
  // Whoever came here by a button can write at once. Where that would raise a keyboard on the screen, reading comes first.
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) box.current?.focus({ preventScroll: true });
  }, []);

  const submit = () => {
    if (empty || over > 0 || waits || view.ask === null) return;
    keepFocus();
    room.send({ type: "answer", to: view.ask.id, text: draft.trim(), heard: null }, spoken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form
      onSubmit={onSubmit}
      aria-label={text.room.regions.answer}
      className="mx-auto grid w-full max-w-2xl gap-1.5 pb-1"
    >
      {spoken !== null && (
        <p id={`${id}-spoken`} className="text-small font-medium">
          {text.room.understood}
        </p>
      )}
      <label htmlFor={id} className="sr-only">
        {text.room.yourAnswer}
      </label>
      <textarea
        id={id}
        ref={box}
        value={draft}
        rows={2}
        dir="auto"
        placeholder={text.room.placeholder}
        aria-describedby={`${id}-spoken ${id}-keys ${id}-state`}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => room.type(event.target.value)}
        onKeyDown={onKeyDown}
        className={classNames(controlClass, "room-answer min-h-18 resize-none py-2.5")}
      />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        <div className="min-w-40 flex-1 text-small text-ink-soft">
          <p id={`${id}-keys`} className={classNames("sr-only", empty && "pointer-fine:not-sr-only")}>
            {text.room.sendKeys(isApple ? "⌘" : text.language === "de" ? "Strg" : "Ctrl")}
          </p>
          <p id={`${id}-state`} className={classNames(over > 0 && "font-medium text-danger")}>
            {stateWords()}
          </p>
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          {onTalk !== null && spoken === null && (
            <Button icon={talking} aria-label={text.room.talkLong} onClick={onTalk}>
              {text.room.talk}
            </Button>
          )}
          {onSpeak !== null && (
            <Button icon={microphone} aria-label={spoken === null ? speakLong : undefined} onClick={onSpeak}>
              {spoken === null ? speakShort : text.room.speakAgain}
            </Button>
          )}
          <Button
            type="submit"
            look="primary"
            icon="send"
            busy={busy}
            aria-disabled={empty || waits || over > 0 || undefined}
          >
            {text.room.send}
          </Button>
        </div>
      </div>
    </form>
  );

  function stateWords(): string {
    if (over > 0) return text.room.tooLong(over);
    if (draft.length > tellLeftFrom) return text.room.charsLeft(-over);
    if (empty) return "";
    if (waits) return text.room.oneMoment;
    return room.keepsDrafts ? text.room.draftKept : text.room.draftNotKept;
  }
}

/** Browsers that do not grow a text area by themselves yet are given the height of its words. */
function useGrowing(box: React.RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || CSS.supports("field-sizing", "content")) return;
    element.style.setProperty("height", "auto");
    element.style.setProperty("height", `${element.scrollHeight + 2}px`);
  }, [box, value]);
}

/** Gives the box its focus back after the reply, if it had it when the answer went and nothing else has been taken up since. */
function useFocusBack(box: React.RefObject<HTMLTextAreaElement | null>, view: CandidateView): () => void {
  const wanted = useRef(false);
  const had = useRef(false);
  useEffect(() => {
    const watch = (event: FocusEvent) => {
      had.current = event.target === box.current;
    };
    document.addEventListener("focusout", watch);
    return () => document.removeEventListener("focusout", watch);
  }, [box]);
  useEffect(() => {
    if (view.phase !== "listening" || !wanted.current) return;
    wanted.current = false;
    const active = document.activeElement;
    const idle =
      active === null ||
      active === document.body ||
      (active instanceof HTMLButtonElement && active.form === box.current?.form);
    if (idle) box.current?.focus({ preventScroll: true });
  }, [box, view.phase, view.seq]);
  return () => {
    wanted.current = document.activeElement === box.current || had.current;
  };
}
