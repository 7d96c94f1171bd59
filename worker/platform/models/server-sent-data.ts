/** The data of server-sent events, from bytes that may be cut anywhere, also inside a character. */
export async function* serverSentData(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncIterable<string> {
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  const decoder = new TextDecoder();
  let held = "";
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      held += decoder.decode(read.value, { stream: true });
      const lines = held.split(/\r?\n/);
      // The last line may not be whole yet.
      held = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("data:")) yield line.slice(5).trim();
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}
