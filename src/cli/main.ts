#!/usr/bin/env node
import { run } from './run.js';

// Importing a module of the package runs nothing; called as a command it is the file that Node was given.
if (process.argv[1] !== undefined && /foi-charts$|main\.js$/.test(process.argv[1])) {
  const { code, output, errors } = await run(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = code;
}
