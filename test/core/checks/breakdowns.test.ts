import { strict as assert } from 'node:assert';
import { heard } from './heard.js';

describe('category-counts-mismatch', () => {
  const says = (text: string) => heard('category-counts-mismatch', text);

  it('adds up men and women, in every way of printing them', () => {
    for (const text of [
      'We studied 80 patients (33 men and 47 women).',
      'A total of 80 patients (33 men [41.3%] and 47 women [58.8%]; mean age 61 years) were enrolled.',
      'A total of 80 patients, 33 (41.3%) men and 47 (58.8%) women, took part.',
      'Of 80 patients, 33 were men and 47 were women.',
      'A total of 80 children were enrolled: 33 boys, 47 girls.',
    ])
      assert.deepEqual(says(text), ['proven: 33 + 47 = 80, printed 80.'], text);
  });

  it('flags a sum that is not their number', () => {
    assert.deepEqual(says('We studied 80 patients (38 men and 47 women).'), [
      'warning: The parts are not the whole (80: 38 men + 47 women): 38 + 47 = 85, not 80.',
    ]);
    assert.deepEqual(says('Of 80 patients, 33 were men and 42 were women.').length, 1);
  });

  it('is mild where the sum is another number of the text', () => {
    const [said = ''] = says(
      'We screened 85 patients. A total of 80 patients were enrolled (38 men and 47 women).',
    );
    assert.match(said, /^info: .*a number that the text gives elsewhere/);
  });

  it('is silent where the two are not all, or not of that number', () => {
    for (const text of [
      'We studied 80 patients and 40 controls (60 men and 60 women).',
      'Of 80 patients in each group, 70 men and 90 women responded.',
      'Of 80 patients, 33 men and 42 women responded.',
      'We studied 80 people (33 men, 46 women and 1 non-binary person).',
      'We studied 80 patients; 12 men and 9 women relapsed.',
      'A previous study of 80 patients (38 men and 47 women) found no effect.',
    ])
      assert.deepEqual(says(text), [], text);
  });
});

describe('did-and-did-not-mismatch', () => {
  const says = (text: string) => heard('did-and-did-not-mismatch', text);

  it('adds up those who did and those who did not', () => {
    assert.deepEqual(says('Of 50 patients, 41 (82%) responded and 9 (18%) did not.'), [
      'proven: 41 + 9 = 50, printed 50.',
    ]);
    assert.deepEqual(says('Of 50 patients, 41 finished the course and 12 did not.'), [
      'warning: The parts are not the whole (50: 41 finished + 12 did not): 41 + 12 = 53, not 50.',
    ]);
    assert.deepEqual(says('Of 50 patients, 41 survived and 12 died.').length, 1);
  });

  it('only looks twice at a sum that is too small: some may be missing', () => {
    assert.match(says('Of 50 patients, 41 responded and 7 did not.')[0] ?? '', /^info: /);
    assert.deepEqual(says('Of 50 patients, 41 completed treatment and 6 discontinued.'), []);
  });

  it('is silent where one may have done both', () => {
    for (const text of [
      'Of 50 patients, 41 responded and 12 discontinued.',
      'Of 50 patients, 41 (82%) completed treatment and 12 (24%) did not respond.',
      'Of 50 patients, 41 survived surgery and 12 died during follow-up.',
      'Of 50 patients, 41 completed induction and 12 discontinued maintenance.',
    ])
      assert.deepEqual(says(text), [], text);
  });
});

describe('shares-not-hundred', () => {
  const says = (text: string) => heard('shares-not-hundred', text);

  it('adds up the shares of all', () => {
    assert.deepEqual(says('The participants were 55% men and 45% women.'), ['proven: 55 + 45 = 100 %.']);
    assert.deepEqual(says('The participants were 58% men and 47% women.'), [
      'warning: The shares of all do not add up to 100 %: 58 + 47 = 105 %.',
    ]);
    assert.match(says('The participants were 55.3% men and 44.8% women.')[0] ?? '', /^consistent: /);
    assert.deepEqual(says('The participants were 55% men and 43% women.'), [], 'both truncated');
    assert.match(says('The participants were 55% men and 41% women.')[0] ?? '', /^info: /);
  });

  it('is silent where they are shares of other things', () => {
    for (const text of [
      'A response was seen in 58% of men and 47% of women.',
      'The response rates were similar in men (58%) and women (47%).',
      'In total, 58% male and 47% female patients responded.',
      'The participants were 58% men in one group and 47% women in the other.',
    ])
      assert.deepEqual(says(text), [], text);
  });
});

describe('overall-outside-subgroups', () => {
  const says = (text: string) => heard('overall-outside-subgroups', text);

  it('wants the rate of all between those of the two halves', () => {
    assert.deepEqual(says('The ORR was 51% overall, 62% in men and 40% in women.'), [
      'consistent: 51 % overall, 40 % and 62 % in the two halves.',
    ]);
    assert.deepEqual(says('The ORR was 66% overall, 62% in men and 40% in women.'), [
      'error: The rate of all lies outside the rates of its two halves: 66 % overall, 40 % and 62 % in the two halves.',
    ]);
    assert.equal(says('Remission occurred in 66% (62% of women and 40% of men).').length, 1);
  });

  it('is milder where some belong to neither half', () => {
    const text =
      'Overall, the ORR was 71% (71/100): 62% (31/50) in PD-L1-positive and 40% (20/50) in PD-L1-negative tumours.';
    assert.match(says(text)[0] ?? '', /^warning: /);
  });

  it('is silent on rounding, on other groups and on what is not said to be of all', () => {
    for (const text of [
      'The ORR was 63% overall, 62% in men and 40% in women.',
      'The ORR was 66% overall, 62% in men and 40% in smokers.',
      'The ORR was 66% in smokers, 62% in men and 40% in women.',
      'The ORR was 62% in men and 40% in women.',
    ])
      assert.deepEqual(says(text), [], text);
  });
});
