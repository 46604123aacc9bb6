import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['drug'], drawing);
const nothing = (text: string) => ignores(['drug'], text);

describe('drug: names', () => {
  it('finds generics, brands and the salt that belongs to the name', () => {
    found(`
      Ticagrelor (Brilinta) or clopidogrel bisulfate plus aspirin; anlotinib hydrochloride was oral.
      ^^^^^^^^^^ drug ticagrelor mention=generic
                  ^^^^^^^^ drug ticagrelor mention=brand
                               ^^^^^^^^^^^^^^^^^^^^^ drug clopidogrel
                                                          ^^^^^^^ drug aspirin
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ drug anlotinib class="tyrosine kinase inhibitor"
    `);
  });

  it('takes the parts of a combination one by one', () => {
    found(`
      Sacubitril/valsartan, artemether-lumefantrine, anlotinib-benmelstobart and nab-paclitaxel were given.
      ^^^^^^^^^^ drug sacubitril
                 ^^^^^^^^^ drug valsartan
                            ^^^^^^^^^^ drug artemether
                                       ^^^^^^^^^^^^ drug lumefantrine
                                                     ^^^^^^^^^ drug anlotinib
                                                               ^^^^^^^^^^^^^ drug benmelstobart
                                                                                 ^^^^^^^^^^^^^^ drug nab-paclitaxel
    `);
  });

  it('names the parts behind the brand of a fixed combination', () => {
    found(`
      Entresto was compared with enalapril maleate.
      ^^^^^^^^ drug sacubitril/valsartan mention=brand parts=["sacubitril","valsartan"]
                                 ^^^^^^^^^^^^^^^^^ drug enalapril class="ACE inhibitor"
    `);
  });

  it('keeps the four letters of a biosimilar with the name', () => {
    found(`
      Trastuzumab-dkst and infliximab-dyyb, but insulin-like growth factor and aspirin-free arms.
      ^^^^^^^^^^^^^^^^ drug trastuzumab
                           ^^^^^^^^^^^^^^^ drug infliximab
                                                                               ^^^^^^^ drug aspirin
    `);
  });

  it('finds antibody conjugates and their short forms', () => {
    found(`
      Trastuzumab deruxtecan (T-DXd) or ado-trastuzumab emtansine (T-DM1).
      ^^^^^^^^^^^^^^^^^^^^^^ drug trastuzumab deruxtecan
                              ^^^^^ drug trastuzumab deruxtecan mention=abbreviation
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ drug trastuzumab emtansine
                                                                   ^^^^^ drug trastuzumab emtansine
    `);
  });

  it('finds names that begin with a digit or a label', () => {
    found(`
      5-fluorouracil (5-FU) and [177Lu]Lu-PSMA-617.
      ^^^^^^^^^^^^^^ drug fluorouracil
                      ^^^^ drug fluorouracil mention=abbreviation
                                ^^^^^^^^^^^^^^^^^^ drug lutetium vipivotide tetraxetan
    `);
  });

  it('knows a name by its stem where no lexicon has it', () => {
    found(`
      Zorbicitinib and vexolimumab were new.
      ^^^^^^^^^^^^ drug zorbicitinib class="JAK inhibitor"
                       ^^^^^^^^^^^ drug vexolimumab class="monoclonal antibody"
    `);
  });

  it('finds drugs of many fields', () => {
    found(`
      Bupivacaine, ceftriaxone, levothyroxine, sertraline, tiotropium and latanoprost.
      ^^^^^^^^^^^ drug bupivacaine
                   ^^^^^^^^^^^ drug ceftriaxone
                                ^^^^^^^^^^^^^ drug levothyroxine
                                               ^^^^^^^^^^ drug sertraline
                                                           ^^^^^^^^^^ drug tiotropium
                                                                          ^^^^^^^^^^^ drug latanoprost
    `);
  });

  it('finds anticoagulants, antimalarials, hormones and anaesthetics', () => {
    found(`
      Rivaroxaban, chloroquine, letrozole, sevoflurane, semaglutide and ondansetron were free of charge.
      ^^^^^^^^^^^ drug rivaroxaban
                   ^^^^^^^^^^^ drug chloroquine
                                ^^^^^^^^^ drug letrozole
                                           ^^^^^^^^^^^ drug sevoflurane
                                                        ^^^^^^^^^^^ drug semaglutide
                                                                        ^^^^^^^^^^^ drug ondansetron
    `);
  });

  it('finds vaccines under their own names', () => {
    found(`
      BNT162b2 (Comirnaty), ChAdOx1 nCoV-19 and Ad26.COV2.S
      ^^^^^^^^ drug BNT162b2
                ^^^^^^^^^ drug BNT162b2 mention=brand
                            ^^^^^^^^^^^^^^^ drug ChAdOx1 nCoV-19
                                                ^^^^^^^^^^^ drug Ad26.COV2.S
    `);
  });

  it('reads capitals as any other letters', () => {
    found(`
      APPROVED ANLOTINIB FOR MARKETING
               ^^^^^^^^^ drug anlotinib
    `);
  });

  it('leaves words alone that only end like drugs', () => {
    nothing(
      'Dr Andersen at Hobart measured urine, spine, cholesterol, adiponectin and cystatin by doctrine.',
    );
    nothing('The intercept of the magazine routine and the orbital reservoir in Palestine.');
    nothing('Serotonin, somatostatin, fibronectin, thyroglobulin and endostatin were assayed.');
  });

  it('leaves treatments alone that are no drugs', () => {
    nothing('Chemotherapy, immunotherapy, radiotherapy and surgery were allowed.');
    nothing('Standard of care with cognitive behavioural therapy and exercise.');
  });
});

