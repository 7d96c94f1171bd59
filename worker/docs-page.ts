/** The reference page of the API, made from its OpenAPI document: plain HTML, no script, nothing from elsewhere. Pure. */
import type { JsonSchema, OpenApi, Operation, Parameter } from "#worker/openapi.ts";

type Entry = { method: string; path: string; operation: Operation };

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** `code` between backticks; everything else as it is. */
const prose = (text: string) => escape(text).replaceAll(/`([^`]+)`/gu, "<code>$1</code>");
const anchor = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");

export function docsPage(document: OpenApi): string {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Entry => ({ method: method.toUpperCase(), path, operation })),
  );
  const groups = document.tags.map((tag) => ({
    ...tag,
    entries: entries.filter((entry) => entry.operation.tags[0] === tag.name),
  }));
  const navigation = groups
    .map(
      (group) =>
        `<li><a href="#${anchor(group.name)}">${escape(group.name)}</a><ul>${group.entries.map((entry) => `<li><a href="#${entry.operation.operationId}">${escape(entry.operation.operationId)}</a></li>`).join("")}</ul></li>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escape(document.info.title)}: API reference</title>
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the reference</a>
<nav aria-label="Endpoints"><p class="brand">${escape(document.info.title)} <span>${escape(document.info.version)}</span></p><ul>${navigation}<li><a href="#shapes">Shapes</a></li></ul></nav>
<main id="content">
<h1>API reference</h1>
<p>${prose(document.info.description)}</p>
<p><a href="/api/openapi.json">The same as an OpenAPI 3.1 document</a></p>
${groups.map(groupSection).join("\n")}
${schemaSection(document.components.schemas)}
</main>
</body>
</html>`;
}

function groupSection(group: { name: string; description: string; entries: readonly Entry[] }): string {
  return `<section id="${anchor(group.name)}"><h2>${escape(group.name)}</h2><p>${prose(group.description)}</p>${group.entries.map(operationArticle).join("")}</section>`;
}

function operationArticle({ method, path, operation }: Entry): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const body = requestBody === undefined ? "" : contents("Body", requestBody.content);
  const answers = Object.entries(responses)
    .filter(([status]) => status !== "default")
    .map(([status, response]) => contents(`Answer ${status}`, response.content ?? {}))
    .join("");
  return `<article id="${operationId}"><h3><span class="method ${method.toLowerCase()}">${method}</span> <code>${escape(path)}</code> <a class="here" href="#${operationId}" aria-label="Link to ${operationId}">#</a></h3>
<p>${prose(summary)}.${description === undefined ? "" : ` ${prose(description)}`}</p>${parameterTable(parameters)}${body}${answers}</article>`;
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters
    .map(
      (parameter) =>
        `<tr><th scope="row"><code>${escape(parameter.name)}</code></th><td>${parameter.in}${parameter.required ? ", required" : ""}</td><td>${escape(shortType(parameter.schema))}</td><td>${prose(parameter.description ?? "")}</td></tr>`,
    )
    .join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="Parameters"><table><thead><tr><th>Parameter</th><th>Where</th><th>Type</th><th>Note</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function contents(title: string, content: Record<string, { schema: JsonSchema }>): string {
  return Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<details><summary>${escape(title)} <span>${escape(type)}</span> ${escape(shortType(schema))}</summary>${schemaBlock(schema)}</details>`,
    )
    .join("");
}

function schemaSection(schemas: Record<string, JsonSchema>): string {
  const shapes = Object.entries(schemas).map(
    ([name, schema]) =>
      `<article id="shape-${name}"><h3>${escape(name)} <a class="here" href="#shape-${name}" aria-label="Link to ${name}">#</a></h3>${schemaBlock(schema)}</article>`,
  );
  return `<section id="shapes"><h2>Shapes</h2><p>What endpoints send and take. A name that ends in Sent is the shape for sending, where whatever has a default may be left out.</p>${shapes.join("")}</section>`;
}

