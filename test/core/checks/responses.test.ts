/** Best responses of the same people: sums, nesting and totals, and what must not be joined. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();
const RULES = ['objective-response-sum', 'disease-control-sum', 'response-nesting', 'response-total'];

function found(text: string): readonly string[] {
  return engine
    .analyse(text)
    .findings.flatMap(({ rule, severity }) => (RULES.includes(rule) ? [`${rule} ${severity}`] : []));
}

function labels(text: string): readonly string[] {
  return engine.analyse(text).claims.flatMap(({ kind, label }) => (kind === 'response' ? [label] : []));
}

describe('checks: responses', () => {
  it('proves a sum of counts out of the evaluable patients', () => {
    const { proofs } = engine.analyse('Of 40 evaluable patients, 3 had CR and 11 PR; the ORR was 35%.');
    assert.deepEqual(
      proofs
        .filter(({ rule }) => rule === 'objective-response-sum')
        .map(({ strength, message }) => `${strength}: ${message}`),
      ['proven: 3 + 11 = 14 (CR + PR); 14/40 = 35 %, printed ORR 35 %.'],
    );
  });

  it('reads categories before and behind their figures', () => {
    assert.deepEqual(labels('CR/PR were rare: CR in 2 (4.2%) and PR in 15 (31.3%).'), [
      'CR 2 (4.2%), PR 15 (31.3%)',
    ]);
    assert.deepEqual(labels('Two complete and 13 partial responses were seen (ORR 28.8%).'), [
      'CR Two, PR 13, ORR 28.8%',
    ]);
    assert.deepEqual(labels('Best response: CR 1, PR 9, SD 12, PD 8 (n=32).'), [
      'CR 1, PR 9, SD 12, PD 8 of n=32',
    ]);
    assert.deepEqual(labels('The ORR was 39.0% (16/41; 3 CR, 13 PR).'), ['CR 3, PR 13, ORR 39.0% (16/41)']);
  });

  it('finds a count that does not fit, in each style', () => {
    assert.deepEqual(found('ORR was 35% (14/40), including 3 CRs and 12 PRs.'), [
      'objective-response-sum error',
    ]);
    assert.deepEqual(found('CR in 2 (4.2%), PR in 25 (52.1%); ORR 35.4% (17/48).'), [
      'objective-response-sum error',
    ]);
    assert.deepEqual(
      found('Of 33 evaluable pts, 1 achieved CR, 8 PR, 14 SD and 13 PD (ORR 27.3%, DCR 69.7%).'),
      ['response-total warning'],
    );
    assert.deepEqual(
      found('Of 33 evaluable pts, 1 achieved CR, 8 PR, 14 SD and 10 PD (ORR 27.3%, DCR 96.7%).'),
      ['disease-control-sum warning'],
    );
  });

  it('keeps two arms apart', () => {
    const text = (pr: string) => `The ORR was 45% vs 30%, with CR in 5% vs 2% and PR in ${pr}% vs 28%.`;
    assert.deepEqual(found(text('40')), []);
    assert.deepEqual(found(text('20')), ['objective-response-sum error']);
  });

  it('says that another size of the text would fit, as an info', () => {
    assert.deepEqual(
      found('We enrolled 50 patients. Of 40 evaluable patients, 3 had CR and 11 PR; the ORR was 28%.'),
      ['objective-response-sum info'],
    );
  });

  it('is silent where response has more grades, other judges, other times or other people', () => {
    for (const text of [
      'Overall response rate was 87.5% (21/24), with CR in 6, VGPR in 11 and PR in 4 patients.',
      'ORR was 45% by investigator and 35% by independent review, with CR in 5% and PR in 30%.',
      'Unconfirmed ORR was 34%, with CR in 4%; confirmed PR was seen in 24%.',
      'The ORR was 21.4% (15/70). Of the responders, 40% had a complete response.',
      'The ORR was 35%, SD for at least 24 weeks was seen in 10%, and the DCR was 70%.',
      'The intracranial ORR was 46%, with intracranial CR in 60% of lesions.',
      'The ORR was 32% in cohort A and 51% in cohort B; CR was seen in 40% of patients.',
      'The ORR was 32%, and CR was seen in 40% of the responders.',
      'In a previous trial the ORR was 20%, with CR in 5% and PR in 25%.',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
});
