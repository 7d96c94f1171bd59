/** What a candidate reads who speaks with the interviewer, by language. A part of its own: it is loaded when somebody wants to. */
export type CallText = {
  check: {
    title: string;
    /** Before the browser asks. */
    lead: string;
    allow: string;
    type: string;
    asking: string;
    connecting: string;
    /** The room is there, and nobody says anything yet. */
    awaited: string;
    say: string;
    example: string;
    understood: string;
    nothingYet: string;
    /** Nobody came to the check. */
    noAnswer: string;
    voice: string;
    right: string;
    again: string;
    without: string;
    kept: string;
  };
  begin: { title: string; lead: string; unchecked: string; recorded: string; begin: string; again: string };
  region: string;
  /** What goes on, by whose turn it is. */
  turn: {
    interviewer: string;
    candidate: string;
    thinking: string;
    candidates_turn: string;
    muted: string;
    connecting: string;
    reconnecting: string;
  };
  /** Beside a turn that lasts. */
  awaited: string;
  understood: string;
  mute: string;
  unmute: string;
  /** The key that mutes; read out with the button. */
  muteKey: (key: string) => string;
  typeInstead: string;
  /** For who types already. */
  typeOn: string;
  letSoundOut: string;
  blocked: string;
  level: string;
  quality: { label: string; good: string; weak: string; lost: string };
  weak: string;
  devices: {
    open: string;
    title: string;
    microphone: string;
    speaker: string;
    usual: string;
    unnamed: (number: number) => string;
    close: string;
  };
  recording: {
    on: string;
    off: string;
    stop: string;
    title: string;
    text: string;
    keep: string;
    failed: string;
  };
  /** Nobody has pressed anything yet: after a reload, or where the interview was begun elsewhere. */
  gate: { title: string; text: string; goOn: string };
  tryAgain: string;
  takeBack: string;
  microphone: {
    denied: string;
    missing: string;
    taken: string;
    unsupported: string;
    unplugged: string;
    silenced: string;
  };
  out: {
    unreachable: string;
    unavailable: string;
    offline: string;
    dropped: string;
    checkOver: string;
    elsewhere: string;
    no_agent: string;
    limit: string;
  };
};
