import { finds, ignores } from './carets.js';

const endpoints = (drawing: string) => finds(['endpoint'], drawing);

describe('endpoints: what only reads like one', () => {
  it('modifiers before a dash', () => {
    ignores(['endpoint'], 'We treated vitamin D-insufficient men in an intention-to-treat sample.');
    ignores(['endpoint'], 'They lay on a pressure-reducing mattress.');
    endpoints(`
      IOP-lowering efficacy was alike.
      ^^^ endpoint IOP
    `);
  });

  it('judgements and statistics', () => {
    ignores(['endpoint'], 'Crossovers of the two arms were few (4.8% vs. 4.1%).');
    ignores(['endpoint'], 'The geometric mean ratio was 1.04.');
  });

  it('what people have or come for', () => {
    ignores(['endpoint'], 'Adults had glaucoma or ocular hypertension.');
    ignores(['endpoint'], 'Women underwent caesarean section or elective caesarean section.');
    ignores(['endpoint'], 'We enrolled women at term for elective or emergency caesarean section.');
    endpoints(`
      Emergency caesarean section was needed in 12 of 100.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint emergency-cesarean-section
    `);
    endpoints(`
      The rate of caesarean section was 21%.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint cesarean
    `);
  });
});