/** Names of other shapes lead to them. */
function schemaBlock(schema: JsonSchema): string {
  const text = escape(JSON.stringify(schema, null, 2)).replaceAll(
    /#\/components\/schemas\/(\w+)/gu,
    '<a href="#shape-$1">$1</a>',
  );
  return `<pre tabindex="0">${text}</pre>`;
}

const asSchemas = (value: unknown): JsonSchema[] => (Array.isArray(value) ? (value as JsonSchema[]) : []);

/** One line that tells a reader what to expect; the whole schema stands below it. */
export function shortType(schema: JsonSchema): string {
  const { $ref, type, properties, items, pattern, minimum, maximum } = schema;
  if (typeof $ref === "string") return $ref.replace("#/components/schemas/", "");
  if (Array.isArray(schema["enum"])) return schema["enum"].map((value) => JSON.stringify(value)).join(" | ");
  if ("const" in schema) return JSON.stringify(schema["const"]);
  const options = asSchemas(schema["anyOf"] ?? schema["oneOf"]);
  if (options.length > 4) return `one of ${options.length} shapes`;
  if (options.length > 0) return options.map(shortType).join(" | ");
  if (type === "array") return `${shortType((items ?? {}) as JsonSchema)}[]`;
  if (typeof properties === "object" && properties !== null) return `{ ${Object.keys(properties).join(", ")} }`;
  if (typeof minimum === "number" && typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER)
    return `${String(type)}, ${minimum} to ${maximum}`;
  if (typeof pattern === "string") return `${String(type)} like ${pattern}`;
  return typeof type === "string" ? type : "any";
}

export const docsStyle = `:root{color-scheme:light dark;--page:light-dark(#f6f3ec,#121817);--ink:light-dark(#1d2524,#e6ebe8);--soft:light-dark(#5b6664,#9fb0ab);--line:light-dark(#d9d4c7,#2c3835);--card:light-dark(#fffdf8,#1a2220);--accent:light-dark(#0b6b5d,#6fd3bf)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,sans-serif;display:grid;grid-template-columns:17rem minmax(0,1fr)}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,pre:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1.5rem;border-right:1px solid var(--line);font-size:.875rem}
nav ul{list-style:none;margin:0;padding:0}
nav ul ul{padding-left:.75rem;margin-bottom:.75rem}
nav a{text-decoration:none;overflow-wrap:anywhere}
nav ul ul a{color:var(--soft)}
.brand{font-weight:700;font-size:1.1rem;margin:0 0 1rem}
.brand span,summary span{color:var(--soft);font-weight:400}
main{max-width:60rem;padding:2rem clamp(1rem,4vw,3rem)}
h1{line-height:1.2;margin-top:0}
h2{margin:3rem 0 .25rem;padding-top:1rem;border-top:1px solid var(--line)}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem;margin:1rem 0}
h3{margin:0 0 .5rem;font-size:1rem;overflow-wrap:anywhere}
.here{text-decoration:none;color:var(--soft)}
.method{font:700 .75rem/1 ui-monospace,monospace;border:1px solid currentcolor;border-radius:.35rem;padding:.2rem .4rem}
.get{color:light-dark(#0b5c8a,#7cc4f0)}.post{color:var(--accent)}.put,.patch{color:light-dark(#8a5a00,#f0c674)}.delete{color:light-dark(#a1291f,#ff9a8f)}
code,pre{font-family:ui-monospace,monospace;font-size:.875em}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
.scroll{overflow-x:auto;margin-bottom:.75rem}
summary{cursor:pointer;padding:.25rem 0;overflow-wrap:anywhere}
pre{overflow:auto;max-height:26rem;background:var(--page);border-radius:.5rem;padding:.75rem;margin:.25rem 0 .75rem}
@media(max-width:52rem){body{display:block}nav{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line)}nav ul ul{display:none}nav>ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem}}
`;
