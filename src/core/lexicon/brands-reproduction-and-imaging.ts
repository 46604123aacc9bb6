/** Brand names of gynaecology, urology, imaging and nutrition by generic name; a "+" joins the parts of a fixed combination. */
export const reproductionAndImagingBrands = `
131I-metuximab: Licartin
64Cu-DOTATATE: Detectnet
68Ga-DOTATATE: Netspot
68Ga-PSMA-11: Illuccix, Locametz, Gozellix
atosiban: Tractocile
bremelanotide: Vyleesi
bromocriptine: Parlodel, Cycloset
cabergoline: Dostinex
carbetocin: Duratocin, Pabal
carboprost: Hemabate
choriogonadotropin alfa: Ovidrel, Ovitrelle
collagenase clostridium histolyticum: Xiaflex, Xiapex, Qwo
conjugated estrogens + bazedoxifene: Duavee, Duavive
conjugated estrogens + medroxyprogesterone acetate: Prempro
conjugated estrogens: Premarin
corifollitropin alfa: Elonva
cyproterone acetate: Androcur
danazol: Danocrine
dienogest + estradiol: Qlaira, Natazia
dienogest: Visanne
dimethyl sulfoxide: Rimso-50
dinoprostone: Cervidil, Propess, Prepidil
drospirenone + estetrol: Nextstellis, Drovelis
drospirenone: Slynd
dutasteride: Avodart
dydrogesterone: Duphaston
elinzanetant: Lynkuet
estradiol: Vagifem, Estrace, Climara, Vivelle-Dot, Estring, Imvexxy, Evamist
ethiodized oil: Lipiodol
etonogestrel + ethinylestradiol: NuvaRing
etonogestrel: Implanon, Nexplanon
ferucarbotran: Resovist
ferumoxides: Feridex, Endorem
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
follitropin alfa: Gonal-f, Ovaleap, Bemfola
follitropin beta: Puregon, Follistim
follitropin delta: Rekovelle
gadobenate: MultiHance
gadobutrol: Gadavist, Gadovist
gadodiamide: Omniscan
gadopentetate: Magnevist
gadopiclenol: Elucirem, Vueway
gadoterate: Dotarem, Clariscan
gadoteridol: ProHance
gadoxetate: Eovist, Primovist
human chorionic gonadotropin: Pregnyl, Novarel
human menopausal gonadotropin: Menopur
hydroxocobalamin: Cyanokit
hydroxyprogesterone caproate: Makena
Hypericum extract: Jarsin
iobenguane: Azedra
iodixanol: Visipaque
ioflupane: DaTscan
iohexol: Omnipaque
iomeprol: Iomeron
iopamidol: Isovue
iopromide: Ultravist
ioversol: Optiray
levomefolate: Deplin
levonorgestrel + ethinylestradiol: Seasonale, Seasonique
levonorgestrel: Mirena, Jaydess, Kyleena, Liletta, Norplant, Jadelle
lipid emulsion: Clinolipid
lutetium oxodotreotide: Lutathera
lutetium vipivotide tetraxetan: Pluvicto
lutropin alfa: Luveris
mannitol: Bronchitol, Aridol, Osmitrol
methylergometrine: Methergine
misoprostol: Cytotec, Angusta, Misodel
norethisterone acetate: Aygestin
oxandrolone: Oxandrin
oxytocin: Pitocin, Syntocinon
pentosan polysulfate: Elmiron
perflubutane: Sonazoid
perflutren: Definity
piflufolastat: Pylarify
potassium citrate: Urocit-K
prasterone: Intrarosa
progesterone: Crinone, Prometrium, Utrogestan, Endometrin, Cyclogest, Lutinus
radium-223: Xofigo
regadenoson: Lexiscan, Rapiscan
samarium-153: Quadramet
segesterone + ethinylestradiol: Annovera
sodium fluoride: Duraphat
strontium-89: Metastron
sulfur hexafluoride microbubbles: SonoVue, Lumason
testosterone enanthate: Xyosted
testosterone undecanoate: Aveed, Nebido, Jatenzo, Tlando, Kyzatrex
testosterone: AndroGel, Testim, Axiron, Fortesta, Natesto
tibolone: Livial
tilmanocept: Lymphoseek
ulipristal acetate: Esmya, ellaOne
`;
