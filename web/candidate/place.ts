/** Which of the candidate's pages an address means. */
export type Place =
  | { page: "door"; token: string }
  | { page: "interview"; id: string }
  | { page: "record"; id: string }
  | { page: "nowhere" };

export function placeOf(pathname: string): Place {
  const [first, second, third, ...rest] = pathname.split("/").filter((part) => part !== "");
  if (second === undefined || rest.length > 0) return { page: "nowhere" };
  if (first === "i" && third === undefined) return { page: "door", token: safely(second) };
  if (first === "interview" && third === undefined) return { page: "interview", id: safely(second) };
  if (first === "interview" && third === "record") return { page: "record", id: safely(second) };
  return { page: "nowhere" };
}

function safely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray % from a mangled link: no id has one, so the service will say that there is no such thing.
    return part;
  }
}
