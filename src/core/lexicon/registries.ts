/** Trial registries and other id systems: whose they are, how an id looks in words, and where it is looked up. */

export interface RegistryFacts {
  /** As in the annotation: "ClinicalTrials.gov". */
  readonly registry: string;
  readonly country: string;
  /** How a well-formed id looks, for people: "NCT and eight digits". */
  readonly form: string;
  /** The public page of a normalised id, where the registry has one. */
  url(value: string): string | undefined;
}

interface RegistryRow {
  readonly registry: string;
  readonly country: string;
  readonly form: string;
  readonly page?: (value: string) => string;
}

const query = encodeURIComponent;

const rows: readonly RegistryRow[] = [
  {
    registry: 'ClinicalTrials.gov',
    country: 'United States',
    form: 'NCT and eight digits',
    page: (value) => `https://clinicaltrials.gov/study/${query(value)}`,
  },
  {
    registry: 'ISRCTN',
    country: 'United Kingdom',
    form: 'ISRCTN and eight digits',
    page: (value) => `https://www.isrctn.com/${query(value)}`,
  },
  {
    registry: 'EudraCT',
    country: 'European Union',
    form: 'year, six digits and two check digits: 2015-001234-12',
    page: (value) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${query(value)}`,
  },
  {
    registry: 'CTIS',
    country: 'European Union',
    form: 'year, six digits from 500000 on, two check digits and a version: 2022-501234-12-00',
    page: (value) => `https://euclinicaltrials.eu/ctis-public/view/${query(value)}`,
  },
  {
    registry: 'ANZCTR',
    country: 'Australia and New Zealand',
    form: 'ACTRN and fourteen digits',
    page: (value) => `https://www.anzctr.org.au/${query(value)}.aspx`,
  },
  {
    registry: 'ChiCTR',
    country: 'China',
    form: 'ChiCTR and ten digits; older ids ChiCTR-TRC-09000365',
    page: () => 'https://www.chictr.org.cn/searchprojEN.html',
  },
  {
    registry: 'ITMCTR',
    country: 'China (traditional medicine)',
    form: 'ITMCTR and ten digits',
    page: () => 'http://itmctr.ccebtcm.org.cn',
  },
  {
    registry: 'jRCT',
    country: 'Japan',
    form: 'jRCT and ten digits, or jRCTs and nine',
    page: (value) => `https://jrct.mhlw.go.jp/en-latest-detail/${query(value)}`,
  },
  {
    registry: 'UMIN-CTR',
    country: 'Japan',
    form: 'UMIN and nine digits',
    page: () => 'https://www.umin.ac.jp/ctr/index.htm',
  },
  {
    registry: 'JapicCTI',
    country: 'Japan',
    form: 'JapicCTI and six digits',
  },
  {
    registry: 'JMACCT',
    country: 'Japan',
    form: 'JMA-IIA and five digits',
  },
  {
    registry: 'DRKS',
    country: 'Germany',
    form: 'DRKS and eight digits',
    page: (value) => `https://drks.de/search/en/trial/${query(value)}`,
  },
  {
    registry: 'CTRI',
    country: 'India',
    form: 'CTRI, year, month and six digits: CTRI/2018/05/013837',
    page: () => 'https://ctri.nic.in/Clinicaltrials/advancesearchmain.php',
  },
  {
    registry: 'ChinaDrugTrials',
    country: 'China',
    form: 'CTR and eight digits, of which the first four are the year',
    page: () => 'http://www.chinadrugtrials.org.cn',
  },
  {
    registry: 'CRIS',
    country: 'Republic of Korea',
    form: 'KCT and seven digits',
    page: () => 'https://cris.nih.go.kr',
  },
  {
    registry: 'PACTR',
    country: 'Africa',
    form: 'PACTR and fifteen or sixteen digits',
    page: () => 'https://pactr.samrc.ac.za',
  },
  {
    registry: 'IRCT',
    country: 'Iran',
    form: 'IRCT, digits, N and a number: IRCT20080901001165N1',
    page: () => 'https://irct.behdasht.gov.ir',
  },
  {
    registry: 'TCTR',
    country: 'Thailand',
    form: 'TCTR and eleven digits',
    page: (value) => `https://www.thaiclinicaltrials.org/show/${query(value)}`,
  },
  {
    registry: 'SLCTR',
    country: 'Sri Lanka',
    form: 'SLCTR, year and three digits: SLCTR/2015/004',
    page: () => 'https://slctr.lk',
  },
  {
    registry: 'RPCEC',
    country: 'Cuba',
    form: 'RPCEC and eight digits',
    page: (value) => `https://rpcec.sld.cu/en/trials/${query(value)}-En`,
  },
  {
    registry: 'ReBEC',
    country: 'Brazil',
    form: 'RBR and six or more letters and digits: RBR-6pkz5b',
    page: (value) => `https://ensaiosclinicos.gov.br/rg/${query(value)}`,
  },
  {
    registry: 'NTR',
    country: 'Netherlands',
    form: 'NTR and up to five digits, NL and four digits, or NL-OMON and five digits',
    page: () => 'https://onderzoekmetmensen.nl/en',
  },
  {
    registry: 'LBCTR',
    country: 'Lebanon',
    form: 'LBCTR and ten digits',
    page: () => 'https://lbctr.moph.gov.lb',
  },
  {
    registry: 'REPEC',
    country: 'Peru',
    form: 'PER, three digits and the year: PER-012-15',
    page: () => 'https://ensayosclinicos-repec.ins.gob.pe',
  },
  {
    registry: 'HKUCTR',
    country: 'Hong Kong',
    form: 'HKUCTR and up to four digits',
  },
  { registry: 'CUHK', country: 'Hong Kong', form: 'CUHK_CCRB or CUHK_CCT and five digits' },
  {
    registry: 'CCMO',
    country: 'Netherlands',
    form: 'NL, five digits, three digits and the year: NL12345.018.09',
  },
  { registry: 'PHRR', country: 'Philippines', form: 'PHRR, six digits and six digits: PHRR230101-005274' },
  { registry: 'SNCTP', country: 'Switzerland', form: 'SNCTP and nine digits' },
  { registry: 'NMRR', country: 'Malaysia', form: 'NMRR, the year and two numbers: NMRR-15-123-26789' },
  {
    registry: 'SANCTR',
    country: 'South Africa',
    form: 'DOH-27, month and year, and four digits: DOH-27-0112-1234',
  },
  { registry: 'ID-RCB', country: 'France', form: 'year, A, five digits and two digits: 2015-A01234-45' },
  {
    registry: 'UTN',
    country: 'World Health Organization',
    form: 'U1111 and twice four digits: U1111-1234-5678',
  },
  {
    registry: 'PROSPERO',
    country: 'United Kingdom (reviews)',
    form: 'CRD and eleven or twelve digits',
    page: (value) =>
      `https://www.crd.york.ac.uk/prospero/display_record.php?RecordID=${query(value.replace(/^CRD/, ''))}`,
  },
  {
    registry: 'DOI',
    country: 'international',
    form: '10. and digits, a slash and a name',
    page: (value) => `https://doi.org/${encodeURI(value)}`,
  },
  {
    registry: 'PMID',
    country: 'United States',
    form: 'up to eight digits',
    page: (value) => `https://pubmed.ncbi.nlm.nih.gov/${query(value)}/`,
  },
  {
    registry: 'PMCID',
    country: 'United States',
    form: 'PMC and up to eight digits',
    page: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${query(value)}/`,
  },
  {
    registry: 'ISSN',
    country: 'international',
    form: 'twice four digits, the last a check digit: 1476-4598',
    page: (value) => `https://portal.issn.org/resource/ISSN/${query(value)}`,
  },
  {
    registry: 'ORCID',
    country: 'international',
    form: 'four times four digits, the last a check digit: 0000-0002-1825-0097',
    page: (value) => `https://orcid.org/${query(value)}`,
  },
  { registry: 'study', country: 'of the trial itself', form: "the study's own name" },
  { registry: 'sponsor', country: 'of the sponsor', form: "the sponsor's number" },
];

const byRegistry: ReadonlyMap<string, RegistryFacts> = new Map(
  rows.map(({ registry, country, form, page }) => [
    registry,
    { registry, country, form, url: (value: string) => page?.(value) },
  ]),
);

/** Facts of a registry by the name that annotations carry. */
export function registryFacts(registry: string): RegistryFacts | undefined {
  return byRegistry.get(registry);
}
