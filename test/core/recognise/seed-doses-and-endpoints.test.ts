import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsOf } from './carets.js';

/** The text of the seed whose file name begins with these digits. */
function seed(number: string): string {
  const name = readdirSync('seeds').find((file) => file.startsWith(number));
  assert.ok(name, `seeds/${number}… is there`);
  return readFileSync(join('seeds', name), 'utf8');
}

describe('doses and endpoints of the seeds', () => {
  const doses: Readonly<Record<string, readonly string[]>> = {
    '000': ['8 mg', '1200 mg', '125 mg/m²', '1000 mg/m²'],
    '001': ['12 mg', '1200 mg'],
    '002': ['10 mg'],
    '003': [],
    '004': [],
  };
  for (const [number, expected] of Object.entries(doses)) {
    it(`holds the doses of seed ${number}`, () => {
      assert.deepEqual(
        annotationsOf(['dose'], seed(number)).map(({ text }) => text.replaceAll('\u00a0', ' ')),
        expected,
      );
    });
  }

  const endpoints: Readonly<Record<string, string>> = {
    '000': 'safety CR PR SD ORR ORR PFS PFS DCR DCR DOR DOR OS OS safety',
    '001':
      'safety safety ORR ORR PFS PFS OS OS DCR DCR DOR DOR safety ORR DCR PFS TRAE grade-3-4-AE ORR PFS OS DRR',
    '002': '',
    '003':
      'ORR ORR PFS PFS OS OS safety PFS OS PFS disease-progression PFS ORR PFS safety OS OS ORR PFS PFS ORR DCR PFS',
    '004':
      'DOR safety PR SD PFS PFS OS OS ORR ORR DCR DCR safety PFS OS OS ORR DCR TRAE grade-3-4-AE hypertension hand-foot-syndrome-reaction AE',
  };
  for (const [number, expected] of Object.entries(endpoints)) {
    it(`holds the endpoints of seed ${number}`, () => {
      const found = annotationsOf(['endpoint'], seed(number));
      assert.equal(found.map((e) => (e.type === 'endpoint' ? e.concept : '')).join(' '), expected);
    });
  }

  it('gives the endpoints of the journal abstract their roles', () => {
    const found = annotationsOf(['endpoint'], seed('004'));
    const roles = found.flatMap((e) => (e.type === 'endpoint' && e.role ? [`${e.text}: ${e.role}`] : []));
    assert.deepEqual(roles, [
      'progression-free survival: primary',
      'PFS: primary',
      'overall survival: secondary',
      'OS: secondary',
      'objective response rate: secondary',
      'ORR: secondary',
      'disease control rate: secondary',
      'DCR: secondary',
      'safety: secondary',
    ]);
  });
});
