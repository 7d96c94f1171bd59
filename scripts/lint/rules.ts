/** What no rule of oxlint says: how zod is imported, and that pure code has neither clock, chance, network nor waiting. */

// The part of a linter's syntax tree that is looked at here; oxlint has no types for its plugins yet.
type Node = {
  type: string;
  name?: string;
  async?: boolean;
  source?: { value: string };
  specifiers?: Node[];
  object?: Node;
  property?: Node;
  callee?: Node;
};
type Context = { report(problem: { node: Node; message: string }): void };

const impure = new Map([
  ["Date", "Time is an argument in pure code: take it as epoch milliseconds from whoever calls."],
  ["crypto", "Ids and chance are arguments in pure code: take them from whoever calls."],
  ["fetch", "Pure code asks nobody: return an effect, and let the shell run it."],
  ["setTimeout", "Pure code does not wait: return when to wake, and let the shell set the alarm."],
  ["performance", "Time is an argument in pure code: take it from whoever calls."],
]);

const zodNamespace = {
  create: (context: Context) => ({
    ImportDeclaration(node: Node) {
      if (node.source?.value !== "zod" || node.specifiers?.every(({ type }) => type === "ImportNamespaceSpecifier"))
        return;
      context.report({ node, message: 'Write `import * as z from "zod"`: any other form bundles all of zod.' });
    },
  }),
};

const pure = {
  create: (context: Context) => {
    const noWaiting = (node: Node) => {
      if (node.async === true)
        context.report({
          node,
          message: "Pure code does not wait: make the function synchronous and leave waiting to the shell.",
        });
    };
    const called = (node: Node) => {
      const message = node.callee?.type === "Identifier" ? impure.get(node.callee.name ?? "") : undefined;
      if (message !== undefined) context.report({ node, message });
    };
    return {
      FunctionDeclaration: noWaiting,
      FunctionExpression: noWaiting,
      ArrowFunctionExpression: noWaiting,
      CallExpression: called,
      NewExpression: called,
      MemberExpression(node: Node) {
        if (node.object?.type !== "Identifier") return;
        const message =
          node.object.name === "Math" && node.property?.name === "random"
            ? impure.get("crypto")
            : impure.get(node.object.name ?? "");
        if (message !== undefined) context.report({ node, message });
      },
    };
  },
};

export default { meta: { name: "viva" }, rules: { "zod-namespace": zodNamespace, pure } };
