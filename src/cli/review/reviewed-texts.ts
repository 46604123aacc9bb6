/** Texts with the decisions on them, placed in the text as it is now. */
import type { Engine } from '../../core/index.js';
import { type Placing, placingIn } from '../../review/place.js';
import { type Decided, underDecisions } from '../../review/under-decisions.js';
import { annotationOf, type DecisionFile } from '../../schema/index.js';
import { sha256 } from '../../sha256.js';
import { readInputs } from '../inputs.js';
import { tellProblem } from '../paths.js';
import type { Terminal } from '../terminal.js';
import { decisionFilesOf } from './decision-files.js';

export interface ReviewedText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly files: readonly DecisionFile[];
  readonly place: Placing;
  /** Everything found in the text under these decisions. */
  under(file: DecisionFile | undefined): Decided;
}

/** Reads the texts one after another; undefined stands for one that could not be read, which was told. */
export async function* reviewedTexts(
  paths: readonly string[],
  engine: Engine,
  terminal: Terminal,
): AsyncGenerator<ReviewedText | undefined> {
  for await (const input of readInputs(paths, terminal)) {
    if ('problem' in input) {
      await tellProblem(input, terminal);
      yield undefined;
      continue;
    }
    const { name, text } = input;
    const digest = await sha256(text);
    const place = placingIn(text, digest);
    const session = engine.open(text);
    const under = (file: DecisionFile | undefined) =>
      underDecisions(session, file?.decisions ?? [], place, annotationOf);
    const files = await decisionFilesOf(name, terminal);
    yield { name, text, sha256: digest, files, place, under };
  }
}
