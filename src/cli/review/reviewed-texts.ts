/** Texts with the decisions on them, placed in the text as it is now. */
import type { Engine, FigureStatus } from '../../core/index.js';
import { type ReviewLayer, reviewLayer } from '../../review/layer.js';
import { type Placing, placingIn } from '../../review/place.js';
import type { DecisionFile } from '../../schema/index.js';
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
  /** How far each figure can be trusted, by annotation id. */
  readonly status: ReadonlyMap<string, FigureStatus>;
  readonly place: Placing;
  /** Everything found in the text under these decisions. */
  layer(file: DecisionFile | undefined): ReviewLayer;
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
    const { annotations, findings, status } = engine.analyse(text);
    const layer = (file: DecisionFile | undefined) =>
      reviewLayer(annotations, findings, file?.decisions ?? [], place);
    const files = await decisionFilesOf(name, terminal);
    yield { name, text, sha256: digest, files, status, place, layer };
  }
}
