/**
 * Words of the language, foods and materials that stand in lists of drug names and would be met in every text: as imported
 * names they are refused. Lower case.
 */
import { wordSet } from '../text/word-set.js';

const everyday = `
able about above across active acute advance advanced advantage after again against agent agents aim alert align alive all allegro alliance allow
alone along also alter always ample angel another answer any apex appear apply approach april arc arch arena arm arms around arrest arrive
art ascend ascent ask aspire assist assure atlas attain author auto aura available avail avert award away axis back balance band bar base basic
basis battery beacon bear because become before begin behind being believe below best better between beyond big bit black blank blend block
blood blue board body bold bond book boost border born both bottle bound brain brave breath breeze bridge brief bright bring broad brown build
burn call calm can capture carbon care career carry case cast catch cause center central century certain chain chance change charge chart
check chest chief child children choice choose circle claim clarity class clean clear climb clinic clinical close coat code cold collect color
combat come comfort command common company compare complete compound concept concern concert condition confirm connect consider constant
contact contain content continue contour contrast control convey copy core corner corporate correct cost count country course cover create
credit crest crew cross crown cure current curve custom cut cycle daily damage dark data date day days dead deal dear death decide deep define
degree delay deliver demand denote depend depth derive design desire detail detect develop device diet differ direct discover disease display
distance divide doctor door double doubt down draw dream dress drink drive drop drug drugs dry dual due during duty each ear early earth ease
east easy eat echo edge effect effort either elect element elevate elite embrace emerge empower enable encore end energy engage enhance enjoy
enough ensure enter entire entry envision equal equip era escape essence essential establish even event ever every evidence evolve exact
example excel except exchange expand expect expert explain explore expose express extend extent extra eye eyes face fact factor fail fair fall
false family far fast father favor fear feature feel few field fight figure fill film final find fine fire firm first fit fix flag flame flash
flat flex flight float flood floor flow fluid focus follow food foot for force forest form formula forte fortify forward found frame free fresh
from front fuel full function fund future gain gap gas gate gave general genesis gentle get gift give given glass global glory glow goal good
grade grand grant grass great green grip ground group grow growth guard guide had hair half hand happen happy harbor hard harmony has have head
health heart heat height help her here hero high him his hold home hope horizon hour house how human icon idea ideal image imagine impact
imply improve inch increase index individual infant influence inform initial inner input inside inspire instant insure intend intense
interest into invent invest invite issue item join joint journey joy judge jump just keep key kid kind knee know lab label lack lady land large
laser last late later latitude launch law lay layer lead leader leaf lean learn least leave left leg legacy legend length less let letter level
liberty lid life lift light like limit line linear link lip list listen little live liver load local lock logic long look loop lose loss lot love
low lucid luna lung lyric made magic main major make male man manage many map march margin mark mass master match material matrix matter max
maxim may mean means measure medical medicine meet member memory men mental mention merit metal meter method metric middle might mild mile mind
minor minute mirror mission mist mix mode model modern moment momentum month more morning most mother motion motor mount mouth move much muscle
music must name narrow nasal natural nature near neck need nerve net neutral never new next night noble noise none normal north nose not note
notice nova novel now nurse object observe obtain occur ocean odd off offer office often old omit once one only onset onward open opera oppose
opt optimal option optimum oral orbit order organ origin other our out over own pace pack pad page pain pair panel paper parallel parent part
partner party pass past patch path patient patients pattern pause peak peer people per percent perfect perform perhaps period person phase phone
photo pick picture piece pilot pinnacle pioneer place plain plan plane plant plate play please plus point policy polish pool poor port position
positive possible post potent pound power practice precise prefer prelude premier prepare present preserve press prestige prevail prevent
previous price pride primary prime print prior prism private probe problem process produce product profile program progress project promise
promote prompt proof proper propel protect prove provide public pulse pure purpose pursue push quality quantum quest question quick quiet quit
quite radiance radius raise ran random range rapid rapport rare rate rather ratio reach react read ready real realize reason rebound receive
recent record recover red reduce refer refine reflect reflex refresh regain regard region regular relate relax release reliance relief rely
remain remark remedy remind remove renew repair repeat replace reply report request require rescue research reserve resolve resort respond
response rest restore result results retain return reveal revert review revive reward rhythm ride right ring rise risk river road robust rock
role roll room root rose round route row rule run safe safety said same sample saturate save scale scan scene school science scope score screen
sea search season seat second section secure see seek seem segment select self sell send senior sense sentinel serene series serve service set
seven several severe shade shake shape share sharp she shell shield shift shine ship short should show side sight sign signal silent silk simple
since single site six size skill skin sleep slide slow small smile smoke smooth social soft solid solo solution solve some soon sort soul sound
source south space span spark speak special spectrum speed spend spirit split spoke spot spread spring square stable staff stage stand standard
star start state station status stay steady step still stock stomach stone stop store storm story straight strain strategy stream street
strength stress stretch strike string strive strong structure student study style subject submit success such sudden suffer suggest suit summer
summit sun super supply support suppose sure surface surge survey sustain sweet swift switch symbol symphony synergy system table take talk tall
target task taste teach team tell ten tend term terms test than that the their them then theory there these they thin thing think third this
those thought three thrive through time tired tissue today together tolerance tone tonic tool tooth top topic total touch toward tower trace track
trade train transform transit transport travel treat treatment tree trend trial trials triad tribute trigger trilogy trim triple triumph true trust
truth try turn twin two type under union unique unit unity universal until update upon upper urge use used user usual valid valor value vantage
vary vault vector venture verify versus very vessel via victory view vigor vision visit vista vital vivid voice volume wait wake walk wall want
warm was watch wave way weak wear week weight welcome well went were west what when where which while white who whole why wide will win wind
window wing winter wise wish with within without woman women wonder word work world worth would write year years yellow yes yet you young zeal
zenith zero zest zone
`;

