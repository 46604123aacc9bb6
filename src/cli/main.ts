/** The program's entry: hands the process's streams to `run` and leaves with its exit code. */
import { run } from './run.js';

// A reader that goes away is noticed where the write fails; without a listener Node would print a stack.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
// Leaving through `exit` lets an unfinished output file be swept away; the codes are 128 plus the signal.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
}).then((code) => {
  process.exitCode = code;
  // A line that is never read to its end must not keep the program alive.
  process.stdin.destroy();
});
