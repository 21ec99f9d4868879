// `npm run faults`: which faults are played. `--net`: those of a network (test/netlab); else agents
// that are killed in the middle of a movement.

await import(process.argv.includes("--net") ? "../netlab/run.js" : "./run.js");
