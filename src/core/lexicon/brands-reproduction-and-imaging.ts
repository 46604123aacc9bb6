/** Brand names of gynaecology, urology, imaging and nutrition by generic name; a "+" joins the parts of a fixed combination. */
export const reproductionAndImagingBrands = `
131I-metuximab: Licartin
64Cu-DOTATATE: Detectnet
68Ga-DOTATATE: Netspot
68Ga-PSMA-11: Illuccix
atosiban: Tractocile
bremelanotide: Vyleesi
carbetocin: Duratocin
choriogonadotropin alfa: Ovidrel
collagenase clostridium histolyticum: Xiaflex
conjugated estrogens: Premarin
corifollitropin alfa: Elonva
dienogest: Visanne
dinoprostone: Cervidil
drospirenone: Slynd
dutasteride: Avodart
dydrogesterone: Duphaston
elinzanetant: Lynkuet
estradiol: Vagifem
ethiodized oil: Lipiodol
etonogestrel: Implanon
fezolinetant: Veozah, Veoza
finasteride: Proscar, Propecia
flibanserin: Addyi
florbetaben: Neuraceq
florbetapir: Amyvid
flortaucipir: Tauvid
flotufolastat: Posluma
fluciclovine: Axumin
fluoroestradiol: Cerianna
flurpiridaz: Flyrcado
flutemetamol: Vizamyl
follitropin alfa: Gonal-f
follitropin beta: Puregon
follitropin delta: Rekovelle
gadopiclenol: Elucirem
gadoxetate: Eovist
human chorionic gonadotropin: Pregnyl
human menopausal gonadotropin: Menopur
hydroxocobalamin: Cyanokit
hydroxyprogesterone caproate: Makena
iobenguane: Azedra
ioflupane: DaTscan
levomefolate: Deplin
levonorgestrel: Mirena
lipid emulsion: Clinolipid
lutetium oxodotreotide: Lutathera
lutetium vipivotide tetraxetan: Pluvicto
lutropin alfa: Luveris
mannitol: Bronchitol
norethisterone acetate: Aygestin
perflubutane: Sonazoid
perflutren: Definity, Optison
perflutren protein: Albunex
piflufolastat: Pylarify
potassium citrate: Urocit-K
prasterone: Intrarosa
progesterone: Crinone
radium-223: Xofigo
regadenoson: Lexiscan
samarium-153: Quadramet
sodium fluoride: Duraphat
strontium-89: Metastron
sulfur hexafluoride microbubbles: SonoVue, Lumason
testosterone: AndroGel
testosterone enanthate: Xyosted
testosterone undecanoate: Aveed
tibolone: Livial
tilmanocept: Lymphoseek
ulipristal acetate: Esmya, ellaOne
`;
