#!/usr/bin/env node
import { runOn } from './run.js';
import { processTerminal } from './terminal.js';

// Importing a module of the package runs nothing; called as a command it is the file that Node was given.
if (process.argv[1] !== undefined && /foi-charts(\.cmd)?$|main\.js$/.test(process.argv[1])) {
  // Whoever reads our output may have seen enough: `foi-charts check *.json | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`foi-charts: standard output: ${error.message}\n`);
    process.exit(2);
  });
  process.exitCode = await runOn(processTerminal(), process.argv.slice(2));
}
