import { finds } from './carets.js';

describe('endpoints in lists of harms', () => {
  const drawings: readonly string[] = [
    `
    The most common adverse events were diarrhoea, fatigue and headache.
                    ^^^^^^^^^^^^^^ endpoint AE
                                        ^^^^^^^^^ endpoint diarrhea
                                                   ^^^^^^^ endpoint fatigue
                                                               ^^^^^^^^ endpoint headache
    `,
    `
    Grade 3 or 4 toxicities included neutropenia (32%), anaemia and thrombocytopenia.
    ^^^^^^^^^^^^^^^^^^^^^^^ endpoint grade-3-4-AE
                                     ^^^^^^^^^^^ endpoint neutropenia
                                                        ^^^^^^^ endpoint anemia
                                                                    ^^^^^^^^^^^^^^^^ endpoint thrombocytopenia
    `,
    `
    The drug was well tolerated; headache (10%), dizziness (6%) and dry mouth (5%) were the most common side effects.
                                 ^^^^^^^^ endpoint headache
                                                 ^^^^^^^^^ endpoint dizziness
                                                                    ^^^^^^^^^ endpoint dry-mouth
                                                                                                        ^^^^^^^^^^^^ endpoint AE
    `,
    `
    Nausea (32%), vomiting (12%) and diarrhoea (8%) were more frequent with the higher dose.
    ^^^^^^ endpoint nausea
                  ^^^^^^^^ endpoint vomiting
                                     ^^^^^^^^^ endpoint diarrhea
    `,
    `
    Two patients died of sepsis in the control group; one had a stroke.
                 ^^^^ endpoint died
                         ^^^^^^ endpoint sepsis
                                                                ^^^^^^ endpoint stroke
    `,
    `
    Injection-site pain, fever and irritability were reported in 41%, 12% and 9%.
    ^^^^^^^^^^^^^^^^^^^ endpoint injection-site-pain
                         ^^^^^ endpoint fever
                                   ^^^^^^^^^^^^ endpoint irritability
    `,
    `
    Constipation occurred in 12 women.
    ^^^^^^^^^^^^ endpoint constipation
    `,
    `
    Toxicity was mainly haematological: grade 3-4 neutropenia occurred in 42% and febrile neutropenia in 8%.
    ^^^^^^^^ endpoint AE
                                                  ^^^^^^^^^^^ endpoint neutropenia
                                                                                  ^^^^^^^^^^^^^^^^^^^ endpoint febrile-neutropenia
    `,
    `
    Adverse events such as flushing, palpitations and ankle swelling led to withdrawal in 4%.
    ^^^^^^^^^^^^^^ endpoint AE
                           ^^^^^^^^ endpoint flushing
                                     ^^^^^^^^^^^^ endpoint palpitations
                                                      ^^^^^^^^^^^^^^ endpoint ankle-swelling
                                                                            ^^^^^^^^^^ endpoint withdrawal
    `,
    `
    Serious infections were rare.
    ^^^^^^^^^^^^^^^^^^ endpoint serious-infections
    `,
    `
    Hyperkalemia was more frequent (6% vs 2%).
    ^^^^^^^^^^^^ endpoint hyperkalemia
    `,
    `
    Severe hypoglycaemia occurred in 3% of the insulin group.
    ^^^^^^^^^^^^^^^^^^^^ endpoint severe-hypoglycemia
    `,
    `
    No cases of anaphylaxis were observed.
                ^^^^^^^^^^^ endpoint anaphylaxis
    `,
    `
    Antibiotic treatment shortened symptom duration by one day but increased diarrhoea and rash.
                                   ^^^^^^^^^^^^^^^^ endpoint symptom-duration
                                                                             ^^^^^^^^^ endpoint diarrhea
                                                                                           ^^^^ endpoint rash
    `,
    `
    Hypotension and bradycardia were observed in 18% after spinal block.
    ^^^^^^^^^^^ endpoint hypotension
                    ^^^^^^^^^^^ endpoint bradycardia
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }
});
