/** `trial-lens review merge`: one decision file of two, as a git merge driver calls it, or one with the marks of a merge made whole. */

import path from 'node:path';
import { isLossless, readDecisions, writeDecisions } from '../../formats/decisions-file.js';
import { mergeHistories } from '../../review/history.js';
import type { DecisionFile } from '../../schema/index.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { openOutput } from '../output-file.js';
import { tellProblem } from '../paths.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { readAll } from './decision-files.js';

/** Writes the merged decisions over OURS, as git expects; a history is only added to, so BASE adds nothing. */
export async function reviewMerge(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [ours, theirs, , ...more] = paths;
  if (ours === undefined || more.length > 0)
    throw new UsageError(
      'review merge takes OURS THEIRS and, as git gives it, BASE; or one file in which git left marks of a merge.',
    );
  const mine = await whole(ours, terminal);
  const other = theirs === undefined ? mine : await whole(theirs, terminal);
  // Nothing is written where one side cannot be read in whole: git then leaves the conflict to a person.
  if (mine === undefined || other === undefined) return exitCodes.input;
  const output = await openOutput(ours, terminal);
  await output.write(
    writeDecisions({ head: mine.head, decisions: mergeHistories(mine.decisions, other.decisions) }),
  );
  await output.done();
  return exitCodes.ok;
}

/** A decision file of which every decision can be read; undefined, with a message, where one cannot. */
async function whole(name: string, terminal: Terminal): Promise<DecisionFile | undefined> {
  const file = path.resolve(terminal.cwd, name);
  const text = await readAll(file, terminal);
  if (text === undefined) return undefined;
  const read = readDecisions(text);
  if (isLossless(read)) return read.file;
  for (const { line, reason, isMergeMark } of read.problems)
    if (isMergeMark !== true) await tellProblem({ name: `${name}:${line}`, problem: reason }, terminal);
  await tellProblem(
    { name, problem: 'would lose these lines, so nothing was written: mend them and merge again' },
    terminal,
  );
  return undefined;
}
