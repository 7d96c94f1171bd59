/** Something that whoever started the program can mend. Its message is all they get to see, so it says what to do. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** Ends the program: with the sentence of a `Problem`, with everything there is to know about any other error. */
export function exitWith(error: unknown): never {
  console.error(error instanceof Problem ? `\n${error.message}\n` : error);
  process.exit(1);
}
