/** Every registry's ids as they are printed: each spelling must give the normalised id, and nothing else. */
import assert from 'node:assert/strict';
import type { TrialId } from '../../../src/core/index.js';
import { annotationsOf } from './carets.js';

function ids(text: string): readonly TrialId[] {
  return annotationsOf(['trial-id'], text).filter((one): one is TrialId => one.type === 'trial-id');
}

/** Each printed form must be read as this one valid id of the registry, alone and inside a sentence. */
function spellings(registry: string, value: string, printed: readonly string[]): void {
  describe(`${registry} ${value}`, () => {
    for (const form of printed) {
      it(`is read from: ${form}`, () => {
        for (const text of [form, `The trial (${form}) is open.`, `Registration: ${form}; 120 patients.`]) {
          const found = ids(text).map((id) => `${id.registry} ${id.value} ${id.valid}`);
          assert.deepEqual(found, [`${registry} ${value} true`], text);
        }
      });
    }
  });
}

spellings('ClinicalTrials.gov', 'NCT01234567', [
  'NCT01234567',
  'nct01234567',
  'NCT 01234567',
  'NCT 0123 4567',
  'NCT-01234567',
  'NCT\u201101234567',
  'NCT\u00a001234567',
  'NCT no. 01234567',
  'NCT#01234567',
  'NCT_01234567',
  'NCT number: NCT01234567',
  'ClinicalTrials.gov number, NCT01234567',
  'ClinicalTrials.gov, 01234567',
  'ClinicalTrials.gov identifier: 01234567',
  'ClinicalTrials.govNCT01234567',
  'https://clinicaltrials.gov/study/NCT01234567?term=x',
  'NCT01234567Funding: none',
]);
spellings('ISRCTN', 'ISRCTN12345678', [
  'ISRCTN12345678',
  'ISRCTN-12345678',
  'ISRCTN 12345678',
  'ISRCTN: 12345678',
  'ISRCTN registry, 12345678',
  'ISRCTN registration number 12345678',
  'Current Controlled Trials number, ISRCTN12345678',
]);
spellings('EudraCT', '2012-003765-31', [
  'EudraCT: 2012-003765-31',
  'EudraCT No. 2012\u2013003765\u201331',
  'EudraCT2012-003765-31',
  'EUDRACT 2012 003765 31',
  'EU Clinical Trials Register, 2012-003765-31',
  '2012-003765-31',
]);
spellings('EudraCT', 'EUCTR2012-003765-31-GB', ['EUCTR2012-003765-31-GB', 'EUCTR-2012-003765-31-GB']);
spellings('CTIS', '2022-500123-12-00', [
  'EU CT 2022-500123-12-00',
  'EU CT number: 2022\u2011500123\u201112\u201100',
  'CTIS2022-500123-12-00',
  '2022-500123-12-00',
]);
spellings('ANZCTR', 'ACTRN12605000001628', [
  'ACTRN12605000001628',
  'ACTRN 12605000001628',
  'ACTRN12605000001628p',
  'ANZCTR12605000001628',
  'Australian New Zealand Clinical Trials Registry number, 12605000001628',
]);
spellings('ChiCTR', 'ChiCTR2000029308', [
  'ChiCTR2000029308',
  'CHICTR-2000029308',
  'ChiCTR number, 2000029308',
  'Chi-CTR2000029308',
  'Chinese Clinical Trial Registry 2000029308',
]);
spellings('ChiCTR', 'ChiCTR-TRC-09000365', [
  'ChiCTR-TRC-09000365',
  'ChiCTR TRC 09000365',
  'ChiCTR-TRC- 09000365',
]);
spellings('ChiCTR', 'ChiCTR-IPR-15006325', [
  'ChiCTR-IPR-15006325',
  'CHICTR\u2013IPR\u201315006325',
  'ChiCTR-IPR15006325',
]);
spellings('ITMCTR', 'ITMCTR2100004567', ['ITMCTR2100004567', 'ITMCTR 2100004567', 'ITMCTR-2100004567']);
spellings('jRCT', 'jRCTs031180001', [
  'jRCTs031180001',
  'JRCTs031180001',
  'jRCT s031180001',
  'jRCTs 031180001',
]);
spellings('jRCT', 'jRCT2031200001', [
  'jRCT2031200001',
  'jRCT: 2031200001',
  'Japan Registry of Clinical Trials, jRCT2031200001',
]);
spellings('UMIN-CTR', 'UMIN000012345', [
  'UMIN000012345',
  'UMIN 000012345',
  'UMIN-CTR 000012345',
  'UMIN-CTR number, UMIN000012345',
  'UMIN ID: 000012345',
  'UMIN-CTR000012345',
  'UMIN Clinical Trials Registry number 000012345',
]);
spellings('UMIN-CTR', 'C000000123', ['UMIN-CTR C000000123', 'UMIN C000000123', 'C000000123']);
spellings('JapicCTI', 'JapicCTI-132059', [
  'JapicCTI-132059',
  'JapicCTI132059',
  'Japic CTI-132059',
  'JAPIC-CTI: 132059',
]);
spellings('JMACCT', 'JMA-IIA00123', [
  'JMA-IIA00123',
  'JMA IIA00123',
  'JMA-IIA 00123',
  'JMACCTID: JMA-IIA00123',
]);
spellings('DRKS', 'DRKS00012345', [
  'DRKS00012345',
  'DRKS 00012345',
  'DRKS-ID: DRKS00012345',
  'German Clinical Trials Register, 00012345',
]);
spellings('CTRI', 'CTRI/2015/07/006024', [
  'CTRI/2015/07/006024',
  'ctri/2015/07/006024',
  'CTRI: 2015/07/006024',
  'CTRI-2015-07-006024',
  'CTRI2015/07/006024',
  'Clinical Trials Registry of India, 2015/07/006024',
]);
spellings('CRIS', 'KCT0001234', [
  'KCT0001234',
  'KCT 0001234',
  'CRIS number KCT0001234',
  'CRIS number 0001234',
]);
spellings('PACTR', 'PACTR201501000945281', [
  'PACTR201501000945281',
  'PACTR 201501000945281',
  'Pan African Clinical Trials Registry, PACTR201501000945281',
]);
spellings('IRCT', 'IRCT2012082310656N1', [
  'IRCT2012082310656N1',
  'IRCT 2012082310656N1',
  'IRCT2012082310656 N1',
  'IRCT2012082310656n1',
  'IRCT ID: IRCT2012082310656N1',
]);
spellings('TCTR', 'TCTR20180207002', [
  'TCTR20180207002',
  'TCTR: 20180207002',
  'Thai Clinical Trials Registry number 20180207002',
]);
spellings('SLCTR', 'SLCTR/2015/003', ['SLCTR/2015/003', 'SLCTR 2015/003', 'SLCTR-2015-003']);
spellings('ChinaDrugTrials', 'CTR20231189', ['CTR20231189', 'chinadrugtrials.org.cn CTR20231189']);
spellings('RPCEC', 'RPCEC00000245', ['RPCEC00000245', 'RPCEC 00000245']);
spellings('ReBEC', 'RBR-6pkz5b', ['RBR-6pkz5b', 'RBR 6pkz5b', 'rbr-6pkz5b', 'RBR\u20116pkz5b']);
spellings('NTR', 'NTR1234', [
  'NTR1234',
  'NTR 1234',
  'NTR-1234',
  'Netherlands Trial Register number, NTR1234',
  'Dutch Trial Register number 1234',
]);
spellings('NTR', 'NL8123', ['NL8123', 'Netherlands Trial Register, NL8123']);
spellings('NTR', 'NL-OMON12345', ['NL-OMON12345', 'NL-OMON 12345']);
spellings('LBCTR', 'LBCTR2019030201', ['LBCTR2019030201', 'LBCTR 2019030201']);
spellings('REPEC', 'PER-012-15', ['PER-012-15', 'REPEC PER-012-15', 'PER\u2011012\u201115']);
spellings('HKUCTR', 'HKUCTR-1234', ['HKUCTR-1234', 'HKUCTR1234']);
spellings('PHRR', 'PHRR230101-005274', ['PHRR230101-005274', 'PHRR 230101-005274']);
spellings('SNCTP', 'SNCTP000001234', ['SNCTP000001234', 'SNCTP 000001234']);
spellings('CCMO', 'NL12345.018.09', ['NL12345.018.09']);
spellings('ID-RCB', '2015-A01234-45', ['ID-RCB 2015-A01234-45', '2015-A01234-45']);
spellings('UTN', 'U1111-1234-5678', ['U1111-1234-5678', 'UTN: U1111-1234-5678', 'UTN 1111-1234-5678']);
spellings('PROSPERO', 'CRD42018091234', [
  'CRD42018091234',
  'PROSPERO, CRD 42018091234',
  'PROSPERO registration number 42018091234',
]);
spellings('PMID', '31234567', ['PMID: 31234567', 'PMID31234567', 'PMID- 31234567', 'PubMed ID 31234567']);
spellings('PMCID', 'PMC1234567', ['PMC1234567', 'PMCID: PMC1234567']);
spellings('ISSN', '1476-4598', [
  'ISSN 1476-4598',
  'ISSN:1476-4598',
  'eISSN 14764598',
  'ISSN (print): 1476-4598',
  '1476-4598 (Electronic)',
]);
spellings('ORCID', '0000-0002-1825-0097', [
  'ORCID: 0000-0002-1825-0097',
  'https://orcid.org/0000-0002-1825-0097',
]);
spellings('DOI', '10.1186/s12943-025-02376-w', [
  'doi:10.1186/s12943-025-02376-w',
  'DOI10.1186/s12943-025-02376-w',
  'https://doi.org/10.1186/s12943-025-02376-w',
]);

