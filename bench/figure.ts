/** A measured figure beside its goal, and how it is printed. */

export type Figure = {
  name: string;
  unit: string;
  ours: number;
  /** The same of the peer, from the same run; null where there is nothing to compare with. */
  peer: number | null;
  /** ours / peer */
  ratio: number | null;
  /** In words; null for figures that are only printed. */
  goal: string | null;
  met: boolean | null;
};

export type Goal = { most: number } | { least: number } | { ratioLeast: number } | { ratioMost: number } | null;

const wordsOf = (goal: Exclude<Goal, null>, unit: string): string => {
  if ("most" in goal) return `at most ${goal.most} ${unit}`;
  if ("least" in goal) return `at least ${goal.least} ${unit}`;
  if ("ratioLeast" in goal) return `at least ${goal.ratioLeast}x the peer's`;
  return `at most ${goal.ratioMost}x the peer's`;
};

function isMet(goal: Exclude<Goal, null>, ours: number, ratio: number | null): boolean {
  if ("most" in goal) return ours <= goal.most;
  if ("least" in goal) return ours >= goal.least;
  if (ratio === null) return false;
  return "ratioLeast" in goal ? ratio >= goal.ratioLeast : ratio <= goal.ratioMost;
}

const rounded = (value: number) => Number(value.toPrecision(4));

export function figure(name: string, unit: string, ours: number, peer: number | null, goal: Goal): Figure {
  const ratio = peer === null ? null : ours / peer;
  return {
    name,
    unit,
    ours: rounded(ours),
    peer: peer === null ? null : rounded(peer),
    ratio: ratio === null ? null : rounded(ratio),
    goal: goal === null ? null : wordsOf(goal, unit),
    met: goal === null ? null : isMet(goal, ours, ratio),
  };
}

export function lineOf({ name, unit, ours, peer, ratio, goal, met }: Figure): string {
  const compared = peer === null ? "" : `, peer ${peer} ${unit}, ${ratio}x`;
  const verdict = goal === null ? "" : `  [goal: ${goal}: ${met === true ? "met" : "MISSED"}]`;
  return `  ${name.padEnd(38)} ${ours} ${unit}${compared}${verdict}`;
}
