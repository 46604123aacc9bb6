/** Words with which ids begin or that announce one, for the vocabulary: other words need no look. */
import { PhraseTable } from './phrases.js';

const words = `nct isrctn actrn chictr itmctr jrct umin japiccti jma drks ctri kct pactr irct tctr slctr rpcec rbr ntr nl lbctr per hkuctr
 crd pmc pmid pmcid issn eissn orcid eudract euctr ctis eu`;

/** What an announced id belongs to. */
export type Announced = 'prefix' | 'PMID' | 'ISSN' | 'ORCID' | 'EudraCT' | 'CTIS' | 'sponsor';

const announcing: Readonly<Record<string, Announced>> = {
  pmid: 'PMID',
  issn: 'ISSN',
  eissn: 'ISSN',
  orcid: 'ORCID',
  eudract: 'EudraCT',
  ctis: 'CTIS',
  'protocol number': 'sponsor',
  'protocol no': 'sponsor',
  'protocol id': 'sponsor',
  'protocol code': 'sponsor',
  'protocol identifier': 'sponsor',
  'study id': 'sponsor',
  'study number': 'sponsor',
  'study code': 'sponsor',
  'study identifier': 'sponsor',
  'study protocol': 'sponsor',
  'sponsor id': 'sponsor',
  'sponsor number': 'sponsor',
  'sponsor protocol number': 'sponsor',
  'sponsor study id': 'sponsor',
  'org study id': 'sponsor',
  'organization study id': 'sponsor',
  'other study id': 'sponsor',
  'other study id numbers': 'sponsor',
  'secondary id': 'sponsor',
  'unique protocol id': 'sponsor',
};

export const registryWords: PhraseTable<Announced> = new PhraseTable<Announced>((table) => {
  for (const [phrase, registry] of Object.entries(announcing)) table.add(phrase, registry);
  for (const word of words.split(/\s+/)) table.add(word, 'prefix');
});
