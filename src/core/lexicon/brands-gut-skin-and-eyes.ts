/** Brand names of digestive, skin and eye medicine by generic name; a "+" joins the parts of a fixed combination. */
export const gutSkinAndEyeBrands = `
acoltremon: Tryptyr
adapalene + benzoyl peroxide: Epiduo
adapalene: Differin
alginate: Gaviscon
alosetron: Lotronex
apremilast: Otezla
azelaic acid: Finacea, Skinoren
balsalazide: Colazal
becaplermin: Regranex
belumosudil: Rezurock
benvitimod: Zelanis
berdazimer: Zelsuvmi
beremagene geperpavec: Vyjuvek
bimatoprost + timolol: Ganfort
bimatoprost: Lumigan, Durysta, Latisse
birch triterpenes: Filsuvez, Episalvan
bisacodyl: Dulcolax
brolucizumab: Beovu
cenegermin: Oxervate
chenodeoxycholic acid: Ctexli, Chenodal
cholic acid: Cholbam, Orphacol
cimetidine: Tagamet
crisaborole: Eucrisa, Staquis
crofelemer: Mytesi, Fulyzaq
deoxycholic acid: Kybella, Belkyra
dexlansoprazole: Dexilant
difamilast: Moizerto
diquafosol: Diquas
elafibranor: Iqirvo
elobixibat: Goofice
esomeprazole: Nexium
famotidine: Pepcid
fexuprazan: Fexuclue
glycopyrronium tosylate: Qbrexza
hyaluronic acid: Synvisc, Durolane, Euflexxa, Hyalgan
ilaprazole: Noltec
lactulose: Duphalac, Kristalose
lansoprazole: Prevacid, Zoton
latanoprost + timolol: Xalacom
latanoprost: Xalatan, Xelpros, Monoprost
latanoprostene bunod: Vyzulta
lifitegrast: Xiidra
linaclotide: Linzess, Constella
linerixibat: Lynavoy
lubiprostone: Amitiza
maralixibat: Livmarli
mesalazine: Asacol, Pentasa, Lialda, Salofalk, Apriso, Canasa, Delzicol, Octasa, Mezavant, Claversal
methoxsalen: Uvadex, Oxsoralen
micronised purified flavonoid fraction: Daflon, Detralex
nerandomilast: Jascayd
netarsudil + latanoprost: Rocklatan, Roclanda
netarsudil: Rhopressa, Rhokiinsa
obeticholic acid: Ocaliva
ocriplasmin: Jetrea
odevixibat: Bylvay
olsalazine: Dipentum
omeprazole: Prilosec, Losec
omidenepag isopropyl: Eybelis, Omlonti
oral sulfate solution: SUPREP, Eziclen, Izinova
oxymetazoline: Rhofade, Upneeq
pancrelipase: Creon, Zenpep, Pancreaze, Viokace
pantoprazole: Protonix
pegaptanib: Macugen
perfluorohexyloctane: Miebo, EvoTears
plecanatide: Trulance
polyethylene glycol: MiraLAX, GoLYTELY, Movicol, MoviPrep, Plenvu, NuLYTELY, Klean-Prep, Forlax
prucalopride: Motegrity, Resolor, Resotran
rabeprazole: Aciphex, Pariet
racecadotril: Hidrasec, Tiorfan
ranibizumab: Lucentis, Susvimo, Byooviz, Cimerli, Ximluci
ranitidine: Zantac
rebamipide: Mucosta
revakinagene taroretcel: Encelto
riboflavin: Photrexa
rifaximin: Xifaxan, Targaxan, Normix
ripasudil: Glanatec
roflumilast: Daliresp, Daxas, Zoryve
seladelpar: Livdelzi
silymarin: Legalon
simeticone: Infacol
sodium picosulfate + magnesium citrate: Picoprep, Prepopik, Clenpiq, CitraFleet
sucralfate: Carafate
tafluprost: Zioptan, Taflotan, Saflutan
tapinarof: Vtama
tazarotene: Tazorac, Arazlo, Fabior
teduglutide: Gattex, Revestive
tegaserod: Zelnorm
tegoprazan: K-CAB
telotristat ethyl: Xermelo
tetrahydrozoline: Visine
tirbanibulin: Klisyri
travoprost + timolol: DuoTrav
travoprost: Travatan, iDose TR
trifarotene: Aklief
trimebutine: Debridat
ursodeoxycholic acid: Actigall, Urso Forte, Ursofalk
vonoprazan: Takecab, Voquezna
voretigene neparvovec: Luxturna
`;