describe('drug: analytes and foods', () => {
  it('counts them where they treat', () => {
    found(`
      Patients treated with insulin received vitamin D 2000 IU or placebo, zinc 20 mg and calcium supplementation.
                            ^^^^^^^ drug insulin
                                             ^^^^^^^^^ drug vitamin D
                                                                  ^^^^^^^ drug placebo class=placebo
                                                                           ^^^^ drug zinc
                                                                                          ^^^^^^^ drug calcium
    `);
  });

  it('leaves them alone where they are measured', () => {
    nothing(
      'Insulin resistance, serum calcium, albumin-creatinine ratio, 25-hydroxyvitamin D and glucose levels fell.',
    );
    nothing(
      'Iron deficiency, alcohol intake, oxygen saturation, endogenous testosterone and nicotine dependence.',
    );
    nothing('Gadolinium-enhancing lesions and urokinase receptor expression were counted.');
  });

  it('leaves placebo to the design where it controls the trial', () => {
    nothing('A placebo-controlled trial with a high placebo response.');
  });

  it('leaves substances of the body alone', () => {
    nothing(
      'Serum aldosterone, corticosterone, cryoglobulin, hydroxycholesterol and plasma renin were assayed.',
    );
    nothing('Child-Pugh A, NYHA II, MELD 15, FEV1, SpO2 and 18F-FDG uptake; the TLS protocol.');
  });
});

