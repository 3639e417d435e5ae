// Loaded with --import: tells the most memory this process ever held, when it ends.
process.on("exit", () => process.stderr.write(`peak-memory-kb=${process.resourceUsage().maxRSS}\n`));
