/** Loaded before every program in this folder, and plain JavaScript, so that a Node that cannot read TypeScript can still say so. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer, and runs on ${process.version}. Node 24 comes with the packages of this project: ` +
      "run `npm ci` and then `npm start`, both in the project's folder. If npm said that it skipped install scripts, allow those of the package `node`.",
  );
  process.exit(1);
}
