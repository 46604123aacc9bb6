/** Brand names that have been on the market since the last century or nearly so, by generic name from M to Z; a "+" joins the parts of a combination. */
export const longKnownBrandsMToZ = `
maprotiline: Ludiomil
mebendazole: Vermox
medroxyprogesterone: Provera
mefloquine: Lariam
meloxicam: 'Mobic'
mercaptopurine: Purinethol, Puri-Nethol
meropenem: Merrem, Meronem
mesalazine: Claversal
methimazole: Tapazole
methyldopa: Aldomet
methylergometrine: Methergine, Methergin
methylprednisolone: Medrol, Solu-Medrol, Depo-Medrol
metoclopramide: Reglan, Maxeran, Primperan
metolazone: Zaroxolyn
metoprolol: Lopressor, Toprol-XL, Betaloc, Seloken
metronidazole: Flagyl
mexiletine: Mexitil
midazolam: Dormicum
miglitol: Glyset
milrinone: Primacor
minocycline: Minocin
minoxidil: Loniten
mipomersen: Kynamro
mirtazapine: Remeron
misoprostol: Cytotec
mitoxantrone: Novantrone
moclobemide: Aurorix, Manerix
molindone: Moban
moxifloxacin: Avelox
muromonab-CD3: OKT3
nabumetone: Relafen
naproxen: Naprosyn, Aleve
naratriptan: Amerge
nateglinide: Starlix
nebivolol: Bystolic
nedocromil: Tilade
nefazodone: Serzone
nelfinavir: Viracept
nesiritide: Natrecor
nevirapine: Viramune
niacin: Niacor
nicardipine: Cardene
nifedipine: Procardia, Adalat
nilutamide: Nilandron, Anandron
nimodipine: Nimotop
nisoldipine: Sular
nizatidine: Axid
norfloxacin: Noroxin
nortriptyline: Pamelor, Aventyl
ofloxacin: Floxin, Tarivid
olmesartan: Benicar, Olmetec
olopatadine: Patanol
omega-3-acid ethyl esters: Omacor
orlistat: 'Alli'
oxaprozin: Daypro
oxazepam: Serax
oxybutynin: Ditropan
oxycodone + paracetamol: Percocet
oxytocin: Pitocin, Syntocinon
pantoprazole: Protium
paracetamol: Panadol
pentostatin: Nipent
pentoxifylline: Trental
pergolide: Permax
perindopril: Aceon, Coversyl
perphenazine: Trilafon
pethidine: Demerol
phenelzine: Nardil
phenytoin: Dilantin, Epanutin
pimecrolimus: Elidel
pimozide: Orap
piroxicam: Feldene
pitavastatin: Livalo
pramipexole: Mirapexin
pravastatin: Pravachol, Lipostat, Mevalotin
praziquantel: Biltricide
prazosin: Minipress
prednisone: Deltasone
procainamide: Procanbid, Pronestyl
prochlorperazine: Compazine, Stemetil
promethazine: Phenergan
propafenone: Rythmol
propranolol: Avlocardyl
propylthiouracil: Propycil
quinapril: Accuprin
quinidine: Quinaglute, Kinidin
quinupristin/dalfopristin: Synercid
rabeprazole: AcipHex, Pariet
raloxifene: Evista
ramipril: Altace, Tritace, Delix
ranitidine: Zantac
rapacuronium: Raplon
reboxetine: Edronax
repaglinide: Prandin, NovoNorm
reserpine: Serpasil
reteplase: Retavase, Rapilysin
ribavirin: Rebetol, Copegus, Virazole
rimonabant: Acomplia
risedronate: Actonel
ritodrine: Yutopar
rivastigmine: Prometax
rocuronium: Zemuron, Esmeron
rofecoxib: Vioxx
ropinirole: Requip
rosiglitazone: Avandia
rotavirus vaccine: RotaTeq
salmeterol: Serevent
saquinavir: Invirase, Fortovase
selegiline: Eldepryl
sevelamer: Renagel
sevoflurane: Ultane, Sevorane
sibutramine: Meridia, Reductil
simvastatin: Zocor, Zocord
solifenacin: Vesicare
somatropin: Humatrope, Saizen
sotalol: Betapace, Sotacor
spironolactone: Aldactone
stavudine: Zerit
streptokinase: Streptase, Kabikinase
sucralfate: Carafate
sulfamethoxazole + trimethoprim: Bactrim, Septra, Septrin
sulfasalazine: Azulfidine, Salazopyrin
sulindac: Clinoril
sulpiride: Dogmatil
suxamethonium: Anectine, Quelicin
tacrine: Cognex
tamoxifen: Kessar
tapentadol: Nucynta
tegaserod: Zelnorm
telaprevir: Incivek
telmisartan: Micardis
temazepam: Restoril
terazosin: Hytrin
terbinafine: Lamisil
terbutaline: Bricanyl, Brethine
terfenadine: Seldane, Teldane
theophylline: Theo-Dur, Uniphyl
thiopental: Pentothal
thioridazine: Mellaril, Melleril
thiothixene: Navane
tiagabine: Gabitril
ticarcillin + clavulanic acid: Timentin
ticlopidine: Ticlid
timolol: Timoptic, Timoptol
tinidazole: Fasigyn
tirofiban: Aggrastat
tolbutamide: Orinase, Rastinon
tolcapone: Tasmar
tolterodine: Detrol, Detrusitol
torasemide: Demadex
toremifene: Fareston
trandolapril: Mavik, Gopten
tranylcypromine: Parnate
travoprost: Travatan
trazodone: Desyrel
tretinoin: Retin-A, Renova
triamcinolone: Azmacort, Nasacort, Kenalog, Aristocort
triazolam: Halcion
trifluoperazine: Stelazine
troglitazone: Rezulin
trovafloxacin: Trovan
unoprostone: Rescula
urokinase: Abbokinase
valaciclovir: Valtrex
valdecoxib: Bextra
valproate: Depakine, Epilim
vancomycin: Vancocin
vardenafil: Levitra
vecuronium: Norcuron
verapamil: 'Calan'
vildagliptin: Galvus
vinblastine: Velban, Velbe
vincristine: Oncovin
vinorelbine: Navelbine
warfarin: Marevan
zafirlukast: Accolate
zalcitabine: Hivid
zaleplon: 'Sonata'
zileuton: Zyflo
ziprasidone: Geodon, Zeldox
zolmitriptan: Zomig
zolpidem: Stilnox
zopiclone: Imovane
`;
