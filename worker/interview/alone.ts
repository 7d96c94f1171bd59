/** Runs something that takes a while as if it took none: nothing else reaches the object meanwhile. */

/** Throws what `body` throws. To be short: everybody waits for it. */
export async function alone<T>(
  context: Pick<DurableObjectState, "blockConcurrencyWhile">,
  body: () => Promise<T>,
): Promise<T> {
  // An exception in there would end the object.
  const ended = await context.blockConcurrencyWhile(() =>
    body().then(
      (value) => ({ ok: true as const, value }),
      (thrown: unknown) => ({ ok: false as const, thrown }),
    ),
  );
  if (ended.ok) return ended.value;
  throw ended.thrown;
}
