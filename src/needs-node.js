// Loaded before everything else, and plain JavaScript, so that a Node that cannot read TypeScript can still say what is needed.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`Versus needs Node 24 or later, and this is ${process.versions.node}. npm ci without --omit=dev installs one.\n`);
  process.exit(1);
}
