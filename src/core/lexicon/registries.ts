/** Trial registries and other id systems: how their ids look, what makes one valid, where it is looked up. */

export interface RegistryFacts {
  /** As in the annotation: "ClinicalTrials.gov". */
  readonly registry: string;
  readonly country: string;
  /** How a well-formed id looks, for people: "NCT and eight digits". */
  readonly form: string;
  /** The public page of a normalised id, where the registry has one. */
  url(value: string): string | undefined;
}

/** An id system whose ids begin with letters of their own: how the rest of the id must look. */
export interface PrefixedId {
  readonly registry: string;
  /** The letters as a normalised id has them: "NCT". */
  readonly prefix: string;
  /** What follows the letters in a well-formed id, spaces left out. */
  readonly rest: RegExp;
  /** What is near enough to be taken for a malformed id. */
  readonly near: RegExp;
}

interface RegistryRow {
  readonly registry: string;
  readonly country: string;
  readonly form: string;
  readonly page?: (value: string) => string;
  readonly ids?: readonly Omit<PrefixedId, 'registry'>[];
}

const digits = (prefix: string, count: number, least = count - 2, most = count + 2) => ({
  prefix,
  rest: new RegExp(`^[0-9]{${count}}$`),
  near: new RegExp(`^[0-9]{${least},${most}}$`),
});

const query = encodeURIComponent;

