import assert from 'node:assert/strict';
import { heard } from './heard.js';

describe('category-shares-mismatch', () => {
  const of = (text: string) => heard('category-shares-mismatch', text);

  it('vouches for a list that makes up everyone, more so where its names say that it does', () => {
    assert.deepEqual(of('Disease stage was I in 20%, II in 35%, III in 30% and IV in 15%.'), [
      'proven: 20 + 35 + 30 + 15 = 100 %, all.',
    ]);
    assert.deepEqual(of('The leaflet was read in full by 62.1%, in part by 30.4% and not at all by 7.5%.'), [
      'consistent: 62.1 + 30.4 + 7.5 = 100 %, all.',
    ]);
  });

  it('warns of more than everyone, and concedes rounding and the unknown', () => {
    assert.deepEqual(of('Patients were white (62%), Black (21%), Asian (15%), and other (12%).'), [
      'warning: The shares of all categories are more than 100 %: 62 + 21 + 15 + 12 = 110 %.',
    ]);
    assert.deepEqual(of('Tumour stage was I in 18%, II in 35%, III in 29%, and IV in 68% of patients.'), [
      'warning: The shares of all categories are more than 100 %: 18 + 35 + 29 + 68 = 150 %.',
    ]);
    assert.deepEqual(of('Disease stage was I in 22.0%, II in 21.5%, III in 26.8% and IV in 9.8%.'), [
      'info: The shares of all categories are less than 100 %: 22.0 + 21.5 + 26.8 + 9.8 = 80.1 %.',
    ]);
    for (const text of [
      'Disease stage was I in 21%, II in 36%, III in 31% and IV in 15%.',
      'Patients were white (62%), Black (20%), Asian (5%), and other (2%).',
      'Patients were white (62%), Black (41%), Asian (15%), and Hispanic (12%).',
      'Uptake was 62% in white, 50% in Black, and 40% in other patients.',
      'Clear margins were found in stage I (90%), stage II (75%) and stage III (40%).',
      'Survival was 90% for stage I, 75% for stage II, and 40% for stage III.',
      'Stage was I in 40% and 38%, II in 35% and 36%, and III in 25% and 26%.',
    ])
      assert.deepEqual(
        of(text).filter((said) => !said.startsWith('consistent')),
        [],
        text,
      );
  });
});

describe('reduction-interval-mismatch', () => {
  const of = (text: string) => heard('reduction-interval-mismatch', text);
  const ratio = 'The hazard ratio for relapse was 0.62 (95% CI 0.45-0.85).';

  it('proves limits that are those of the ratio, and warns of others', () => {
    assert.deepEqual(of(`${ratio} Relapse was reduced by 38% (95% CI 15-55).`), [
      'proven: Hazard ratio 0.62 (0.45–0.85) is a reduction by 38 % (15 to 55), printed 38 % (15–55).',
    ]);
    assert.deepEqual(of(`${ratio} Relapse was reduced by 38% (95% CI 15-65).`), [
      'warning: Hazard ratio 0.62 (0.45–0.85) is a reduction by 38 % (15 to 55), printed 38 % (15–65).',
    ]);
  });

  it('is silent on reductions of something else', () => {
    for (const text of [
      `${ratio} Relapse was reduced by 33% (95% CI 15-65).`,
      `${ratio} Death was reduced by 38% (95% CI 5-60).`,
      `${ratio} Relapse was reduced by 38% (90% CI 19-52).`,
      `${ratio} ${'Nothing else was found in the long days that followed upon it. '.repeat(8)}Relapse was reduced by 38% (95% CI 5-60).`,
    ])
      assert.deepEqual(of(text), [], text);
  });
});

describe('ratio-counts-mismatch', () => {
  it('says so where the other group is the reference', () => {
    const text = (ratio: string) =>
      `Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (risk ratio, ${ratio}; 95% CI, 1.04 to 2.16).`;
    assert.deepEqual(heard('ratio-counts-mismatch', text('1.50')), [
      'proven: 30/100 = 30 % and 45/100 = 45 % give risk ratio 0.67 or, with the other group as reference, 1.5, printed 1.50.',
    ]);
    assert.match(heard('ratio-counts-mismatch', text('1.20')).join(), /^warning: .* 1\.5, printed 1\.20\.$/);
  });
});
