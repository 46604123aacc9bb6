import { strict as assert } from 'node:assert';
import { crc32 } from '../../../src/core/checks/crc-32.js';
import { falsified, said, silent } from './falsified.js';

describe('crc-32', () => {
  it('has the check value of the algorithm', () => assert.equal(crc32('123456789'), 0xcbf43926));
});

describe('eu-number-check-digits', () => {
  const rule = 'eu-number-check-digits';

  it('knows the digits of a EudraCT and a CTIS number', () => {
    falsified(
      rule,
      'Registered as EudraCT 2014-003630-23.',
      '-23',
      '-32',
      'warning: The check digits of 2014-003630-32 are 32; 23 would belong to 2014-003630.',
    );
    falsified(
      rule,
      'EU CT number 2022-502578-18-00.',
      '502578',
      '502587',
      'warning: The check digits of 2022-502587-18-00 are 18; 20 would belong to 2022-502587.',
    );
  });

  it('leaves the first year of the register alone', () =>
    silent(rule, 'Registered as EudraCT 2004-000015-26.'));
});

describe('phase-mismatch', () => {
  const rule = 'phase-mismatch';
  const text =
    'Zelotinib for psoriasis: a randomised, phase 3 trial\n\nMethods: In this multicentre, phase III trial, 120 adults were enrolled.\n\nPhase: Phase 3';

  it('compares title, text and registry field', () => {
    falsified(
      rule,
      text,
      'phase 3 trial',
      'phase 2 trial',
      'warning: The trial is Phase 3 in its registry field and phase 2 in its title.',
    );
    falsified(
      rule,
      text,
      'phase III',
      'phase II',
      'warning: The trial is Phase 3 in its registry field and phase II in its text.',
    );
    falsified(
      rule,
      text,
      'Phase: Phase 3',
      'Phase: Phase 4',
      'warning: The trial is Phase 4 in its registry field and phase 3 in its title.',
    );
  });

  it('takes 2b for 2, and 1/2 for both', () => {
    silent(
      rule,
      'A phase IIb trial of zelotinib\n\nMethods: This phase 2 trial enrolled 40 adults.',
      'A phase 1/2 trial of zelotinib\n\nMethods: This phase 2 trial enrolled 40 adults after this phase 1 trial.',
      'A phase 2/3 trial of zelotinib\n\nMethods: This phase 3 trial enrolled 40 adults.\n\nPhase: Phase 2',
    );
  });

  it('leaves parts, other trials and plans alone', () => {
    const title = 'Zelotinib for psoriasis: a phase 2 trial\n\n';
    silent(
      rule,
      `${title}Methods: The dose was that of our previous phase 1 trial.`,
      `${title}Methods: In this phase 1 part of the trial, six adults were enrolled.`,
      `${title}Conclusions: This supports a phase 3 trial.`,
      `${title}Background: This trial builds on a phase 3 study of docetaxel.`,
      `${title}Discussion: A phase 3 trial is ongoing, and this will be the last trial of its kind.`,
    );
  });
});

describe('trial-id-differs', () => {
  const rule = 'trial-id-differs';

  it('compares the numbers that are said to be its own', () => {
    falsified(
      rule,
      'Methods: This study is registered with ClinicalTrials.gov, NCT03890068.\n\nTrial registration: ClinicalTrials.gov: NCT03890068 ',
      'NCT03890068.',
      'NCT03890086.',
      "info: The trial's number is NCT03890068 here and NCT03890086 elsewhere.",
    );
  });

  it('leaves companions and other trials alone', () => {
    silent(
      rule,
      'Methods: The trial is registered (NCT03890068) with its extension study (NCT03890069).\n\nRegistration: NCT03890068',
      'Methods: The trial is registered, NCT03890068.\n\nConclusions: A previous trial, NCT01890068, was smaller.',
    );
  });
});