describe('several ids behind one announcement', () => {
  for (const [text, values] of [
    ['NCT01234567 and 01234568', ['NCT01234567', 'NCT01234568']],
    [
      'ClinicalTrials.gov numbers, NCT01234567, 01234568, and 01234569.',
      ['NCT01234567', 'NCT01234568', 'NCT01234569'],
    ],
    ['NCT01234567/NCT01234568', ['NCT01234567', 'NCT01234568']],
    ['ISRCTNs 12345678; 23456789', ['ISRCTN12345678', 'ISRCTN23456789']],
    ['NCT01234567andISRCTN12345678', ['NCT01234567', 'ISRCTN12345678']],
    ['EudraCT, 2012-003765-31; ClinicalTrials.gov, NCT01234567', ['2012-003765-31', 'NCT01234567']],
  ] as const) {
    it(`are all read from: ${text}`, () => {
      assert.deepEqual(
        ids(text).map(({ value }) => value),
        values,
      );
    });
  }

  it('end before a number that counts', () => {
    assert.deepEqual(
      ids('NCT01234567, 120 patients; NCT01234567 and 45%').map(({ text }) => text),
      ['NCT01234567', 'NCT01234567'],
    );
  });
});

describe('malformed ids', () => {
  for (const [text, reason] of [
    ['NCT0123456', 'has 7 digits'],
    ['NCT0123456789', 'has 10 digits'],
    ['NCTO1234567', 'has 7 digits'],
    ['NTC01234567', 'begins with NTC'],
    ['ISRCTN1234567', 'has 7 digits'],
    ['ACTRN1260500000162', 'has 13 digits'],
    ['UMIN00012345', 'has 8 digits'],
    ['ChiCTR20000293081', 'has 11 digits'],
    ['ChiCTR-TRC-1234567', 'has 7 digits'],
    ['SLCTR/2015/4', 'has 5 digits'],
    ['KCT00012345', 'has 8 digits'],
    ['EudraCT 2012-03765-31', 'does not have the form'],
    ['ISSN 1476-4599', 'does not have the form'],
    ['ORCID 0000-0002-1825-0098', 'does not have the form'],
    ['https://orcid.org/0000-0002-1825-0098', 'its last digit'],
  ] as const) {
    it(`are marked: ${text}`, () => {
      const [id, ...others] = ids(text);
      assert.deepEqual(others, []);
      assert.equal(id?.valid, false);
      assert.ok(id?.reason?.startsWith(reason), id?.reason);
    });
  }
});

