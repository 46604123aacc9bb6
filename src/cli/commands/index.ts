/** Every command, in the order in which the help lists them. */
import type { Command } from '../command.js';
import { annotateCommand } from './annotate.js';
import { checkCommand } from './check.js';
import { explainCommand } from './explain.js';
import { reviewCommand } from './review.js';
import { schemaCommand } from './schema.js';
import { summaryCommand } from './summary.js';
import { tableCommand } from './table.js';

export const commands: readonly Command[] = [
  checkCommand,
  annotateCommand,
  summaryCommand,
  tableCommand,
  explainCommand,
  reviewCommand,
  schemaCommand,
];
