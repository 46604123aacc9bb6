/** Where decisions are kept: `.trial-lens/<path of the text>.<annotator>.json`, beside the texts. */

/** The folder, below the workspace's folder. */
export const reviewFolder = '.trial-lens';

/** Path of a decision file relative to the workspace, with forward slashes; `document` is that of the text. */
export function decisionPath(document: string, annotator: string): string {
  return `${reviewFolder}/${document}.${fileNameOf(annotator)}.json`;
}

/** True for the name of a file that may hold decisions on a text with this file name; its first line tells for sure. */
export function mayHoldDecisionsOn(fileName: string, textName: string): boolean {
  return fileName.startsWith(`${textName}.`) && fileName.endsWith('.json');
}

/** A person's name or address as part of a file name on any system. */
function fileNameOf(annotator: string): string {
  const plain = annotator
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@._+-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return plain === '' ? 'annotator' : plain;
}
