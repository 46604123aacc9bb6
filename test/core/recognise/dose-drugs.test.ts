import { strict as assert } from 'node:assert';
import { annotationsOf } from './carets.js';

/** Each dose of a text with the drug it was given to, as they stand in the text. */
function links(text: string): readonly string[] {
  const drugs = new Map(annotationsOf(['drug'], text).map((drug) => [drug.id, drug.text]));
  return annotationsOf(['dose'], text).map((dose) =>
    dose.type === 'dose'
      ? `${dose.text} of ${dose.drug === undefined ? 'nothing' : drugs.get(dose.drug)}`
      : '',
  );
}

/** The schedule parts of each dose, with their places checked against the text. */
function parts(text: string): readonly (readonly string[])[] {
  return annotationsOf(['dose'], text).map((dose) => {
    if (dose.type !== 'dose') return [];
    return (dose.schedule ?? []).map((part) => {
      assert.equal(text.slice(part.start, part.end), part.text);
      return `${part.part}: ${part.text}`;
    });
  });
}

describe('the drug of a dose', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    'Anlotinib (8 mg orally) and benmelstobart (1200 mg IV) were given.': [
      '8 mg of Anlotinib',
      '1200 mg of benmelstobart',
    ],
    '12 mg anlotinib plus 1200 mg of intravenous benmelstobart every 3 weeks.': [
      '12 mg of anlotinib',
      '1200 mg of benmelstobart',
    ],
    'Gemcitabine 1000 mg/m² and nab-paclitaxel 125 mg/m² on days 1, 8 and 15.': [
      '1000 mg/m² of Gemcitabine',
      '125 mg/m² of nab-paclitaxel',
    ],
    'Nivolumab plus ipilimumab (3 mg/kg and 1 mg/kg, respectively) every 3 weeks.': [
      '3 mg/kg of Nivolumab',
      '1 mg/kg of ipilimumab',
    ],
    'Patients were assigned to 10 or 20 mg of atorvastatin once daily.': [
      '10 of atorvastatin',
      '20 mg of atorvastatin',
    ],
    'Atorvastatin was continued. The dose was 40 mg daily.': ['40 mg of Atorvastatin'],
    'Radiotherapy (60 Gy in 30 fractions) with cisplatin 40 mg/m² weekly.': [
      '60 Gy in 30 fractions of nothing',
      '40 mg/m² of cisplatin',
    ],
  };
  for (const [text, doses] of Object.entries(expected)) {
    it(`is found in: ${text}`, () => assert.deepEqual(links(text), doses));
  }

  it('keeps its place where the paragraph does not begin the text', () => {
    const text = 'Methods\n\nPatients were treated.\n\nAnlotinib 12 mg was given daily.';
    assert.deepEqual(links(text), ['12 mg of Anlotinib']);
    assert.deepEqual(parts(text), [['frequency: daily']]);
  });
});

describe('the schedule of a dose', () => {
  it('is shared by a list outside its brackets', () => {
    const text =
      'Anlotinib (8 mg orally, QD, d1–14), benmelstobart (1200 mg IV, d1) and gemcitabine (1000 mg/m² IV, d1, d8) every 21 days.';
    assert.deepEqual(parts(text), [
      ['route: orally', 'frequency: QD', 'days: d1–14', 'cycle: every 21 days'],
      ['route: IV', 'days: d1', 'cycle: every 21 days'],
      ['route: IV', 'days: d1, d8', 'cycle: every 21 days'],
    ]);
  });

  it('takes the cycle named before where it refers to it', () => {
    const text =
      'Patients received oral anlotinib 12 mg daily on days 1-14 per three-week cycle, with benmelstobart 1200 mg infused on day 1 of each cycle for up to 24 months.';
    assert.deepEqual(parts(text), [
      ['route: oral', 'frequency: daily', 'days: on days 1-14', 'cycle: per three-week cycle'],
      ['route: infused', 'days: on day 1', 'cycle: of each cycle', 'duration: for up to 24 months'],
    ]);
  });

  it('does not reach over to how often patients are assessed', () => {
    const text = 'Anlotinib 12 mg was given daily and tumours were assessed every 6 weeks.';
    assert.deepEqual(parts(text), [['frequency: daily']]);
  });

  it('does not reach back from a second dose to the loading dose', () => {
    const text = 'An intravenous loading dose of 4 mg/kg trastuzumab followed by 2 mg/kg weekly.';
    assert.deepEqual(parts(text), [['route: intravenous'], ['frequency: weekly']]);
  });

  it('does not reach over to the other arm', () => {
    const text = 'Anlotinib 12 mg daily versus docetaxel 75 mg/m² every 3 weeks.';
    assert.deepEqual(parts(text), [['frequency: daily'], ['frequency: every 3 weeks']]);
  });
});
