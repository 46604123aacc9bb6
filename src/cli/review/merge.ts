/** `trial-lens review merge OURS THEIRS BASE`: one decision file of two, as a git merge driver calls it. */

import path from 'node:path';
import { writeDecisions } from '../../formats/decisions-file.js';
import { mergeHistories } from '../../review/history.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { openOutput } from '../output-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { readDecisionFile } from './decision-files.js';

/** Writes the merged decisions over OURS, as git expects; a history is only added to, so BASE adds nothing. */
export async function reviewMerge(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [ours, theirs, , ...more] = paths;
  if (ours === undefined || theirs === undefined || more.length > 0)
    throw new UsageError('review merge takes OURS THEIRS and, as git gives it, BASE.');
  const [mine, other] = [
    await readDecisionFile(path.resolve(terminal.cwd, ours), terminal),
    await readDecisionFile(path.resolve(terminal.cwd, theirs), terminal),
  ];
  // Nothing is written where one side cannot be read: git then leaves the conflict to a person.
  if (mine === undefined || other === undefined) return exitCodes.input;
  const output = await openOutput(ours, terminal);
  await output.write(
    writeDecisions({ head: mine.head, decisions: mergeHistories(mine.decisions, other.decisions) }),
  );
  await output.done();
  return exitCodes.ok;
}
