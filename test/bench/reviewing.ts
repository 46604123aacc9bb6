/** How long a reviewer waits in a text of 5,000 annotations: to open it, to accept, to be led on, and for the file. */
import { createEngine } from '../../src/core/index.js';
import { readDecisions, writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { judgedOf, type ReviewLayer, reviewLayer } from '../../src/review/layer.js';
import { type Draft, OpenReview } from '../../src/review/open-review.js';
import { decisionsSchemaId } from '../../src/schema/index.js';
import { corpusOf } from './corpus.js';
import { milliseconds, quantile } from './timing.js';

/** Characters that hold about 5,000 annotations. */
const characters = 228_000;
/** Every so many decisions what follows from one is timed as well. */
const every = 25;

export interface ReviewTimes {
  readonly title: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly times: number;
}

export interface Reviewing {
  readonly annotations: number;
  readonly times: readonly ReviewTimes[];
}

/** Accepts every annotation of a text one after another, as the keys of the review mode do. */
export function measureReviewing(): Reviewing {
  const text = corpusOf(characters);
  const { annotations, findings } = createEngine().analyse(text);
  const digest = 'a'.repeat(64);
  const head = { schema: decisionsSchemaId, document: 'a.txt', annotator: 'reviewer' };
  const layerOf = (review: OpenReview): ReviewLayer =>
    reviewLayer(annotations, findings, review.decisions, (one) => review.place(one));
  const review = new OpenReview(text, digest);
  const accepting: number[] = [];
  const leading: number[] = [];
  const writing: number[] = [];
  for (const [i, one] of annotations.entries()) {
    const draft: Draft = {
      action: 'accept',
      anchor: anchorOf(text, one, digest),
      annotation: judgedOf(one),
    };
    const stamp = { by: 'reviewer', at: new Date(Date.UTC(2026, 0, 1) + i).toISOString(), id: `d${i}` };
    accepting.push(milliseconds(() => review.record([{ ...draft, ...stamp }])));
    if (i % every > 0) continue;
    leading.push(
      milliseconds(() => layerOf(review).annotations.find(({ status }) => status === 'suggested')),
    );
    writing.push(milliseconds(() => writeDecisions({ head, decisions: review.decisions })));
  }
  const file = writeDecisions({ head, decisions: review.decisions });
  const opening = Array.from({ length: 9 }, () =>
    milliseconds(() => {
      const read = readDecisions(file);
      layerOf(new OpenReview(text, digest, read.ok ? read.file.decisions : []));
    }),
  );
  return {
    annotations: annotations.length,
    times: [
      timesOf('opening it with a decision on each', opening),
      timesOf('recording a decision', accepting),
      timesOf('what stands then, and the next to review', leading),
      timesOf('the text of the decision file', writing),
    ],
  };
}

function timesOf(title: string, all: readonly number[]): ReviewTimes {
  return { title, median: quantile(all, 0.5), p95: quantile(all, 0.95), times: all.length };
}