describe('design-contradiction', () => {
  const rule = 'design-contradiction';

  it('knows designs that exclude each other', () => {
    falsified(
      rule,
      'Zelotinib in asthma: a double-blind, phase 2 trial\n\nMethods: This double-blind, multicentre trial enrolled 120 adults.',
      'a double-blind',
      'an open-label',
      'warning: The trial is called double-blind and open-label: it cannot be both.',
    );
    falsified(
      rule,
      'Methods: In this two-arm trial, patients were randomised 1:1 to zelotinib or placebo.',
      'two-arm',
      'single-arm',
      'warning: The trial is called randomised and single-arm: it cannot be both.',
    );
    falsified(
      rule,
      'Zelotinib in asthma: a randomised, double-blind study\n\nMasking: Double',
      'Double',
      'None (Open Label)',
      'warning: The trial is called double-blind and open-label: it cannot be both.',
    );
  });

  it('leaves extensions, parts and drugs alone', () => {
    silent(
      rule,
      'Methods: In this double-blind trial, adults received zelotinib with open-label docetaxel.',
      'Methods: This randomised, double-blind trial was followed by an open-label study.',
      'Methods: In this single-arm study, results were compared with those of a randomised trial.',
      'Methods: A single-arm lead-in was followed by a randomised, double-blind trial.',
      'Methods: This was a single-arm trial. Biopsies were randomised to two readers.',
    );
  });
});

describe('abbreviation-unclear', () => {
  const rule = 'abbreviation-unclear';

  it('knows short forms with two meanings, and two of one meaning', () => {
    falsified(
      rule,
      'Duration of response (DoR) was secondary. The median DoR was 8.1 months.',
      'median DoR',
      'median DOR',
      'info: DOR is written here, but DoR is defined for Duration of response.',
    );
    falsified(
      rule,
      'The primary endpoint was objective response rate (ORR). The objective response rate (ORR) was 40%.',
      'The objective',
      'The overall',
      'info: ORR stands for overall response rate here and for objective response rate before.',
    );
  });

  it('misses a definition, and a letter, where the text defines its other endpoints', () => {
    falsified(
      rule,
      'Objective response rate (ORR), disease control rate (DCR) and overall survival (OS) were secondary. The DCR was 86%.',
      'disease control rate (DCR)',
      'safety',
      'info: DCR is used without definition, though ORR and OS are defined.',
    );
    falsified(
      rule,
      'Median progression-free survival (mPFS) was long: an mPFS of 6.9 months.',
      'an mPFS',
      'an mFS',
      'info: mFS is written here, but mPFS is defined for Median progression-free survival.',
    );
  });

  it('does not mind plurals, spelling or capitals', () => {
    silent(
      rule,
      'Overall survival (OS) was long. Objective response rates (ORRs) were high; the ORR was 40%.',
      'Tumour control rate (TCR) rose. Tumor control rate (TCR) fell.',
    );
  });
});

describe('result-restated-differently', () => {
  const rule = 'result-restated-differently';

  it('compares the conclusions with the results', () => {
    falsified(
      rule,
      'Results: The ORR was 35.2%.\n\nConclusions: With an ORR of 35.2%, zelotinib is active.',
      'an ORR of 35.2%',
      'an ORR of 38.2%',
      'info: ORR is 38.2% here and 35.2% in the results.',
    );
    assert.equal(
      said(rule, 'Results: The ORR was 35.2%.\n\nConclusions: With an ORR of 38%, zelotinib is active.')
        .length,
      1,
    );
  });

  it('allows rounding, and leaves other values alone', () => {
    silent(
      rule,
      'Results: The ORR was 35.2%.\n\nConclusions: With an ORR of 35%, zelotinib is active.',
      'Results: The ORR was 35.2%.\n\nConclusions: The ORR was above 30%.',
      'Results: The ORR was 35.2% with zelotinib and 11.0% with placebo.\n\nConclusions: The ORR of 11% was low.',
    );
  });
});
