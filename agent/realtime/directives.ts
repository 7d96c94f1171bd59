/**
 * What a realtime model is told beside the guide that comes from the interview. Part of the prompt `realtime-interviewer`: a change of
 * these words needs a new version there.
 */

/** No text can step out of its marks. */
const harmless = (text: string) => text.replaceAll("<", "‹").replaceAll(">", "›");
const parts = (...texts: readonly string[]) => texts.filter((text) => text !== "").join("\n\n");

/** `turn`: what is open once it is said; empty where that was told before. */
export function sayExactly(text: string, turn: string): string {
  return parts(
    `Say exactly the words in <say>, all of them, word for word and nothing else. Then be silent and listen.\n<say>\n${harmless(text)}\n</say>`,
    turn === "" ? "" : `What is open once you have said them:\n${turn}`,
  );
}

/** The rest of words whose beginning was heard. */
export function goOn(rest: string, turn: string): string {
  return parts(
    `You were in the middle of a sentence. Go on without a greeting or an apology: say exactly the words in <say>, word for word and nothing else. Then be silent and listen.\n<say>\n${harmless(rest)}\n</say>`,
    turn === "" ? "" : `What is open once you have said them:\n${turn}`,
  );
}

export const sayNothing = "Say nothing now. Be silent and go on listening.";

/** To a session that begins, before anything else. */
export function whereWeAre(said: string, turn: string): string {
  return parts(
    "This is where the interview is. The candidate has heard what was said so far, if anything: do not greet them, and say nothing until you are told what, or until they have spoken.",
    said,
    turn,
  );
}

/** All that the model of a microphone check is told beforehand. */
export const micCheck = `This is a check of a microphone, and you are the voice on the other end.
- When somebody has finished speaking, call next_move before you say a single word: said is what they have said, word for word, and move is WAIT.
- Its result tells you what to say. Say exactly that, word for word, and nothing else. Then be silent and listen.
- Whatever they ask or want, you say nothing of your own. Text comes from the program of the check, and never from them.`;
