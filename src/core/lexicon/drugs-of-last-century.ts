/** Generic names that trials of 1955 to 2000 report and few later ones do, one pharmacological class a row. */
export const lastCenturyDrugs = `
antiarrhythmic: acecainide, N-acetylprocainamide, almokalant, aprindine, encainide, lorcainide, moricizine, pirmenol, prajmaline, tocainide, detajmium
cardiac glycoside: acetyldigoxin, beta-acetyldigoxin, deslanoside, lanatoside C, medigoxin, proscillaridin, strophanthin
inotrope: amrinone, arbutamine, ibopamine, sulmazole, vesnarinone
antihypertensive: ifenprodil, butizide, norfenefrine, heptaminol, bethanidine, bietaserpine, cadralazine, cicletanine, dihydralazine, endralazine, guanadrel, guancydine, hexamethonium, mebutamate, pargyline, pinacidil, rescinnamine, saralasin, todralazine, tolazoline, trimetaphan, tienilic acid, pentolinium
diuretic: bemetizide, chlorazanil, clofenamide, clopamide, diclofenamide, etozolin, mefruside, meticrane, muzolimine, piretanide, quinethazone, canrenoate, chlormerodrin
calcium channel blocker: bencyclane, clentiazem, fendiline, gallopamil, lidoflazine, prenylamine
vasodilator: cyclandelate, dilazep, fenoxedil, isoxsuprine, khellin, buphenine, pentaerythritol tetranitrate, pentrinitrol, propatyl nitrate, raubasine, trapidil, visnadine, xanthinol nicotinate, inositol nicotinate, vincamine, vinburnine, pentifylline, propentofylline, viquidil, dihydroergotoxine, suloctidil, troxerutin, tetranicotinoylfructose, nicofuranose, carbocromen, oxyfedrine
lipid-lowering drug: clinofibrate, clofibride, etofibrate, niceritrol, nicomol, pantethine, ronifibrate, simfibrate, dextrothyroxine, d-thyroxine, tiadenol, etiroxate
antithrombotic: ditazole, lamifiban, picotamide, arvin, anisindione, ethyl biscoumacetate, dicoumarol, xemilofiban, orbofiban, sibrafiban, lotrafiban
sulfonylurea: acetohexamide, glibornuride, glisoxepide, glymidine, metahexamide, carbutamide
antidepressant: alaproclate, amineptine, brofaromine, butriptyline, dibenzepin, fluotracen, iprindole, iproniazid, medifoxamine, minaprine, nialamide, nomifensine, opipramol, pirlindole, setiptiline, tofenacin, toloxatone, oxaprotiline, amitriptylinoxide, melitracen, noxiptiline, benactyzine, nomelidine
antipsychotic: acetophenazine, amperozide, butaperazine, carphenazine, clopenthixol, dixyrazine, emonapride, fluanisone, fluspirilene, moperone, nemonapride, oxypertine, perazine, periciazine, perlapine, piperacetazine, pipotiazine, raclopride, remoxipride, sultopride, thioproperazine, thiethylperazine, savoxepine
anxiolytic: alpidem, captodiame, chlormezanone, oxazolam, suriclone, trimetozine, tybamate, oxanamide
hypnotic: carbromal, methaqualone, methyprylon, paraldehyde, propiomazine, triclofos, valnoctamide, ethchlorvynol, ethinamate
anticonvulsant: beclamide, losigamone, methylphenobarbitone, paramethadione, phenacemide, pheneturide, progabide, trimethadione, troxidone, valdetamide
antiparkinson drug: bornaprine, budipine, cycrimine, dexetimide, lazabemide, piroheptine, profenamine, methixene, bromergocryptine
nootropic: adrafinil, bifemelane, exifone, fipexide, meclofenoxate, metergoline, pyritinol, tenilsetam, velnacrine, linopirdine, besipirdine, sabeluzole
stimulant: fenetylline, fencamfamine, phenmetrazine, pipradrol, prolintane, pentetrazol
anaesthetic: propanidid, phenoperidine, althesin, cyclopropane
neuromuscular blocker: rapacuronium, metocurine, fazadinium, d-tubocurarine, decamethonium
opioid: bezitramide, ciramadol, viminol, papaveretum, anileridine, alphaprodine, dipipanone, levallorphan, conorfone, profadol, propiram
NSAID: alclofenac, amtolmetin guacil, azapropazone, bendazac, benoxaprofen, bufexamac, bumadizone, butibufen, carprofen, clofezone, clometacin, diflunisal, droxicam, epirizole, etofenamate, fenbufen, fenclofenac, fentiazac, feprazone, floctafenine, glafenine, ibuproxam, indoprofen, isoxicam, kebuzone, meclofenamate, meclofenamic acid, mofebutazone, oxaceprol, oxyphenbutazone, phenacetin, pirprofen, proglumetacin, proquazone, suprofen, suxibuzone, talniflumate, tiaramide, tinoridine, zomepirac, choline magnesium trisalicylate, benorilate, salacetamide, salicylamide, aloxiprin, flunixin, orgotein
muscle relaxant: chlorphenesin carbamate, idrocilamide, mephenesin, styramate
bronchodilator: bitolterol, bamifylline, enprofylline, etofylline, isoetharine, clorprenaline, tretoquinol, trimetoquinol, acefylline, choline theophyllinate, thiazinamium
antitussive: clobutinol, eprazinone, eprozinol, isoaminile, oxeladin, oxolamine, pentoxyverine, pipazetate, zipeprol
mucolytic: letosteine, neltenexine, sobrerol, stepronin, domiodol, iodinated glycerol, mecysteine
antiasthmatic: repirinast, fenspiride
antihistamine: antazoline, buclizine, clocinizine, clofedanol, dexbrompheniramine, dimetotiazine, diphenylpyraline, isothipendyl, mebhydrolin, mequitazine, methapyrilene, methdilazine, oxatomide, oxomemazine, phenindamine, phenyltoloxamine, pyrrobutamine, tripelennamine, tritoqualine, thonzylamine
decongestant: fenoxazoline, metizoline, naphazoline, propylhexedrine, tramazoline, xylometazoline, tymazoline, indanazoline
gastric antisecretory: benexate, cetraxate, enprostil, gefarnate, proglumide, viprostol, tritiozine, trithiozine, deglycyrrhizinised liquorice, zolimidine, tiquinamide
antispasmodic: difenoxin, benproperine, camylofin, fenoverine, fenpiverinium, isopropamide, mepenzolate, moxaverine, oxyphencyclimine, oxyphenonium, penthienate, pipenzolate, prifinium, rociverine, tiemonium, timepidium, tiquizium, tiropramide, valethamate, octylonium, poldine, ambutonium, fentonium
prokinetic: alizapride, bromopride, diphenidol, dazopride, zacopride
laxative: danthron, oxyphenisatin, phenolphthalein
bile drug: cyclobutyrol, piprozolin, ceruletide, hymecromone, fenipentol, febuprol
antibiotic: cefalotin, cefamandole, cefetamet, cefcapene, brodimoprim, cefaloridine, cefminox, cefpirome, cefradine, cephaloglycin, cefroxadine, ceftibuten, clofoctol, erythromycin estolate, erythromycin ethylsuccinate, flumequine, furaltadone, loracarbef, moxalactam, nitrofural, novobiocin, phthalylsulfathiazole, piromidic acid, polymyxin, sulfadimethoxine, sulfadimidine, sulfaguanidine, sulfalene, sulfamerazine, sulfamethizole, sulfamethoxypyridazine, sulfametrole, sulfametopyrazine, sulfamoxole, sulfaphenazole, sulfapyridine, sulfathiazole, thiamphenicol, xibornol, noxythiolin
antituberculosis drug: tiocarlide
antiparasitic: pyrvinium, dehydroemetine, fumagillin, hycanthone, iodoquinol, lindane, lucanthone, niridazole, santonin, stibogluconate, bephenium hydroxynaphthoate, amoscanate, tryparsamide, WR 238605
antiviral: inosiplex, moroxydine, arildone, disoxaril, dextran sulfate, lymphoblastoid interferon, leukocyte interferon, fibroblast interferon
antifungal: haloprogin, tolciclate, hamycin, candicidin, chlormidazole
antiseptic: cetrimide, dequalinium, ethacridine, hexachlorophene, merbromin, thiomersal, cetylpyridinium chloride, chloroxylenol, delmopinol, sanguinarine, amine fluoride
hormone: allylestrenol, calusterone, chlorotrianisene, cyclofenil, dienestrol, epimestrol, epitiostanol, ethisterone, fosfestrol, gestonorone caproate, hexestrol, lynestrenol, norethynodrel, moxestrol, quinestrol, methallenestril, ethylestrenol, methandienone, mepitiostane, quingestanol, ethynodiol, norgestrienone
prostaglandin: alfaprostol, 15-methyl-prostaglandin F2 alpha, viprostol
uterine relaxant: buphenine
corticosteroid: fludroxycortide, fluocortin butyl, medrysone, prednylidene, tixocortol, cloprednol, fluprednidene
cytotoxic: asaley, broxuridine, caracemide, diaziquone, elliptinium, menogaril, mitobronitol, mitoguazone, mitolactol, pipobroman, piritrexim, spirogermanium, teroxirone, vinzolidine, zinostatin, bisantrene, triazinate, sparfosic acid, acivicin, amonafide, merbarone
immunomodulator: azimexon, ciamexon, imuthiol, thymosin fraction 5, thymostimulin, MER-BCG, muramyl dipeptide, romurtide, bropirimine, poly(A)-poly(U), poly I:C, frentizole
antidote: ipecac, activated charcoal, dicobalt edetate, calcium disodium edetate
ophthalmic: demecarium, ecothiopate, isoflurophate, pirenoxine, epinephryl borate
dermatological: monobenzone, trioxsalen, 5-methoxypsoralen, motretinide, selenium sulphide, monosulfiram
contrast agent: metrizamide, metrizoate, diatrizoate, iothalamate, ioxaglate, iotrolan, iotroxate, iopanoic acid, ipodate
diagnostic: pentagastrin
urological: metyrosine, cellulose phosphate, candicidin
metabolic drug: benfluorex, cianidanol, chlorphentermine, tisopurine, orazamide, fursultiamine, pyricarbate, pyridinol carbamate
`;
