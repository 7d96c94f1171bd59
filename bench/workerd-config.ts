/** The configuration of bare workerd: the bundle, one object namespace on disk, one socket. */

export type WorkerdOptions = {
  port: number;
  /** Folder that the objects' SQLite files are kept in; it must exist. */
  disk: string;
  compatibilityDate: string;
  /** As in wrangler.toml: quoted, with commas between. */
  compatibilityFlags: string;
  vars: Readonly<Record<string, string>>;
  /** May it speak to servers on this machine? */
  mayCall?: boolean;
};

/** Folder of the namespace's files within `disk`. */
export const uniqueKey = "viva-bench-interviews";

const quoted = (text: string) => JSON.stringify(text);

/** Cap'n Proto text; `index.js` is looked for beside the file that it is written to. */
export function workerdConfig({
  port,
  disk,
  compatibilityDate,
  compatibilityFlags,
  vars,
  mayCall,
}: WorkerdOptions): string {
  const bindings = Object.entries(vars).map(([name, value]) => `(name = ${quoted(name)}, text = ${quoted(value)})`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "viva", worker = .viva),
    (name = "objects", disk = (path = ${quoted(disk)}, writable = true)),${mayCall === true ? '\n    (name = "internet", network = (allow = ["local"])),' : ""}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "viva")],
);

const viva :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = ${quoted(compatibilityDate)},
  compatibilityFlags = [${compatibilityFlags}],
  durableObjectNamespaces = [(className = "InterviewDO", uniqueKey = ${quoted(uniqueKey)}, enableSql = true)],
  durableObjectStorage = (localDisk = "objects"),
  bindings = [${['(name = "INTERVIEWS", durableObjectNamespace = "InterviewDO")', ...bindings].join(", ")}],
);
`;
}
