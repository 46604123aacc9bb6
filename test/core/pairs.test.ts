/** Which annotations belong together as the claims have it, and which are offered for one. */
import assert from 'node:assert/strict';
import {
  createEngine,
  type Pair,
  pairsBehind,
  pairsOf,
  partnersOf,
  type SaidRelation,
} from '../../src/core/index.js';

const engine = createEngine();

function inWords({ kind, part, other }: Pair): string {
  return `${kind}: ${part.text} > ${other.text}`;
}

/** The pairs held and offered for the annotation with these words. */
function pairs(text: string, words: string, said: readonly SaidRelation[] = []) {
  const analysis = engine.analyse(text, said);
  const one = analysis.annotations.find((each) => each.text === words);
  assert.ok(one, `"${words}" is no annotation`);
  return {
    held: pairsOf(analysis, one),
    inWords: pairsOf(analysis, one).map(inWords),
    offered: partnersOf(analysis, one).map(inWords),
  };
}

describe('pairs of annotations', () => {
  it('a dose and its drug are one; other drugs are offered, nearest first', () => {
    const text = 'Docetaxel was stopped. Patients received anlotinib 12 mg daily, not placebo.';
    const { inWords: held, offered } = pairs(text, '12 mg');
    assert.deepEqual(held, ['dose-of-drug: 12 mg > anlotinib']);
    assert.deepEqual(offered, ['dose-of-drug: 12 mg > placebo', 'dose-of-drug: 12 mg > Docetaxel']);
    assert.deepEqual(pairs(text, 'placebo').offered, ['dose-of-drug: 12 mg > placebo']);
  });

  it('tells all that belongs to a value, and what it belongs to', () => {
    const text = 'We treated 61 patients. The ORR was 44.3% (27 of 61; 95% CI 31.5-57.6; P = .02).';
    assert.deepEqual(pairs(text, '44.3%').inWords.toSorted(), [
      'count-of-percentage: 27 of 61 > 44.3%',
      'interval-of-estimate: 95% CI 31.5-57.6 > 44.3%',
      'p-value-of-result: P = .02 > 44.3%',
      'result-of-endpoint: 44.3% > ORR',
    ]);
    const lent = 'We treated 61 patients. The ORR was 44.3%.';
    const [size] = pairs(lent, '61').held;
    assert.deepEqual([size?.stated, size?.given], [false, undefined]);
  });

  it('an interval is that of the value right before it', () => {
    const text = 'The ORR was 34% (95% CI 25-44) versus 20% (95% CI 13-29).';
    assert.deepEqual(pairs(text, '95% CI 13-29').inWords, ['interval-of-estimate: 95% CI 13-29 > 20%']);
    assert.deepEqual(pairs(text, '95% CI 13-29').offered, ['interval-of-estimate: 95% CI 13-29 > 34%']);
  });

  it('tells the drug that names the arm of a result', () => {
    const text = 'The ORR was 45% with nivolumab and 30% with placebo.';
    assert.ok(pairs(text, '30%').inWords.includes('result-of-arm: 30% > placebo'));
  });

  it('tells the pairs on which a finding rests: those between what it accuses', () => {
    const analysis = engine.analyse('The ORR was 34% (95% CI 38-44; P = .02) in all.');
    const [finding] = analysis.findings;
    assert.ok(finding);
    assert.deepEqual(pairsBehind(analysis, finding.accuses).map(inWords), [
      'interval-of-estimate: 95% CI 38-44 > 34%',
    ]);
    const interval = analysis.annotations.filter(({ text }) => text === 'P = .02').map(({ id }) => id);
    assert.deepEqual(pairsBehind(analysis, interval).map(inWords), ['p-value-of-result: P = .02 > 34%']);
    assert.deepEqual(pairsBehind(analysis, []), []);
  });

  it('says who gave a pair', () => {
    const text = 'Docetaxel was stopped. Patients received anlotinib 12 mg daily.';
    const given: SaidRelation = {
      kind: 'dose-of-drug',
      verdict: 'related',
      span: { start: text.indexOf('12 mg'), end: text.indexOf('12 mg') + 5 },
      other: { start: 0, end: 9 },
      by: 'person:Nadia',
    };
    const { held, offered } = pairs(text, '12 mg', [given]);
    assert.deepEqual(
      held.map((pair) => [inWords(pair), pair.given]),
      [['dose-of-drug: 12 mg > Docetaxel', 'person:Nadia']],
    );
    assert.deepEqual(offered, ['dose-of-drug: 12 mg > anlotinib']);
  });

  it('offers nothing of another record, nothing far away but sample sizes, and nothing that cannot go together', () => {
    const far = 'No more was said of it in this part of the report. '.repeat(20);
    const text = `We treated 61 patients with anlotinib. ${far} The dose was 12 mg. The ORR was 44.3%.`;
    assert.deepEqual(pairs(text, '12 mg').offered, []);
    assert.ok(pairs(text, '44.3%').inWords.includes('denominator-of-share: 61 > 44.3%'));
    const records =
      'Record 1 of 2\nPatients received anlotinib.\n\nRecord 2 of 2\nThe dose was 12 mg daily, and it was safe.\n';
    assert.deepEqual(pairs(records, '12 mg').offered, []);
  });
});