const foodsAndMaterials = `
acorn alder alfalfa alga algae almond aloe animal apple apricot ash asparagus aspen avocado bamboo banana barley basil bay bean beans bee beech
beef beer beet berry birch blackberry blueberry bran bread broccoli butter cabbage camel camphor canary carrot cashew cat cattle cauliflower cedar
celery charcoal cheese cherry chicken chili chocolate cinnamon clam clay clove clover cockroach cocoa coconut cod coffee corn cottage cotton cow
cowhide crab cranberry cream crystal cucumber currant cypress daisy dandelion dog dove duck dust eel egg eggs elder elm eucalyptus fat feather feathers
fennel fig fir fish flax flounder flour fox fruit fungus garlic ginger goat goose grape grapefruit guinea ham hamster hay hazel hazelnut hemp herb
herbs hickory honeysuckle hop hops horse ice jam juice juniper kale kiwi lamb lard lavender lemon lentil lettuce lilac lime linen liver lobster
mackerel maize malt mango maple meal meat melon milk millet mint mite mold mosquito moth mouse mud mulberry mushroom mussel mustard nettle nut nutmeg
nuts oak oat oats oil oils olive onion orange oregano oyster palm papaya paprika parsley pea peach peanut pear pecan pepper pepper peppermint pig
pigeon pineapple pistachio plantain plum pollen pollens poplar poppy pork potato powder pumpkin rabbit radish rape raspberry rat rice root rosemary
rubber rye saffron sage salad salmon salt sand sardine sesame sheep shellfish shrimp silk smut snow soap soil sorrel soy soybean spice spinach
spruce squash squid starch straw strawberry sugar sunflower sycamore tea thistle thyme timothy tobacco tomato trout tuna turkey turnip vanilla
vegetable venom vinegar walnut wasp wax weed wheat whey willow wine wood wool yam yeast yew yogurt
`;

/** Words that no import makes a drug. */
export function isOrdinaryWord(folded: string): boolean {
  words ??= wordSet(`${everyday} ${foodsAndMaterials}`);
  return words.has(folded);
}

let words: ReadonlySet<string> | undefined;
