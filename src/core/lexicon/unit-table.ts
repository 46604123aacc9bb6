/**
 * Units as trial texts print them, each with its UCUM code and what it measures.
 *
 * Words are folded (lower case, one micro sign); where case tells two units apart ("mM" and "mm", "MIU" and "mIU"),
 * the row lists the exact letters instead.
 */

export type Dimension =
  | 'mass'
  | 'volume'
  | 'amount'
  | 'activity'
  | 'count'
  | 'time'
  | 'length'
  | 'area'
  | 'pressure'
  | 'temperature'
  | 'frequency'
  | 'energy'
  | 'power'
  | 'radiation'
  | 'radioactivity'
  | 'ratio'
  | 'score'
  | 'form'
  | 'other';

export interface UnitRow {
  readonly ucum: string;
  readonly dimension: Dimension;
  /** Folded spellings, separated by spaces. */
  readonly words?: string;
  /** Spellings that count only in exactly these letters. */
  readonly exact?: string;
  /** True where the word is a unit only with a denominator or a power of ten: "cells/µL" but not "12 cells". */
  readonly needsMore?: boolean;
}

export const unitRows: readonly UnitRow[] = [
  { ucum: 'kg', dimension: 'mass', words: 'kg kgs kilogram kilograms kilo kilos' },
  { ucum: 'g', dimension: 'mass', words: 'g gm gms gr gram grams gramme grammes' },
  { ucum: 'mg', dimension: 'mass', words: 'mg mgs mgr milligram milligrams milligramme milligrammes' },
  {
    ucum: 'ug',
    dimension: 'mass',
    words: 'μg ug mug mcg mcgs microg microgram micrograms microgramme microgrammes',
  },
  { ucum: 'ng', dimension: 'mass', words: 'ng nanogram nanograms' },
  { ucum: 'pg', dimension: 'mass', words: 'pg picogram picograms' },
  { ucum: '[lb_av]', dimension: 'mass', words: 'lb lbs pounds' },

  { ucum: 'L', dimension: 'volume', words: 'l liter liters litre litres' },
  { ucum: 'dL', dimension: 'volume', words: 'dl deciliter deciliters decilitre decilitres' },
  { ucum: 'mL', dimension: 'volume', words: 'ml mls milliliter milliliters millilitre millilitres cc' },
  {
    ucum: 'uL',
    dimension: 'volume',
    words: 'μl ul mcl microl microliter microliters microlitre microlitres',
  },
  { ucum: 'fL', dimension: 'volume', words: 'fl femtoliter femtoliters' },
  { ucum: 'mm3', dimension: 'volume', words: 'mm3 cmm' },
  { ucum: 'cm3', dimension: 'volume', words: 'cm3' },
  { ucum: 'm3', dimension: 'volume', words: 'm3' },

  { ucum: 'mol', dimension: 'amount', words: 'mol mole moles' },
  { ucum: 'mmol', dimension: 'amount', words: 'mmol mmols millimol millimole millimoles' },
  { ucum: 'umol', dimension: 'amount', words: 'μmol umol mumol micromol micromole micromoles' },
  { ucum: 'nmol', dimension: 'amount', words: 'nmol nanomol nanomole nanomoles' },
  { ucum: 'pmol', dimension: 'amount', words: 'pmol picomol picomole picomoles' },
  { ucum: 'mmol/L', dimension: 'amount', exact: 'mM' },
  { ucum: 'umol/L', dimension: 'amount', exact: 'µM μM uM' },
  { ucum: 'nmol/L', dimension: 'amount', exact: 'nM' },
  { ucum: 'meq', dimension: 'amount', words: 'meq meqs milliequivalent milliequivalents' },
  { ucum: 'mosm', dimension: 'amount', words: 'mosm mosmol mosmols mosmole' },

  { ucum: '[IU]', dimension: 'activity', words: 'iu ius ui' },
  { ucum: 'U', dimension: 'activity', words: 'u unit units' },
  { ucum: 'k[IU]', dimension: 'activity', words: 'kiu ku' },
  { ucum: 'm[IU]', dimension: 'activity', words: 'miu mu', exact: 'mIU mU' },
  { ucum: '10*6.[IU]', dimension: 'activity', words: 'miou', exact: 'MIU MU' },
  { ucum: 'u[IU]', dimension: 'activity', words: 'μiu uiu μu' },
  { ucum: 'ukat', dimension: 'activity', words: 'μkat ukat' },
  { ucum: "[arb'U]", dimension: 'activity', words: 'au', needsMore: true },
  { ucum: '{BAU}', dimension: 'activity', words: 'bau', needsMore: true },

  { ucum: '{cells}', dimension: 'count', words: 'cell cells', needsMore: true },
  { ucum: '{copies}', dimension: 'count', words: 'copy copies cp', needsMore: true },
  { ucum: '{particles}', dimension: 'count', words: 'vg gc vp genomes particles' },
  { ucum: '[CFU]', dimension: 'count', words: 'cfu cfus' },
  { ucum: '[PFU]', dimension: 'count', words: 'pfu pfus ffu' },
  { ucum: '[TCID_50]', dimension: 'count', words: 'tcid50' },
  { ucum: '[CCID_50]', dimension: 'count', words: 'ccid50' },
  { ucum: '{sporozoites}', dimension: 'count', words: 'sporozoites spores', needsMore: true },
  { ucum: '{beats}', dimension: 'count', words: 'beat beats breath breaths', needsMore: true },
  {
    ucum: '{events}',
    dimension: 'count',
    words: 'event events case cases death deaths episode episodes',
    needsMore: true,
  },
  { ucum: '{pack-years}', dimension: 'other', words: 'packyears' },

  { ucum: 's', dimension: 'time', words: 's sec secs second seconds' },
  { ucum: 'ms', dimension: 'time', words: 'ms msec msecs millisecond milliseconds' },
  { ucum: 'min', dimension: 'time', words: 'min mins minute minutes' },
  { ucum: 'h', dimension: 'time', words: 'h hr hrs hour hours' },
  { ucum: 'd', dimension: 'time', words: 'd day days' },
  { ucum: 'wk', dimension: 'time', words: 'w wk wks week weeks' },
  { ucum: 'mo', dimension: 'time', words: 'mo mos mth mths month months' },
  { ucum: 'a', dimension: 'time', words: 'y yr yrs year years' },

  { ucum: 'km', dimension: 'length', words: 'km kilometer kilometers kilometre kilometres' },
  { ucum: 'm', dimension: 'length', words: 'm meter meters metre metres' },
  { ucum: 'cm', dimension: 'length', words: 'cm cms centimeter centimeters centimetre centimetres' },
  { ucum: 'mm', dimension: 'length', words: 'mm mms millimeter millimeters millimetre millimetres' },
  {
    ucum: 'um',
    dimension: 'length',
    words: 'μm um micron microns micrometer micrometers micrometre micrometres',
  },
  { ucum: 'nm', dimension: 'length', words: 'nm nanometer nanometers nanometre nanometres' },
  { ucum: '[in_i]', dimension: 'length', words: 'inch inches' },
  { ucum: 'm2', dimension: 'area', words: 'm2 sqm' },
  { ucum: 'cm2', dimension: 'area', words: 'cm2' },
  { ucum: 'mm2', dimension: 'area', words: 'mm2' },

  { ucum: 'mm[Hg]', dimension: 'pressure', words: 'mmhg torr' },
  { ucum: 'cm[H2O]', dimension: 'pressure', words: 'cmh2o' },
  { ucum: 'kPa', dimension: 'pressure', words: 'kpa' },
  { ucum: 'Cel', dimension: 'temperature', words: '℃' },
  { ucum: 'Hz', dimension: 'frequency', words: 'hz hertz' },
  { ucum: 'kHz', dimension: 'frequency', words: 'khz kilohertz' },
  { ucum: 'MHz', dimension: 'frequency', words: 'mhz megahertz' },
  { ucum: '/min', dimension: 'frequency', words: 'bpm' },
  { ucum: 'kcal', dimension: 'energy', words: 'kcal kcals kilocalorie kilocalories' },
  { ucum: 'kJ', dimension: 'energy', words: 'kj' },
  { ucum: 'J', dimension: 'energy', words: 'joule joules', exact: 'J' },
  { ucum: 'mJ', dimension: 'energy', exact: 'mJ' },
  { ucum: 'W', dimension: 'power', words: 'watt watts', exact: 'W' },
  { ucum: 'uA', dimension: 'other', words: 'μa microampere microamperes' },
  { ucum: 'mA', dimension: 'other', words: 'milliampere milliamperes milliamp milliamps', exact: 'mA' },
  { ucum: 'mV', dimension: 'other', words: 'millivolt millivolts', exact: 'mV' },
  { ucum: 'V', dimension: 'other', words: 'volt volts' },
  { ucum: 'kV', dimension: 'other', words: 'kilovolt kilovolts', exact: 'kV kVp' },
  { ucum: 'N', dimension: 'other', words: 'newton newtons' },
  { ucum: 'N.m', dimension: 'other', exact: 'Nm N·m' },
  { ucum: 'atm', dimension: 'pressure', exact: 'ATA atm' },
  { ucum: 'bar', dimension: 'pressure', words: 'bar bars' },
  { ucum: '[MET]', dimension: 'other', exact: 'MET METs' },
  { ucum: 'Gy', dimension: 'radiation', words: 'gy gray grays' },
  { ucum: 'cGy', dimension: 'radiation', words: 'cgy' },
  { ucum: 'RAD', dimension: 'radiation', words: 'rad rads' },
  { ucum: 'mGy', dimension: 'radiation', words: 'mgy' },
  { ucum: 'mSv', dimension: 'radiation', words: 'msv' },
  { ucum: 'GBq', dimension: 'radioactivity', words: 'gbq' },
  { ucum: 'MBq', dimension: 'radioactivity', words: 'mbq' },
  { ucum: 'kBq', dimension: 'radioactivity', words: 'kbq' },
  { ucum: 'mCi', dimension: 'radioactivity', words: 'mci millicurie millicuries' },
  { ucum: 'uCi', dimension: 'radioactivity', words: 'μci uci' },
  { ucum: 'Ci', dimension: 'radioactivity', exact: 'Ci' },

  { ucum: '%', dimension: 'ratio', words: '% ％ percent pct' },
  { ucum: '[ppth]', dimension: 'ratio', words: '‰' },
  { ucum: '[ppm]', dimension: 'ratio', words: 'ppm' },
  { ucum: '[ppb]', dimension: 'ratio', words: 'ppb' },
  { ucum: '{MAC}', dimension: 'other', exact: 'MAC' },
  { ucum: '{points}', dimension: 'score', words: 'point points pt pts' },
  { ucum: '{letters}', dimension: 'score', words: 'letters' },
  { ucum: '[diop]', dimension: 'other', words: 'diopter diopters dioptre dioptres', exact: 'D' },
  { ucum: 'lx', dimension: 'other', words: 'lux' },
  { ucum: 'dB', dimension: 'other', words: 'db decibel decibels' },

  { ucum: '{tablet}', dimension: 'form', words: 'tablet tablets tab tabs pill pills caplet caplets' },
  { ucum: '{capsule}', dimension: 'form', words: 'capsule capsules cap caps' },
  { ucum: '{puff}', dimension: 'form', words: 'puff puffs' },
  { ucum: '{actuation}', dimension: 'form', words: 'actuation actuations' },
  { ucum: '{inhalation}', dimension: 'form', words: 'inhalation inhalations' },
  { ucum: '{spray}', dimension: 'form', words: 'spray sprays' },
  { ucum: '[drp]', dimension: 'form', words: 'drop drops' },
  { ucum: '{patch}', dimension: 'form', words: 'patch patches' },
  { ucum: '{suppository}', dimension: 'form', words: 'suppository suppositories' },
  { ucum: '{vial}', dimension: 'form', words: 'vial vials' },
  { ucum: '{ampule}', dimension: 'form', words: 'ampule ampules ampoule ampoules' },
  { ucum: '{sachet}', dimension: 'form', words: 'sachet sachets packet packets' },
  { ucum: '{lozenge}', dimension: 'form', words: 'lozenge lozenges' },
];
