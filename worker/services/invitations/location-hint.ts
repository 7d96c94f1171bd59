/** Where on earth a request came from, in the words that placing an object knows. Pure. */

/** Undefined when nothing is known: the object is then created near whoever touches it first, which is the candidate anyway. */
export function locationHintFrom(cf: unknown): DurableObjectLocationHint | undefined {
  if (typeof cf !== "object" || cf === null || !("continent" in cf)) return undefined;
  const east = "longitude" in cf ? Number(cf.longitude) : Number.NaN;
  switch (cf.continent) {
    case "NA":
      return east > -100 ? "enam" : "wnam";
    case "SA":
      return "sam";
    case "EU":
      return east > 14 ? "eeur" : "weur";
    case "AF":
      return "afr";
    case "OC":
      return "oc";
    case "AS":
      return east < 60 ? "me" : "apac";
    default:
      return undefined;
  }
}
