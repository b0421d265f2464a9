#!/usr/bin/env node
import { runOn } from './run.js';
import { processTerminal } from './terminal.js';

// Run only as a command, not when the module is imported: check the file that Node was started with.
if (process.argv[1] !== undefined && /foi-charts(\.cmd)?$|main\.js$/.test(process.argv[1])) {
  // The reader may close the pipe early: `foi-charts check *.json | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`foi-charts: standard output: ${error.message}\n`);
    process.exit(2);
  });
  process.exitCode = await runOn(processTerminal(), process.argv.slice(2));
}
