/** Brand names of diabetes, endocrine and kidney medicine and of rare diseases by generic name; a "+" joins the parts of a fixed combination. */
export const metabolismBrands = `
abaloparatide: Tymlos, Eladynos
acarbose: Precose, Glucobay
afamelanotide: Scenesse
agalsidase alfa: Replagal
agalsidase beta: Fabrazyme
albiglutide: Tanzeum, Eperzan
alfacalcidol: Etalpha
alglucerase: Ceredase
alglucosidase alfa: Myozyme, Lumizyme
allopurinol: Zyloprim, Zyloric
alogliptin + metformin: Kazano
alogliptin + pioglitazone: Oseni, Incresync
alogliptin: Nesina
apadamtase alfa: Adzynma
asfotase alfa: Strensiq
atidarsagene autotemcel: Lenmeldy, Libmeldy
avacincaptad pegol: Izervay
avacopan: Tavneos
avalglucosidase alfa: Nexviazyme, Nexviadyme
belimumab: Benlysta
benzbromarone: Desuric
berotralstat: Orladeyo
betaine: Cystadane
betibeglogene autotemcel: Zynteglo
bexagliflozin: Brenzavvy
burosumab: Crysvita
C1 esterase inhibitor: Cinryze, Berinert, Haegarda
calcifediol: Rayaldee
calcipotriol + betamethasone: Enstilar, Daivobet, Taclonex
calcitonin: Miacalcin, Fortical
calcitriol: Rocaltrol, Calcijex
canagliflozin + metformin: Invokamet, Vokanamet
canagliflozin: Invokana
caplacizumab: Cablivi
carglumic acid: Carbaglu
cerliponase alfa: Brineura
chiglitazar: Bilessglu
cinacalcet: Sensipar, Mimpara
cipaglucosidase alfa: Pombiliti
conestat alfa: Ruconest
crinecerfont: Crenessity
crizanlizumab: Adakveo
crovalimab: Piasky
danicopan: Voydeya
dapagliflozin + metformin: Xigduo
dapagliflozin + saxagliptin: Qtern
dapagliflozin: Farxiga, Forxiga
dasiglucagon: Zegalogue
deferasirox: Exjade, Jadenu
deferiprone: Ferriprox
deferoxamine: Desferal
difelikefalin: Korsuva, Kapruvia
donidalorsen: Dawnzera
dorzagliatin: HuaTangNing
doxecitine: Kygevvi
doxercalciferol: Hectorol
dulaglutide: Trulicity
ecallantide: Kalbitor
eculizumab: Soliris, Bkemv, Epysqli, Bekemv
edetate calcium disodium: Versenate
eladocagene exuparvovec: Upstaza, Kebilidi
elamipretide: Forzinity
elapegademase: Revcovi
eliglustat: Cerdelga
elivaldogene autotemcel: Skysona
elosulfase alfa: Vimizim
empagliflozin + linagliptin + metformin: Trijardy
empagliflozin + linagliptin: Glyxambi
empagliflozin + metformin: Synjardy
empagliflozin: Jardiance
eplontersen: Wainua
ertugliflozin + metformin: Segluromet
ertugliflozin + sitagliptin: Steglujan
ertugliflozin: Steglatro
etelcalcetide: Parsabiv
etranacogene dezaparvovec: Hemgenix
evocalcet: Orkedia
evogliptin: Suganon
exagamglogene autotemcel: Casgevy
exenatide: Byetta, Bydureon
febuxostat: Uloric, Adenuric
ferric citrate: Auryxia
fidanacogene elaparvovec: Beqvez, Durveqtix
fomepizole: Antizol
fosdenopterin: Nulibry
galsulfase: Naglazyme
garadacimab: Andembry
gemigliptin: Zemiglo
givosiran: Givlaari
glibenclamide + metformin: Glucovance
glibenclamide: Diabeta, Micronase, Glynase, Daonil, Euglucon
gliclazide: Diamicron
glimepiride: Amaryl
glipizide: Glucotrol
glucagon: GlucaGen, Gvoke, Baqsimi
glycerol phenylbutyrate: Ravicti
hemin: Normosang
henagliflozin: Ruiqin
house dust mite sublingual immunotherapy: Acarizax, Odactra
icatibant: Firazyr
idebenone: Raxone
idursulfase: Elaprase
imiglucerase: Cerezyme
inotersen: Tegsedi
insulin aspart: NovoLog, NovoRapid, Fiasp, Merilog, Trurapi
insulin degludec + insulin aspart: Ryzodeg
insulin degludec + liraglutide: Xultophy
insulin degludec: Tresiba
insulin detemir: Levemir
insulin glargine + lixisenatide: Soliqua, Suliqua
insulin glargine: Lantus, Toujeo, Basaglar, Semglee, Abasaglar, Rezvoglar
insulin glulisine: Apidra
insulin human: Humulin, Novolin, Afrezza
insulin icodec: Awiqli
insulin lispro: Humalog, Admelog, Lyumjev, Liprolog
ipragliflozin: Suglat
iptacopan: Fabhalta
L-glutamine: Endari
lanadelumab: Takhzyro
lanthanum carbonate: Fosrenol
laronidase: Aldurazyme
levocarnitine: Carnitor
levoketoconazole: Recorlev
levothyroxine: Synthroid, Euthyrox, Levoxyl, Unithroid, Tirosint, Eltroxin, Letrox
linagliptin + metformin: Jentadueto
linagliptin: Tradjenta, Trajenta
liothyronine: Cytomel
liraglutide: Victoza, Saxenda
lixisenatide: Lyxumia, Adlyxin
lonapegsomatropin: Skytrofa
lorcaserin: Belviq
lovotibeglogene autotemcel: Lyfgenia
lumasiran: Oxlumo
luseogliflozin: Lusefi
macimorelin: Macrilen
marnetegragene autotemcel: Kresladi
mazdutide: Xinermei
mazindol: Sanorex
mercaptamine: Cystagon, Procysbi, Cystaran, Cystadrops
metformin: Glucophage, Glumetza, Fortamet, Riomet
methimazole: Tapazole
metreleptin: Myalept, Myalepta
metyrapone: Metopirone
mifepristone: Korlym, Mifeprex, Mifegyne
migalastat: Galafold
miglitol: Glyset
miglustat: Zavesca, Opfolda, Yargesa
mitapivat: Pyrukynd, Aqvesme
nateglinide: Starlix
nedosiran: Rivfloza
nitisinone: Orfadin, Harliku
olipudase alfa: Xenpozyme
omarigliptin: Marizev
orlistat: Xenical
palopegteriparatide: Yorvipath
palovarotene: Sohonos
parathyroid hormone: Natpara, Natpar
paricalcitol: Zemplar
patiromer: Veltassa
patisiran: Onpattro
peanut oral immunotherapy: Palforzia
pegcetacoplan: Empaveli, Syfovre
pegloticase: Krystexxa
pegunigalsidase alfa: Elfabrio
pegvaliase: Palynziq
pegvisomant: Somavert
penicillamine: Cuprimine, Depen
phentermine + topiramate: Qsymia
phentermine: Adipex-P, Ionamin, Lomaira
pioglitazone + glimepiride: Duetact, Tandemact
pioglitazone + metformin: Actoplus Met, Competact
pioglitazone: Actos, Glustin
pozelimab: Veopoz
pralidoxime: Protopam
pramlintide: Symlin
ravulizumab: Ultomiris
repaglinide: Prandin, NovoNorm
resmetirom: Rezdiffra
rimonabant: Acomplia
rosiglitazone: Avandia
sapropterin: Kuvan
saxagliptin + metformin: Kombiglyze, Komboglyze
saxagliptin: Onglyza
sebelipase alfa: Kanuma
sebetralstat: Ekterly
semaglutide: Ozempic, Wegovy, Rybelsus
sepiapterin: Sephience
setmelanotide: Imcivree
sevelamer carbonate: Renvela
sevelamer: Renagel
sibeprenlimab: Voyxact
sibutramine: Meridia, Reductil
sitagliptin + metformin: Janumet
sitagliptin: Januvia, Zituvio, Xelevia
sodium phenylbutyrate: Buphenyl, Ammonaps, Pheburane, Olpruva
sodium thiosulfate: Pedmark, Pedmarqsi
sodium zirconium cyclosilicate: Lokelma
somapacitan: Sogroya
somatrogon: Ngenla
somatropin: Genotropin, Humatrope, Nutropin, Omnitrope, Saizen, Serostim, Zomacton
sotagliflozin: Inpefa, Zynquista
succimer: Chemet
sucroferric oxyhydroxide: Velphoro
sutimlimab: Enjaymo
taliglucerase alfa: Elelyso
telitacicept: Taiai
tenapanor: Ibsrela, Xphozah
teneligliptin: Tenelia
teriparatide: Forteo, Forsteo, Bonsity, Movymia, Terrosa
tesamorelin: Egrifta
thyrotropin alfa: Thyrogen
tiopronin: Thiola
tiratricol: Emcitate
tirzepatide: Mounjaro, Zepbound
tofogliflozin: Deberza, Apleway
trelagliptin: Zafatek
trientine: Syprine, Cuvrior, Cufence
triheptanoin: Dojolvi
upacicalcet: Upasita
valoctocogene roxaparvovec: Roctavian
velaglucerase alfa: Vpriv
velmanase alfa: Lamzede
vestronidase alfa: Mepsevii
vildagliptin + metformin: Eucreas
vildagliptin: Galvus
voclosporin: Lupkynis
vosoritide: Voxzogo
voxelotor: Oxbryta
vutrisiran: Amvuttra
zilucoplan: Zilbrysq
zinc acetate: Galzin, Wilzin
`;
