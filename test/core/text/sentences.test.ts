import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

/** The text must be cut where the bars stand, and nowhere else. */
function cuts(marked: string): void {
  const text = marked.replaceAll('|', '');
  const { sentences } = createEngine().analyse(text).document;
  const found = sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    marked.split('|').map((part) => part.trim()),
  );
}

describe('sentences', () => {
  it('end at a stop before a capital', () => {
    cuts('All patients were treated. |None was lost.');
  });

  it('run on after abbreviations', () => {
    cuts('We compared drug A vs. placebo. |It held.');
    cuts('This was shown by Larsen et al. in older trials.');
    cuts('Lianyungang No.2 People’s Hospital took part.');
    cuts('Grants came from Example Pharma Co., Ltd. and others.');
    cuts('Other drugs (e.g. Metformin) were allowed.');
  });

  it('run on inside numbers and p-values', () => {
    cuts('The ratio was 0.62 (P = .03) in men. |In women it was 0.71.');
    cuts('The dose was 1.5 mg. |The other was 2 mg.');
  });

  it('end at a stop that carries a citation number', () => {
    cuts('Survival improved.12,13 |Toxicity was mild.');
  });

  it('end with a bullet or a short line, and go on over wrapped lines', () => {
    cuts('Completed NCT01234567 - A trial in asthma |\nRecruiting NCT07654321 - A trial in gout');
    cuts(
      'Patients with advanced disease who had received one earlier line\nof treatment were enrolled between the spring and the autumn of\nthe year. |No one was lost.',
    );
  });
});

describe('sentences in hard cases', () => {
  it('end behind abbreviations where the next word opens one', () => {
    cuts('The drug is sold in the U.S. |The rest is not.');
    cuts('It was given b.i.d. or i.v. |In men it was not.');
    cuts('Trials in U.S. Veterans and in the U.K. National Health Service.');
    cuts('Strains of S. Aureus and E. Coli grew.');
  });

  it('end at a stop that no space follows', () => {
    cuts('Median PFS was 5.3 months.|Median OS was 9.1 months.');
    cuts(
      'See ClinicalTrials.gov and the file Table.Pdf in e.g.Metformin users.'.replace(
        'Table.Pdf',
        'table.pdf',
      ),
    );
  });

  it('begin with a small letter before capitals', () => {
    cuts('Of 12 patients, 5 died. |mPFS was 7 months. |eGFR fell. |pCR was rare.');
    cuts('The dose was approx. twice that of men.');
  });

  it('keep the number of an item with what it numbers', () => {
    cuts('2. Methods of the trial. |We asked.');
    cuts('1. J Clin Oncol. |2019 Mar 1;37(7):537-46.');
    cuts('All 120 died in 2012. |None lived.');
  });
});
