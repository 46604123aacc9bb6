/** `trial-lens review`: what people decided, read from the files beside the texts. */
import type { Call, Command } from '../command.js';
import { drugNameOptions } from '../drug-names.js';
import type { ExitCode } from '../exit-codes.js';
import { reviewAgreement } from '../review/agreement.js';
import { reviewMerge } from '../review/merge.js';
import { reviewQueries } from '../review/queries.js';
import { reviewStatus } from '../review/status.js';
import { ruleOptions } from '../rule-settings.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export const reviewCommand: Command = {
  name: 'review',
  usage: 'status|agreement|queries PATHS… | merge OURS [THEIRS [BASE]]',
  summary: 'tell how far texts are reviewed, compare annotators, write queries, merge decision files',
  description: [
    'Decisions are kept beside the texts, in .trial-lens/<path>.<annotator>.json; no text is ever changed.',
    'status prints a row for each text and annotator, with the figures that neither arithmetic nor a person accounts for; exit code 1 says that some text is not signed off, that its ' +
      'signature is stale, or that a decision has lost its place.',
    'agreement compares two annotators: exact and overlapping F1, kappa of the types, same values, pairs related or ' +
      'cut, and every disagreement with what settles it. The adjudicated layer, .trial-lens/<path>.adjudicated.json, has a ' +
      'row of its own in status.',
    'queries writes the confirmed findings as a Markdown letter to the authors.',
    'merge joins two versions of a decision file into OURS; a single file in which git left marks of a merge is written without them. Nothing is written where a line would be lost. As a merge driver: git config merge.trial-lens.driver ' +
      '"trial-lens review merge %A %B %O", and ".trial-lens/** merge=trial-lens" in .gitattributes.',
  ],
  options: {
    annotators: { value: 'A,B', help: 'for agreement: the two names, as their files give them' },
    format: { value: 'FORMAT', choices: ['pretty', 'json'], help: 'pretty (the default) or json' },
    output: {
      short: 'o',
      value: 'FILE',
      help: 'for queries: write to a file, replaced only when all is written',
    },
    ...ruleOptions,
    ...drugNameOptions,
  },
  examples: [
    ['trial-lens review status abstracts/', 'see what is left to do'],
    ['trial-lens review agreement --annotators first,second abstracts/', 'compare two annotators'],
    ['trial-lens review queries -o queries.md abstracts/', 'write to the authors'],
  ],
  run: review,
};

const onTexts = new Map([
  ['status', reviewStatus],
  ['agreement', reviewAgreement],
  ['queries', reviewQueries],
]);

async function review(call: Call, terminal: Terminal): Promise<ExitCode> {
  const [what, ...paths] = call.paths;
  if (what === 'merge') return reviewMerge(paths, terminal);
  const run = what === undefined ? undefined : onTexts.get(what);
  if (run === undefined)
    throw new UsageError('Say what to do: review status, review agreement, review queries or review merge.');
  if (paths.length === 0)
    throw new UsageError(`Name at least one file, folder or pattern: review ${what} PATHS…`);
  return run(paths, call, terminal);
}
