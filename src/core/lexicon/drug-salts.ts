import { WordSet, wordSet } from '../text/word-set.js';

/** Salts and esters: a word that stands after a drug's name and belongs to it ("anlotinib hydrochloride"). */
export const salts = wordSet(
  `hydrochloride dihydrochloride hcl bisulfate bisulphate hydrogensulfate hydrobromide bromide mesylate mesilate dimesylate esylate besylate besilate tosylate
   ditosylate maleate malate fumarate hemifumarate succinate tartrate bitartrate ditartrate citrate phosphate diphosphate
   disoproxil sulfate sulphate hemisulfate nitrate acetate diacetate propionate dipropionate furoate valerate butyrate hexanoate
   decanoate palmitate pamoate embonate enanthate cypionate undecanoate xinafoate isethionate napsylate napadisylate camsylate edisylate
   gluconate digluconate lactate lactobionate aspartate glutamate orotate oxalate benzoate salicylate monohydrate dihydrate trihydrate
   hemihydrate anhydrous sodium disodium trometamol tromethamine meglumine medoxomil cilexetil axetil proxetil mofetil
   pivoxil etexilate marboxil pegol acetonide hexacetonide hydrate lysine erbumine arginine potassium calcium zinc
   magnesium l-malate s-malate lauroxil`,
);

/** Salts whose word also names a thing of its own after a drug ("captopril potassium levels"): they need no space for doubt. */
export const metals = new WordSet([
  'potassium',
  'calcium',
  'zinc',
  'magnesium',
  'lysine',
  'arginine',
  'nitrate',
  'lactate',
  'glutamate',
  'aspartate',
]);
