/**
 * `npm start [-- FOLDER] [--no-open] [--port N]`: installs what is missing, builds, prints what is in the folder, and
 * opens it in VS Code with the extension loaded.
 */
import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld('20', 'npm start', process.versions.node);
if (complaint) {
  console.error(`\n${complaint}`);
  process.exitCode = 1;
} else {
  import('./open-folder.mjs').then((module) => module.main());
}
