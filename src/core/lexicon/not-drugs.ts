/** Words that end like the name of a drug and are none. Lower case, without accents. */
import { PhraseTable } from './phrases.js';

const notDrugs = `aldosterone pregnenolone endorphine quinolone actin adenine adipokine adiponectin adrenocorticotropin aerostat agmatine alanine alpine andersen anderson
androsterone angiostatin angiotensinogen antecubital antiglobulin antistine antithrombin april aquaporin
arylamine asone atherosterol autostim avidin aztecan bacteriorhodopsin benzine betaine biotin blackstone
bluestone bostat bovine brimstone byzantine calmodulin calreticulin calretinin campesterol canine capone
capricorn capstone carapine cardiomyosin cardiostim carine carnosine carotin cefalu cefalù celestine
ceramide ceruloplasmin chaperone chaperones chemokine chemokines cholestanol cholesterol choline christine
chromatine clementine coarsen coarsens comstat conformin connexin constantine convivir coprostanol
coprosterol cornerstone costim creatine creatinine crispine cryostat cubital cuisine cyclone cystatin
cysteamine cysteine cystine cytidine cytochrome cytokine cytokines cytosine decemvir decidir demoralize
desmin desmosterol destine determine dirofilarin discipline doctrine dystrophin elastin elastine electrostim
elixir emerin endokine endostatin ensemble equine ergosterol escribir examine famine feline fetuin
fibrinogen fibronectin firestone flagstone flavivir florentine follistatin gadoxene galectin gallstone
gascone gastrostat gelatine genuine globulin globulins glycine glycosaminoglycan gonadotropin gravestone
grindstone guanine guanosine haemostat hailstone headstone heliostat hemopexin hemostat heroine histidine
histocompatibility hobart homeostat homocysteine hydroxyproline hypoglycin hypoxanthine immunoglobulin
immunoglobulins informin infraorbital infrared inosine intercept intercepts interleukin interstat intestine
intraorbital isoleucine jasmine jasone johnson johnstone keratin keratine keystone kininogen laminin
landmine lanosterol larsen lathosterol latrine lecithine lectin leucine limestone limousine lipotropin
listine livingstone lupine lymphokine machine macroglobulin magazine maimonides marine masone medstat
melastatin merlin mesotocin metaplase microglobulin microstat microstim milestone ministim ministrant
mongrel mutagenesis myoglobulin myokine myosin myostatin nectin nephrocalcin neurohypophysis neurostim
neurostimulator nicotine nucleostat nucleotide olfactomedin oligonucleotide olone opine orbital orbitals
osteonectin osteopontin overprone ovine oxysterol oxysterols palestine parapine peptide peptides percipient
performin periorbital perone persone petersen peterson petrolac phenylalanine philippine phosphatidylserine
phosphocreatine photostat phytosterol pietrostefani pine plasminogen plectin polypeptide porcine precipitant
precipitants predetermine preprandial pristine prolactin prolactine proline prone prostatin prostone
proteasome prothrombin pseudoglobulin pteridine purine pyridine pyrimidine quine quinoline radstat rapine
recibir registrant registrants relaxin reserpril reservoir retin retroorbital rheoplase rheostat rheostats
ribbon ringtone robinson routine saline sandstone sauvir sclerostin secretin serine serotonin sildena simone
sitosterol sobrevivir somatostatin somatotropin spermidine spermine sphingosine spine sterol stewart
stigmasterol stoploss streptavidin submarine suborbital sulfatase sulfatases sulfated sulfatide sulfatides
sulfation sulfone supraorbital telemig thermostat threonine thromboglobulin thrombospondin thymidine thymine
thymosin thyroglobulin thyrotropin titin touchstone trampoline transformin transorbital triumvir tubulin
tyrosine ultramarine undermine uniformin uridine urine vaccine vagostim valentine valine vasotocin
vassarstat vicarine vimentin vinculin vitronectin vivir whetstone wilson windscreen worsen worsens xanthine`;

/** Words that one letter parts from the name of a drug, and that are none. */
const nearDrugs = `algerine calamint calamite diazole halogenate nitrosyl phenazine phenylamine triazine allantoid allantoids allantois allantoic aspiring backofen bedaine calfatant element elements elemental
hesperides lutecium morphing prochaine prolamine prolamines quinone quinones tachine tolidine tridentine valeria`;

/** The words as a table, so that the vocabulary knows them and no stem is sought in them. */
export const notDrugTable: PhraseTable<true> = new PhraseTable<true>((table) => {
  for (const word of `${notDrugs} ${nearDrugs}`.split(/\s+/)) table.add(word, true);
});