describe('what only looks like an id', () => {
  for (const text of [
    'ClinicalTrials.gov, in 2019 we found 12345 records.',
    'In PubMed, 2015 to 2020, we found 3412 records.',
    'The NCT criteria of 2015 were used in 120 patients.',
    'Current Controlled Trials in 2010 listed the trial.',
    'PER 100 patients, in the PER 2012-15 season, per 012-15.',
    'NL 1105 AZ Amsterdam and NL-3584 CX Utrecht.',
    'Vitamin C 0000; group C 123456789; hepatitis C 000012345.',
    'Chi-square 12.5; chi 2000.',
    'The protocol was amended in 2015; the protocol version 2.0 of 12 March 2015.',
    'According to protocol COVID-19 rules and protocol R-CHOP-14.',
    'The study no longer recruited, and study no 2 had 1234 patients.',
    'The NTR gene 3 and the Dutch Trial Register, 2015.',
    'UMIN was founded in 1988, and the JMA has 167000 members.',
    'RBR-positive cells of the RBR group 123.',
    'CRIS in 2012; a crisis for 1234567 people.',
    'The ISSN of the year 2015-2016, ORCID in 2012, EudraCT in 2004-2005.',
    'PMC of 12345 cells; peripheral PMC 12345.',
    'A total of 01234567 things on pages 2012-003765; call 1476-4598 or 0028-4793.',
    'The study code was broken in 1234 patients; the trial number was 123.',
  ]) {
    it(`is left alone: ${text}`, () => assert.deepEqual(ids(text), []));
  }
});
