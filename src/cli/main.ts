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
  try {
    process.exitCode = await runOn(processTerminal(), process.argv.slice(2));
  } catch (error) {
    // Node's own exit code would be 1, that of a contradiction.
    process.stderr.write(
      `foi-charts: a fault of the command itself; please report it\n${(error as Error).stack}\n`,
    );
    process.exitCode = 3;
  }
}