describe('drug: codes', () => {
  it('names the drug that a known code became', () => {
    found(`
      MK-3475, BMS-936558 and GSK1120212 were tested.
      ^^^^^^^ drug pembrolizumab mention=code
               ^^^^^^^^^^ drug nivolumab mention=code
                              ^^^^^^^^^^ drug trametinib mention=code
    `);
  });

  it('links a new code to the drug beside it, in brackets before or behind', () => {
    found(`
      Famolimab (XYZ1234) was safe. XYZ1234 was given once. KLM-5678 (dorotinib) was administered.
      ^^^^^^^^^ drug famolimab
                 ^^^^^^^ drug famolimab mention=code
                                    ^^^^^^^ drug famolimab mention=code
                                                            ^^^^^^^^ drug dorotinib mention=code
                                                                      ^^^^^^^^^ drug dorotinib
    `);
  });

  it('links it in another block, too', () => {
    found(`
      SHR-9999 in healthy volunteers
      ^^^^^^^^ drug camrelotinib mention=code

      Camrelotinib (SHR-9999) was well tolerated.
      ^^^^^^^^^^^^ drug camrelotinib
                    ^^^^^^^^ drug camrelotinib
    `);
  });

  it('keeps a code of which no drug is known', () => {
    found(`
      A Phase I Study of [177Lu]Lu-EVS459 in Patients. Study of EOS-448 With care. COM701 (an Inhibitor of PVRIG).
                         ^^^^^^^^^^^^^^^^ drug EVS459 mention=code
                                                                ^^^^^^^ drug EOS-448 mention=code
                                                                                   ^^^^^^ drug COM701 mention=code
    `);
  });

  it('leaves scores, genes, cells, viruses, stages and grants alone', () => {
    nothing('IC50 of CYP3A4, QLQ-C30, ACR20, HbA1c, EQ-5D-5L, SF-36, PHQ-9 and PASI 75.');
    nothing('PD-L1, TP53, IgG1, VEGFR2, KRAS G12C, CTLA-4, CA19-9, CA-125 and Ki-67 were stained.');
    nothing('A549, MCF-7 and HEK293 cells; SARS-CoV-2, HIV-1 and COVID-19; T1-4N0-2M1.');
    nothing('Grants 81972731, R01CA123456 and U10CA180821; CONSORT 2010; ICD-10; CTCAE v4.0.');
  });

  it('leaves study names to the trial ids', () => {
    nothing('ALTER-PA-001, KEYNOTE-189 and CheckMate 057 were trials, as was AK105-201.');
  });
});

describe('drug: regimens', () => {
  it('knows the common ones with their parts', () => {
    found(`
      FOLFIRINOX, R-CHOP and ABVD
      ^^^^^^^^^^ drug FOLFIRINOX parts=["fluorouracil","leucovorin","irinotecan","oxaliplatin"]
                  ^^^^^^ drug R-CHOP mention=regimen
                             ^^^^ drug ABVD parts=["doxorubicin","bleomycin","vinblastine","dacarbazine"]
    `);
  });

  it('takes the parts of a regimen from the text, for every mention of it', () => {
    found(`
      AG chemotherapy (nab-paclitaxel and gemcitabine) or placebo plus AG.
      ^^ drug AG mention=regimen parts=["nab-paclitaxel","gemcitabine"]
                       ^^^^^^^^^^^^^^ drug nab-paclitaxel
                                          ^^^^^^^^^^^ drug gemcitabine
                                                          ^^^^^^^ drug placebo
                                                                       ^^ drug AG parts=["nab-paclitaxel","gemcitabine"]
    `);
  });

  it('takes them in other blocks, too', () => {
    found(`
      AG regimen in pancreatic cancer
      ^^ drug AG parts=["nab-paclitaxel","gemcitabine"]

      The AG regimen (nab-paclitaxel 125 mg/m² plus gemcitabine) was used.
          ^^ drug AG parts=["nab-paclitaxel","gemcitabine"]
                      ^^^^^^^^^^^^^^ drug nab-paclitaxel
                                                    ^^^^^^^^^^^ drug gemcitabine
    `);
  });

  it('counts doubtful ones only beside words of chemotherapy', () => {
    found(`
      After six cycles of BEP or MAP chemotherapy.
                          ^^^ drug BEP
                                 ^^^ drug MAP
    `);
  });

  it('leaves doubtful ones alone elsewhere', () => {
    nothing('MAP was 70 mmHg, CVP 8 mmHg, and IRIS or VIP occurred in the EPOCH study.');
    nothing('Second-line NSCLC chemotherapy and the TPC regimen were free.');
  });

  it('knows a short form that the document defines', () => {
    found(`
      Azacitidine (AZA) with venetoclax (VEN); AZA was stopped.
      ^^^^^^^^^^^ drug azacitidine
                   ^^^ drug azacitidine mention=abbreviation
                             ^^^^^^^^^^ drug venetoclax
                                         ^^^ drug venetoclax
                                               ^^^ drug azacitidine
    `);
  });

  it('knows a short form with the name in brackets behind it', () => {
    found(`
      LRZ (lorazepam) was given; LRZ was stopped.
      ^^^ drug lorazepam mention=abbreviation
           ^^^^^^^^^ drug lorazepam
                                 ^^^ drug lorazepam
    `);
  });
});

