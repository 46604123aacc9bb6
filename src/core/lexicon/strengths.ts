/** Drugs whose dose is printed as a percentage: creams, eye drops, local anaesthetics, antiseptics, inhaled anaesthetics, fluids. */

/** Names by the highest percentage in which they are sold; a higher one beside the name is a result. */
const HIGHEST: Readonly<Record<number, string>> = {
  1: `timolol latanoprost bimatoprost travoprost tafluprost brimonidine atropine cyclopentolate cyclosporine ciclosporin ciclosporine
    lifitegrast dexamethasone fluorometholone loteprednol olopatadine ketotifen azelastine tacrolimus pimecrolimus clobetasol betamethasone
    mometasone fluticasone triamcinolone halobetasol adapalene tretinoin isotretinoin tazarotene calcipotriol calcipotriene desonide
    fluocinonide fluocinolone diflorasone desoximetasone netarsudil omidenepag moxifloxacin gatifloxacin levofloxacin
    ofloxacin tobramycin bepotastine nepafenac bromfenac chloramphenicol tropicamide alcaftadine varenicline
    prednicarbate methylprednisolone rimexolone ripasudil mitomycin oxymetazoline xylometazoline naphazoline riboflavin verapamil carteolol tapinarof roflumilast
    levobunolol betaxolol metipranolol apraclonidine unoprostone dipivefrin dipivefrine echothiophate latanoprostene sepetaprost levocabastine
    lodoxamide pemirolast epinastine emedastine difluprednate besifloxacin ciprofloxacin norfloxacin trifluridine ganciclovir proparacaine
    oxybuprocaine hyaluronate hypromellose carboxymethylcellulose carmellose lotilaner reproxalap tirbanibulin trifarotene
    halcinonide amcinonide alclometasone fluprednidene gentamicin nadifloxacin triclosan cetylpyridinium delmopinol
    estriol phentolamine aceclidine homatropine scopolamine befunolol nipradilol bunazosin sovesudil cromakalim perfluorohexyloctane
    falintolol pindolol metoprolol dapiprazole guanethidine forskolin`,
  5: `hydrocortisone prednisolone dorzolamide brinzolamide ruxolitinib crisaborole delgocitinib ketoconazole miconazole clotrimazole
    terbinafine econazole ciclopirox efinaconazole tavaborole fluorouracil 5-fluorouracil 5-fu imiquimod permethrin ivermectin erythromycin
    mupirocin fusidic ozenoxacin retapamulin metronidazole penciclovir acyclovir aciclovir docosanol natamycin voriconazole
    diclofenac ketoprofen ketorolac ibuprofen chlorhexidine hydroquinone dapsone clascoterone sirolimus minoxidil ingenol glycopyrronium
    lidocaine lignocaine bupivacaine levobupivacaine ropivacaine mepivacaine prilocaine articaine chloroprocaine procaine tetracaine
    amethocaine benzocaine cocaine nedocromil azithromycin rebamipide diquafosol epinephrine adrenaline diltiazem nifedipine glycopyrrolate sofpironium butenafine
    naftifine luliconazole sertaconazole amorolfine nystatin fusidate idoxuridine cromoglycate cromolyn sevoflurane halothane polidocanol tetradecyl phenylephrine spinosad malathion pilocarpine isoflurane testosterone nitroglycerin
    trinitrate clindamycin carbachol`,
  20: `azelaic povidone povidone-iodine benzoyl desflurane salicylic urea sulfacetamide cantharidin podophyllin podophyllotoxin dextrose
    bicarbonate albumin mannitol sinecatechins aminolevulinic aminolevulinate capsaicin saline chloride peroxide`,
  50: 'glucose glycolic hyperoxia glycerol lactic trichloroacetic sucrose silver',
  80: 'nitrous',
};

const highest: ReadonlyMap<string, number> = new Map(
  Object.entries(HIGHEST).flatMap(([percent, names]) =>
    names.split(/\s+/).map((name): [string, number] => [name, Number(percent)]),
  ),
);

/** The highest percentage in which a drug is given, by a folded word of its name, or undefined where it is not given so. */
export function highestStrength(word: string): number | undefined {
  return highest.get(word);
}