const rows: readonly RegistryRow[] = [
  {
    registry: 'ClinicalTrials.gov',
    country: 'United States',
    form: 'NCT and eight digits',
    page: (value) => `https://clinicaltrials.gov/study/${query(value)}`,
    ids: [digits('NCT', 8, 5, 11)],
  },
  {
    registry: 'ISRCTN',
    country: 'United Kingdom',
    form: 'ISRCTN and eight digits',
    page: (value) => `https://www.isrctn.com/${query(value)}`,
    ids: [digits('ISRCTN', 8)],
  },
  {
    registry: 'EudraCT',
    country: 'European Union',
    form: 'year, six digits and two check digits: 2015-001234-12',
    page: (value) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${query(value)}`,
    ids: [
      {
        prefix: 'EUCTR',
        rest: /^[0-9]{4}-[0-9]{6}-[0-9]{2}(?:-[A-Z]{2})?$/,
        near: /^[0-9]{4}-[0-9-]{5,12}$/,
      },
    ],
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
    ids: [digits('ACTRN', 14)],
  },
  {
    registry: 'ChiCTR',
    country: 'China',
    form: 'ChiCTR and ten digits; older ids ChiCTR-TRC-09000365',
    page: () => 'https://www.chictr.org.cn/searchprojEN.html',
    ids: [
      {
        prefix: 'ChiCTR',
        rest: /^(?:-?[A-Z]{2,4}-[0-9]{8}|-?[0-9]{10})$/,
        near: /^-?[A-Z]{0,4}-?[0-9]{7,12}$/,
      },
    ],
  },
  {
    registry: 'ITMCTR',
    country: 'China (traditional medicine)',
    form: 'ITMCTR and ten digits',
    page: () => 'http://itmctr.ccebtcm.org.cn',
    ids: [digits('ITMCTR', 10)],
  },
  {
    registry: 'jRCT',
    country: 'Japan',
    form: 'jRCT and ten digits, or jRCTs and nine',
    page: (value) => `https://jrct.mhlw.go.jp/en-latest-detail/${query(value)}`,
    ids: [
      digits('jRCT', 10),
      { prefix: 'jRCTs', rest: /^[0-9]{9}$/, near: /^[0-9]{7,11}$/ },
      { prefix: 'jRCTc', rest: /^[0-9]{9}$/, near: /^[0-9]{7,11}$/ },
    ],
  },
  {
    registry: 'UMIN-CTR',
    country: 'Japan',
    form: 'UMIN and nine digits',
    page: () => 'https://www.umin.ac.jp/ctr/index.htm',
    ids: [digits('UMIN', 9)],
  },
  {
    registry: 'JapicCTI',
    country: 'Japan',
    form: 'JapicCTI and six digits',
    ids: [{ prefix: 'JapicCTI', rest: /^-?[0-9]{6}$/, near: /^-?[0-9]{4,8}$/ }],
  },
  {
    registry: 'JMACCT',
    country: 'Japan',
    form: 'JMA-IIA and five digits',
    ids: [{ prefix: 'JMA', rest: /^-IIA[0-9]{5}$/, near: /^-IIA[0-9]{3,7}$/ }],
  },
  {
    registry: 'DRKS',
    country: 'Germany',
    form: 'DRKS and eight digits',
    page: (value) => `https://drks.de/search/en/trial/${query(value)}`,
    ids: [digits('DRKS', 8)],
  },
  {
    registry: 'CTRI',
    country: 'India',
    form: 'CTRI, year, month and six digits: CTRI/2018/05/013837',
    page: () => 'https://ctri.nic.in/Clinicaltrials/advancesearchmain.php',
    ids: [
      {
        prefix: 'CTRI',
        rest: /^\/[0-9]{4}\/[0-9]{2,3}\/[0-9]{6}$/,
        near: /^[/-]?[0-9]{4}[/-][0-9/-]{4,12}$/,
      },
    ],
  },
  {
    registry: 'CRIS',
    country: 'Republic of Korea',
    form: 'KCT and seven digits',
    page: () => 'https://cris.nih.go.kr',
    ids: [digits('KCT', 7)],
  },
  {
    registry: 'PACTR',
    country: 'Africa',
    form: 'PACTR and fifteen or sixteen digits',
    page: () => 'https://pactr.samrc.ac.za',
    ids: [{ prefix: 'PACTR', rest: /^[0-9]{15,16}$/, near: /^[0-9]{12,18}$/ }],
  },
  {
    registry: 'IRCT',
    country: 'Iran',
    form: 'IRCT, digits, N and the number of the version: IRCT20080901001165N1',
    page: () => 'https://irct.behdasht.gov.ir',
    ids: [{ prefix: 'IRCT', rest: /^[0-9]{8,14}N[0-9]{1,3}$/, near: /^[0-9]{6,16}(?:N[0-9]{0,3})?$/ }],
  },
  {
    registry: 'TCTR',
    country: 'Thailand',
    form: 'TCTR and eleven digits',
    page: (value) => `https://www.thaiclinicaltrials.org/show/${query(value)}`,
    ids: [digits('TCTR', 11)],
  },
  {
    registry: 'SLCTR',
    country: 'Sri Lanka',
    form: 'SLCTR, year and three digits: SLCTR/2015/004',
    page: () => 'https://slctr.lk',
    ids: [{ prefix: 'SLCTR', rest: /^\/[0-9]{4}\/[0-9]{3}$/, near: /^[/-]?[0-9]{4}[/-][0-9]{1,5}$/ }],
  },
  {
    registry: 'RPCEC',
    country: 'Cuba',
    form: 'RPCEC and eight digits',
    page: (value) => `https://rpcec.sld.cu/en/trials/${query(value)}-En`,
    ids: [digits('RPCEC', 8)],
  },
  {
    registry: 'ReBEC',
    country: 'Brazil',
    form: 'RBR and six or more letters and digits: RBR-6pkz5b',
    page: (value) => `https://ensaiosclinicos.gov.br/rg/${query(value)}`,
    ids: [{ prefix: 'RBR', rest: /^-[0-9a-zA-Z]{6,9}$/, near: /^-[0-9a-zA-Z]{4,11}$/ }],
  },
  {
    registry: 'NTR',
    country: 'Netherlands',
    form: 'NTR or NL and up to five digits',
    page: () => 'https://onderzoekmetmensen.nl/en',
    ids: [
      { prefix: 'NTR', rest: /^[0-9]{2,5}$/, near: /^[0-9]{2,7}$/ },
      { prefix: 'NL', rest: /^-OMON[0-9]{4,6}$/, near: /^-OMON[0-9]{2,8}$/ },
    ],
  },
  {
    registry: 'LBCTR',
    country: 'Lebanon',
    form: 'LBCTR and ten digits',
    page: () => 'https://lbctr.moph.gov.lb',
    ids: [digits('LBCTR', 10)],
  },
  {
    registry: 'REPEC',
    country: 'Peru',
    form: 'PER, three digits and the year: PER-012-15',
    page: () => 'https://ensayosclinicos-repec.ins.gob.pe',
    ids: [{ prefix: 'PER', rest: /^-[0-9]{3}-[0-9]{2}$/, near: /^-[0-9]{2,4}-[0-9]{2,4}$/ }],
  },
  {
    registry: 'HKUCTR',
    country: 'Hong Kong',
    form: 'HKUCTR and up to four digits',
    ids: [{ prefix: 'HKUCTR', rest: /^-?[0-9]{2,5}$/, near: /^-?[0-9]{1,7}$/ }],
  },
  {
    registry: 'UTN',
    country: 'World Health Organization',
    form: 'U1111 and twice four digits: U1111-1234-5678',
    ids: [{ prefix: 'U', rest: /^1111-[0-9]{4}-[0-9]{4}$/, near: /^1111-[0-9-]{6,11}$/ }],
  },
  {
    registry: 'PROSPERO',
    country: 'United Kingdom (reviews)',
    form: 'CRD and eleven digits',
    page: (value) =>
      `https://www.crd.york.ac.uk/prospero/display_record.php?RecordID=${query(value.replace(/^CRD/, ''))}`,
    ids: [digits('CRD', 11)],
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
    ids: [{ prefix: 'PMC', rest: /^[0-9]{5,8}$/, near: /^[0-9]{4,10}$/ }],
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

const byPrefix: ReadonlyMap<string, PrefixedId> = new Map(
  rows.flatMap(({ registry, ids = [] }) =>
    ids.map((id): readonly [string, PrefixedId] => [id.prefix.toLowerCase(), { registry, ...id }]),
  ),
);

/** Facts of a registry by the name that annotations carry. */
export function registryFacts(registry: string): RegistryFacts | undefined {
  return byRegistry.get(registry);
}

/** The id system with these letters in front, whatever their case. */
export function prefixedId(letters: string): PrefixedId | undefined {
  return byPrefix.get(letters.toLowerCase());
}