describe('drug: classes', () => {
  it('finds them in singular and plural', () => {
    found(`
      Statins, a taxane, SSRIs, an SGLT2 inhibitor, beta-blockers and corticosteroids
      ^^^^^^^ drug statin mention=class
                 ^^^^^^ drug taxane
                         ^^^^^ drug selective serotonin reuptake inhibitor
                                   ^^^^^^^^^^^^^^^ drug SGLT2 inhibitor
                                                    ^^^^^^^^^^^^^ drug beta blocker
                                                                      ^^^^^^^^^^^^^^^ drug corticosteroid
    `);
  });

  it('finds classes by their target', () => {
    found(`
      EGFR-TKIs, PD-1/PD-L1 inhibitors, an anti-PD-L1 antibody, anti-CD20 therapy and JAK1 inhibitors
      ^^^^^^^^^ drug EGFR tyrosine kinase inhibitor
                 ^^^^^^^^^^^^^^^^^^^^^ drug PD-1/PD-L1 inhibitor
                                           ^^^^^^^^^^^^^^^^^^^ drug anti-PD-L1 antibody
                                                                ^^^^^^^^^ drug anti-CD20
                                                                                      ^^^^^^^^^^^^^^^ drug JAK1 inhibitor
    `);
  });

  it('finds the class in a hyphenated treatment', () => {
    found(`
      Anthracycline-based or platinum-containing chemotherapy, antiviral therapy
      ^^^^^^^^^^^^^ drug anthracycline
                             ^^^^^^^^ drug platinum
                                                               ^^^^^^^^^ drug antiviral drug
    `);
  });

  it('leaves alone what is no treatment', () => {
    nothing('Antibiotic resistance, opioid consumption, platinum-resistant cancer and anti-tumor activity.');
    nothing('Antibodies against the spike protein and anti-HBs titres were measured.');
  });
});

describe('drug: spelling', () => {
  it('links five spellings to one drug', () => {
    found(`
      Penpulimab, PEAMPLIMAB, pianpulimab, peamplimab and péamplimab.
      ^^^^^^^^^^ drug penpulimab
                  ^^^^^^^^^^ drug penpulimab misspelled=true
                              ^^^^^^^^^^^ drug penpulimab misspelled=true
                                           ^^^^^^^^^^ drug penpulimab misspelled=true
                                                          ^^^^^^^^^^ drug penpulimab misspelled=true
    `);
  });

  it('links a slip to the one drug that it can mean', () => {
    found(`
      Nivolumab and nivolimab differ; so does bevacizimab.
      ^^^^^^^^^ drug nivolumab
                    ^^^^^^^^^ drug nivolumab misspelled=true
                                              ^^^^^^^^^^^ drug bevacizumab misspelled=true
    `);
  });

  it('never links two drugs of their own', () => {
    found(`
      Cefazolin, cefoxitin, sunitinib, dasatinib, lapatinib and apatinib
      ^^^^^^^^^ drug cefazolin
                 ^^^^^^^^^ drug cefoxitin
                            ^^^^^^^^^ drug sunitinib
                                       ^^^^^^^^^ drug dasatinib
                                                  ^^^^^^^^^ drug lapatinib
                                                                ^^^^^^^^ drug apatinib
    `);
  });

  it('leaves analytes with a concentration alone', () => {
    nothing('Eligible adults had albumin 35 g/L or more and glucose 126 mg/dL or less.');
  });
});
