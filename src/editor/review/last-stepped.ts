/** Which of a text's two layers a step is taken back in. */
import type * as vscode from 'vscode';
import type { Direction } from '../../review/joint-steps.js';
import type { Reviews } from './reviews.js';

/** The layer, the person's own or the adjudicated one, in which the step is that is next to be taken back or brought again. */
export function lastStepped(reviews: Reviews, document: vscode.TextDocument, direction: Direction): Reviews {
  const moment = (layer: Reviews) => layer.peek(document)?.review.stepAt(direction) ?? '';
  return moment(reviews.adjudicated) > moment(reviews) ? reviews.adjudicated : reviews;
}
