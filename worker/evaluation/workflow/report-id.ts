/** The id that the report of one version has, whoever makes it and however often: 20 characters of a hash. */
export async function reportIdOf(interviewId: string, version: number): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`report ${interviewId} ${version}`));
  let number = new Uint8Array(digest).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let id = "";
  while (id.length < 20) {
    id += (number % 36n).toString(36);
    number /= 36n;
  }
  return `rep_${id}`;
}
