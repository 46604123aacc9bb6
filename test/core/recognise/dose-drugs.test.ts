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
    'Sacubitril/valsartan 97/103 mg twice daily or enalapril 10 mg twice daily.': [
      '97/103 mg of Sacubitril',
      '10 mg of enalapril',
    ],
    'Piperacillin–tazobactam (4.5 g q6h) or meropenem (1 g q8h).': [
      '4.5 g of Piperacillin',
      '1 g of meropenem',
    ],
    'Budesonide/formoterol 200 μg/6 μg was inhaled as needed.': ['200 μg/6 μg of Budesonide'],
    'Sofosbuvir 400 mg/velpatasvir 100 mg once daily.': ['400 mg of Sofosbuvir', '100 mg of velpatasvir'],
    'Patients received placebo, 25 mg, 50 mg, or 100 mg of sildenafil.': [
      '25 mg of sildenafil',
      '50 mg of sildenafil',
      '100 mg of sildenafil',
    ],
    'Low-dose (5 mg) and high-dose (20 mg) prednisolone.': ['5 mg of prednisolone', '20 mg of prednisolone'],
    'The 5-mg and 10-mg doses of donepezil were compared.': ['5-mg of donepezil', '10-mg of donepezil'],
    'Patients received 20 mL of 0.25% bupivacaine.': ['20 mL of bupivacaine', '0.25% of bupivacaine'],
    'Of 12 mg dexamethasone and 8 mg ondansetron, the first was given before surgery.': [
      '12 mg of dexamethasone',
      '8 mg of ondansetron',
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

describe('the amount of a fixed combination', () => {
  const expected: Readonly<Record<string, readonly (readonly number[])[]>> = {
    'Sacubitril/valsartan 97/103 mg twice daily.': [[97, 103]],
    'Dolutegravir/abacavir/lamivudine 50/600/300 mg once daily.': [[50, 600, 300]],
    'Oral amoxicillin/clavulanic acid (45/6.4 mg/kg/day).': [[45, 6.4]],
    'Metformin 500 mg twice daily.': [[500]],
  };
  for (const [text, numbers] of Object.entries(expected)) {
    it(`keeps every part in: ${text}`, () => {
      const found = annotationsOf(['dose'], text).map((dose) =>
        dose.type === 'dose' ? [dose.amount.value, ...(dose.amount.further ?? [])] : [],
      );
      assert.deepEqual(found, numbers);
    });
  }
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

  it('is shared inside the bracket that encloses the list', () => {
    const text = 'AC (doxorubicin 60 mg/m² + cyclophosphamide 600 mg/m², q3w) was given.';
    assert.deepEqual(parts(text), [['frequency: q3w'], ['frequency: q3w']]);
  });

  it('goes past the placebo of the other arm', () => {
    const text =
      'Participants were assigned to tirzepatide 5 mg or 10 mg, or to matching placebo, once weekly.';
    assert.deepEqual(parts(text), [['frequency: once weekly'], ['frequency: once weekly']]);
  });

  it('is no rhythm of a change', () => {
    assert.deepEqual(parts('Prednisolone 30 mg was tapered by 5 mg every week.'), [[], []]);
    assert.deepEqual(parts('Liraglutide 0.6 mg increased weekly by 0.6 mg to 3.0 mg.'), [[], [], []]);
  });

  it('gives a dose per day no frequency of another dose', () => {
    const text = 'Glatiramer acetate 20 mg/day or 40 mg three times a week.';
    assert.deepEqual(parts(text), [[], ['frequency: three times a week']]);
  });

  it('begins with the frequency that comes first', () => {
    const text = 'Secukinumab 300 mg weekly to week 4 and every 4 weeks thereafter.';
    assert.deepEqual(parts(text), [['frequency: weekly']]);
  });

  it('says when in relation to meals', () => {
    const text = 'Sevelamer 800 mg was taken three times daily with meals.';
    assert.deepEqual(parts(text), [['frequency: three times daily', 'timing: with meals']]);
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
