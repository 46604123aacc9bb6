/** Links from registry ids to the registry, and from DOIs to what they name. */
import * as vscode from 'vscode';
import { core } from '../core.js';
import { type TrialDocuments, type TrialState, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { doiAddress, findDois } from './doi.js';

export function registerLinks(documents: TrialDocuments): vscode.Disposable {
  const none: Promise<vscode.DocumentLink[]> = Promise.resolve([]);
  const provider: vscode.DocumentLinkProvider = {
    provideDocumentLinks: guard(documents.log, 'links', none, async (document) => {
      const state = await documents.settled(document);
      if (!state) return [];
      const registered = registryLinks(state);
      const dois = findDois(document.getText()).map((mention) => {
        const link = new vscode.DocumentLink(
          rangeOf(document, mention),
          vscode.Uri.parse(doiAddress(mention.doi)),
        );
        link.tooltip = doiTooltip();
        return link;
      });
      // The editor draws one link a place: an id that is a DOI too keeps the registry's.
      return [
        ...registered,
        ...dois.filter((doi) => !registered.some(({ range }) => range.intersection(doi.range))),
      ];
    }),
  };
  return vscode.languages.registerDocumentLinkProvider(trialSelector, provider);
}

function registryLinks({ document, analysis }: TrialState): vscode.DocumentLink[] {
  const links: vscode.DocumentLink[] = [];
  for (const annotation of analysis.annotations) {
    if (annotation.type !== 'trial-id' || !annotation.valid) continue;
    const address = core().registryFacts(annotation.registry)?.url(annotation.value);
    if (address === undefined || !/^https?:/.test(address)) continue;
    const link = new vscode.DocumentLink(rangeOf(document, annotation), vscode.Uri.parse(address));
    link.tooltip =
      annotation.registry === 'DOI'
        ? doiTooltip()
        : vscode.l10n.t('Open {0} in {1}', annotation.value, annotation.registry);
    links.push(link);
  }
  return links;
}

function doiTooltip(): string {
  return vscode.l10n.t('Open the DOI');
}
