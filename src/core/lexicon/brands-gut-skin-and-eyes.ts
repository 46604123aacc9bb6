/** Brand names of digestive, skin and eye medicine by generic name; a "+" joins the parts of a fixed combination. */
export const gutSkinAndEyeBrands = `
acoltremon: Tryptyr
alginate: Gaviscon
aluminium hydroxide + magnesium hydroxide: Maalox
apremilast: Otezla
azelaic acid: Finacea
becaplermin: Regranex
belumosudil: Rezurock
benvitimod: Zelanis
berdazimer: Zelsuvmi
beremagene geperpavec: Vyjuvek
bimatoprost: Lumigan, Durysta
birch triterpenes: Filsuvez
brinzolamide + brimonidine: Simbrinza
brinzolamide + timolol: Azarga
brolucizumab: Beovu
cenegermin: Oxervate
chenodeoxycholic acid: Ctexli
cholic acid: Cholbam
ciclosporin: Vevye
crisaborole: Eucrisa
crofelemer: Mytesi
deoxycholic acid: Kybella
dexlansoprazole: Dexilant
difamilast: Moizerto
diquafosol: Diquas
elafibranor: Iqirvo
elobixibat: Goofice
esomeprazole: Nexium
fexuprazan: Fexuclue
fluocinolone acetonide: Retisert
glycopyrronium tosylate: Qbrexza
hyaluronic acid: Synvisc
latanoprost: Xalatan
latanoprost + timolol: Xalacom
latanoprostene bunod: Vyzulta
lifitegrast: Xiidra
linaclotide: Linzess, Constella
linerixibat: Lynavoy
lubiprostone: Amitiza
maralixibat: Livmarli
mesalazine: Asacol, Pentasa, Lialda, Salofalk
methoxsalen: Uvadex
nerandomilast: Jascayd
netarsudil: Rhopressa
netarsudil + latanoprost: Rocklatan, Roclanda
obeticholic acid: Ocaliva
ocriplasmin: Jetrea
odevixibat: Bylvay
omeprazole: Prilosec, Losec
omidenepag isopropyl: Eybelis
oral sulfate solution: SUPREP
oxymetazoline: Rhofade
pancrelipase: Creon
pantoprazole: Protonix
pegaptanib: Macugen
perfluorohexyloctane: Miebo
pilocarpine: Ocusert, Qlosi
plecanatide: Trulance
polyethylene glycol: MiraLAX
racecadotril: Hidrasec
ranibizumab: Lucentis
rebamipide: Mucosta
revakinagene taroretcel: Encelto
riboflavin: Photrexa
rifaximin: Xifaxan, Targaxan
ripasudil: Glanatec
roflumilast: Daliresp, Daxas, Zoryve
seladelpar: Livdelzi
tafluprost: Zioptan
tafluprost + timolol: Taptiqom
tapinarof: Vtama
tazarotene: Tazorac
teduglutide: Gattex, Revestive
tegoprazan: K-CAB
telotristat ethyl: Xermelo
tirbanibulin: Klisyri
travoprost: iDose TR
travoprost + timolol: DuoTrav
trifarotene: Aklief
ursodeoxycholic acid: Actigall
varenicline: Tyrvaya
vonoprazan: Takecab, Voquezna
voretigene neparvovec: Luxturna
`;
