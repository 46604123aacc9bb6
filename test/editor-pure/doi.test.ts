import assert from 'node:assert/strict';
import { doiAddress, findDois } from '../../src/editor/features/doi.js';

describe('finding DOIs', () => {
  const cases: [string, string[]][] = [
    ['doi: 10.1186/s12943-025-02314-x.', ['10.1186/s12943-025-02314-x']],
    ['https://doi.org/10.1016/S0140-6736(24)01234-5)', ['10.1016/S0140-6736(24)01234-5']],
    ['(10.1000/a_b;c), and 10.1000/d', ['10.1000/a_b;c', '10.1000/d']],
    ['10.5 mg, 110.1000/x, 10.12/short, version 1.10.1000/x', []],
  ];
  for (const [text, dois] of cases) {
    it(`finds ${dois.length} in "${text}"`, () => {
      const found = findDois(text);
      assert.deepEqual(
        found.map(({ doi }) => doi),
        dois,
      );
      for (const { start, end, doi } of found) assert.equal(text.slice(start, end), doi);
    });
  }

  it('stays linear on a long run of beginnings', () => {
    const started = performance.now();
    findDois('10.1000/'.repeat(100_000));
    assert.ok(performance.now() - started < 2000);
  });

  it('encodes what an address cannot hold', () => {
    assert.equal(doiAddress('10.1000/a#b'), 'https://doi.org/10.1000/a%23b');
  });
});
