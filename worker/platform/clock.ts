/** Where the time comes from; tests bring their own. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
