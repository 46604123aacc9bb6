/** Brand names of diabetes, endocrine and kidney medicine and of rare diseases by generic name; a "+" joins the parts of a fixed combination. */
export const metabolismBrands = `
abaloparatide: Tymlos
afamelanotide: Scenesse
agalsidase alfa: Replagal
agalsidase beta: Fabrazyme
albiglutide: Tanzeum, Eperzan
alfacalcidol: Etalpha
alglucerase: Ceredase
alglucosidase alfa: Myozyme
alogliptin: Nesina
apadamtase alfa: Adzynma
asfotase alfa: Strensiq
atidarsagene autotemcel: Lenmeldy
avacincaptad pegol: Izervay
avacopan: Tavneos
avalglucosidase alfa: Nexviazyme
belimumab: Benlysta
berotralstat: Orladeyo
betaine: Cystadane
betibeglogene autotemcel: Zynteglo
bexagliflozin: Brenzavvy
bromocriptine: Cycloset
burosumab: Crysvita
C1 esterase inhibitor: Cinryze
calcifediol: Rayaldee
calcipotriol + betamethasone: Enstilar, Daivobet, Taclonex
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
dapagliflozin: Farxiga, Forxiga
dasiglucagon: Zegalogue
deferasirox: Exjade, Jadenu
deferiprone: Ferriprox
deferoxamine: Desferal
difelikefalin: Korsuva
donidalorsen: Dawnzera
dorzagliatin: HuaTangNing
doxecitine: Kygevvi
dulaglutide: Trulicity
ecallantide: Kalbitor
eculizumab: Soliris
edetate calcium disodium: Versenate
eladocagene exuparvovec: Upstaza
elamipretide: Forzinity
elapegademase: Revcovi
eliglustat: Cerdelga
elivaldogene autotemcel: Skysona
elosulfase alfa: Vimizim
empagliflozin: Jardiance
eplontersen: Wainua
ertugliflozin: Steglatro
etelcalcetide: Parsabiv
etranacogene dezaparvovec: Hemgenix
evocalcet: Orkedia
evogliptin: Suganon
exagamglogene autotemcel: Casgevy
exenatide: Byetta, Bydureon
febuxostat: Uloric, Adenuric
ferric citrate: Auryxia
fidanacogene elaparvovec: Beqvez
fosdenopterin: Nulibry
galsulfase: Naglazyme
garadacimab: Andembry
gemigliptin: Zemiglo
givosiran: Givlaari
glucagon: GlucaGen
glycerol phenylbutyrate: Ravicti
hemin: Normosang
henagliflozin: Ruiqin
house dust mite sublingual immunotherapy: Acarizax
icatibant: Firazyr
idebenone: Raxone
idursulfase: Elaprase
imiglucerase: Cerezyme
inotersen: Tegsedi
insulin aspart: NovoLog, NovoRapid, Fiasp, NovoMix 30, NovoMix
insulin degludec: Tresiba
insulin degludec + insulin aspart: Ryzodeg
insulin degludec + liraglutide: Xultophy
insulin detemir: Levemir
insulin glargine: Lantus, Toujeo, Basaglar, Semglee, Abasaglar
insulin glargine + lixisenatide: Soliqua, Suliqua
insulin glulisine: Apidra
insulin human: Humulin, Novolin, Afrezza, Exubera, Actrapid, Insulatard, Protaphane, Mixtard
insulin icodec: Awiqli
insulin lispro: Humalog, Admelog, Lyumjev, Humalog Mix25, Humalog Mix50
ipragliflozin: Suglat
iptacopan: Fabhalta
L-glutamine: Endari
lanadelumab: Takhzyro
laronidase: Aldurazyme
levocarnitine: Carnitor
levoketoconazole: Recorlev
levothyroxine: Synthroid, Euthyrox
linagliptin: Tradjenta, Trajenta
liraglutide: Victoza, Saxenda
lixisenatide: Lyxumia, Adlyxin
lonapegsomatropin: Skytrofa
lovotibeglogene autotemcel: Lyfgenia
lumasiran: Oxlumo
luseogliflozin: Lusefi
marnetegragene autotemcel: Kresladi
mazdutide: Xinermei
mercaptamine: Cystagon
metformin: Glucophage
metreleptin: Myalept
mifepristone: Korlym
migalastat: Galafold
miglustat: Zavesca
mitapivat: Pyrukynd
nedosiran: Rivfloza
nitisinone: Orfadin
olipudase alfa: Xenpozyme
omarigliptin: Marizev
orlistat: Xenical
palopegteriparatide: Yorvipath
palovarotene: Sohonos
parathyroid hormone: Natpara
paricalcitol: Zemplar
patiromer: Veltassa
patisiran: Onpattro
peanut oral immunotherapy: Palforzia
pegcetacoplan: Empaveli, Syfovre
pegloticase: Krystexxa
pegunigalsidase alfa: Elfabrio
pegvaliase: Palynziq
pegvisomant: Somavert
penicillamine: Cuprimine
phentermine + topiramate: Qsymia
pioglitazone: Actos
pozelimab: Veopoz
pramlintide: Symlin
ravulizumab: Ultomiris
resmetirom: Rezdiffra
sapropterin: Kuvan
saxagliptin: Onglyza
sebelipase alfa: Kanuma
sebetralstat: Ekterly
semaglutide: Ozempic, Wegovy, Rybelsus
sepiapterin: Sephience
setmelanotide: Imcivree
sevelamer carbonate: Renvela
sibeprenlimab: Voyxact
sitagliptin: Januvia
sitagliptin + metformin: Janumet
sodium phenylbutyrate: Buphenyl
sodium thiosulfate: Pedmark
sodium zirconium cyclosilicate: Lokelma
somapacitan: Sogroya
somatrogon: Ngenla
somatropin: Genotropin
sotagliflozin: Inpefa
sucroferric oxyhydroxide: Velphoro
sutimlimab: Enjaymo
taliglucerase alfa: Elelyso
telitacicept: Taiai
tenapanor: Ibsrela
teneligliptin: Tenelia
teriparatide: Forteo, Forsteo
tesamorelin: Egrifta
thyrotropin alfa: Thyrogen
tiopronin: Thiola
tiratricol: Emcitate
tirzepatide: Mounjaro, Zepbound
tofogliflozin: Deberza
trelagliptin: Zafatek
trientine: Syprine
triheptanoin: Dojolvi
upacicalcet: Upasita
valoctocogene roxaparvovec: Roctavian
velaglucerase alfa: Vpriv
velmanase alfa: Lamzede
vestronidase alfa: Mepsevii
voclosporin: Lupkynis
vosoritide: Voxzogo
voxelotor: Oxbryta
vutrisiran: Amvuttra
zilucoplan: Zilbrysq
zinc acetate: Galzin
`;
