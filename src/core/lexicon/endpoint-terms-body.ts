/** Joints, muscles, skin, eyes, ears, teeth, safety in general and the fate of drugs. The format is explained in `endpoint-terms.ts`. */
export const bodyTerms = `
# other
range of motion; range of movement; joint range of motion; knee flexion; shoulder function; knee function; joint
  function; flexibility; joint mobility; stiffness; morning stiffness; hip function; shoulder range of motion;
  cervical range of motion; mouth opening; maximal mouth opening; maximum mouth opening; active range of motion;
  passive range of motion; hip range of motion = How far a joint moves.
muscle strength; grip strength; handgrip strength; hand grip strength; quadriceps strength; knee extensor strength;
  muscle power; strength; leg strength; isometric strength; quadriceps muscle strength; lower limb strength; muscle
  endurance; maximal strength; peak torque; one-repetition maximum; muscle thickness; muscle soreness; delayed onset
  muscle soreness; muscle fatigue; muscle function; muscle damage; lower extremity strength; upper body strength;
  endurance; muscular endurance; pelvic floor muscle strength; jump height; vertical jump height; sprint time; power
  output; time to exhaustion; rating of perceived exertion; perceived exertion; exercise adherence; agility = What
  muscles can do.
gait speed; walking speed; gait; gait velocity; stride length; step length; cadence; walking ability; walking;
  mobility; balance; postural stability; postural control; postural sway; functional mobility; Timed Up and Go [TUG];
  Timed Up and Go test; Timed Up & Go; Berg Balance Scale [BBS]; Short Physical Performance Battery [SPPB]; balance
  confidence; fear of falling; fall rate; risk of falling; stair climbing; chair stand test; sit-to-stand; functional
  performance; 10-meter walk test [10MWT]; 6-minute walk test [6MWT]; six-minute walk test; 6-min walk distance; 6-min
  walking distance; six-minute walk distance; proprioception; dynamic balance; static balance; gait parameters;
  functional reach; walking endurance; trunk control = How steadily and fast people walk.
tender joint count; swollen joint count; tender joints; swollen joints; joint counts; joint swelling; joint
  tenderness; radiographic progression; structural damage; joint space narrowing; joint space width; cartilage volume;
  modified total Sharp score; Health Assessment Questionnaire [HAQ]; Health Assessment Questionnaire Disability Index
  [HAQ-DI]; low disease activity; flares; flare; gout flares; disease flares; Bath Ankylosing Spondylitis Disease
  Activity Index [BASDAI]; cartilage thickness; synovitis; enthesitis; dactylitis; damage accrual; minimal disease
  activity; disease flare; Ritchie articular index; bone erosion; bone marrow lesions; steroid-sparing effect;
  corticosteroid use; glucocorticoid use; steroid use; prednisone dose; lupus nephritis response; digital ulcers;
  modified Rodnan skin score; [SLEDAI] = Activity and damage of inflamed joints.
vertebral fractures; new vertebral fractures; hip fractures; nonvertebral fractures; fractures; fracture risk;
  fragility fractures; new vertebral fracture; bone loss; bone strength; bone quality; marginal bone loss; alveolar
  bone loss; crestal bone loss; peri-implant bone loss; bone fill; bone gain; ridge width; implant stability; implant
  survival rate; implant success; osseointegration; heterotopic ossification; prosthesis migration; bone regeneration;
  bone height; vertical bone gain; implant stability quotient [ISQ] = Fate of bone and of implants in it.
plaque index; plaque; dental plaque; plaque accumulation; plaque score; gingival index; gingivitis; gingival bleeding;
  gingival inflammation; bleeding index; gingival bleeding index; bleeding on probing [BOP]; probing depth; probing
  pocket depth [PPD]; pocket depth; clinical attachment level [CAL]; clinical attachment gain; attachment level;
  attachment gain; gingival recession; root coverage; complete root coverage; mean root coverage; keratinised tissue
  width; gingival thickness; keratinised tissue; papillary bleeding index; periodontal parameters; periodontal health;
  periodontal status; mobility of teeth; oral hygiene; recession depth; width of keratinised tissue; sulcus bleeding
  index = State of gums and the bone under them.
caries; dental caries; caries increment; caries incidence; new caries lesions; tooth loss; restoration survival;
  restoration failure; marginal adaptation; marginal discoloration; retention rate; sealant retention; postoperative
  sensitivity; dentin hypersensitivity; tooth sensitivity; dentine hypersensitivity; tooth colour; colour change;
  tooth whitening; shade change; halitosis; oral malodour; salivary flow; salivary flow rate; Streptococcus mutans
  counts; mutans streptococci; enamel demineralisation; white spot lesions; anaesthetic success; success of
  anaesthesia; pulp vitality; periapical healing; root length; canine retraction; rate of tooth movement; tooth
  movement; trismus; dry socket; alveolar osteitis; swelling; facial swelling; denture satisfaction; masticatory
  performance; ulcer pain; lesion depth; remineralisation; clinical and radiographic success; radiographic success;
  success rate; success rates; restoration success; caries progression; bond failure; orthodontic pain; treatment
  duration; bracket failure = State of teeth and mouth.
lesion count; lesion counts; inflammatory lesions; inflammatory lesion count; noninflammatory lesions; acne severity;
  total lesion count; lesion clearance; complete clearance; clearance; clearance rate; wart clearance; actinic
  keratosis lesions; psoriasis severity; disease severity; eczema severity; SCORing Atopic Dermatitis [SCORAD];
  scratching; Dermatology Life Quality Index [DLQI]; Physician Global Assessment; repigmentation; hair growth; hair
  count; hair density; hair regrowth; transepidermal water loss [TEWL]; skin hydration; skin elasticity; wrinkle
  severity; wrinkles; pigmentation; melasma severity; Melasma Area and Severity Index [MASI]; skin thickness; lesion
  recurrence; sebum excretion; scar thickness; complete resolution; nail growth; keloid recurrence; skin tolerance;
  itch severity; pruritus score; itch intensity; target lesion score; burn healing; skin barrier function; lesion
  thickness; erythema score; urticaria activity score [UAS7]; Investigator's Global Assessment; affected body surface
  area; body surface area involvement; disease extent; [POEM] = State of skin and hair.
visual acuity; corrected distance visual acuity [CDVA]; uncorrected visual acuity [UCVA]; uncorrected distance visual
  acuity [UDVA]; visual outcome; visual field; visual field progression; visual field loss; contrast sensitivity;
  central macular thickness [CMT]; central retinal thickness; macular thickness; retinal thickness; central foveal
  thickness; central subfield thickness [CST]; macular oedema; cystoid macular oedema; lesion growth; choroidal
  neovascularisation; myopia progression; axial length; axial elongation; refractive error; spherical equivalent;
  spherical equivalent refraction; corneal thickness; central corneal thickness; endothelial cell density; endothelial
  cell loss; corneal endothelial cell count; tear break-up time [TBUT]; tear film stability; Schirmer test; corneal
  staining; ocular surface disease index [OSDI]; corneal haze; pupil diameter; ocular discomfort; ocular comfort;
  posterior capsule opacification; retinal reattachment; retinal detachment; anterior chamber flare; amblyopia;
  stereoacuity; conjunctival redness; ocular itching; glaucoma progression; macular hole closure; visual function;
  reading speed; geographic atrophy growth; recurrence of pterygium; graft rejection; bleb morphology; corneal ulcer
  healing; vision; astigmatism; surgically induced astigmatism; keratometry; trachoma; near visual acuity = How well
  eyes see and what they look like.
hearing; hearing threshold; hearing thresholds; hearing recovery; pure-tone average; speech recognition; speech
  perception; speech intelligibility; tinnitus severity; Tinnitus Handicap Inventory [THI]; nasal polyp score; nasal
  obstruction; nasal airflow; olfaction; olfactory function; sense of smell; voice quality; post-tonsillectomy
  bleeding; post-tonsillectomy haemorrhage; middle ear effusion; otorrhoea; polyp size; vertigo attacks; tonsillectomy
  pain; Sino-Nasal Outcome Test [SNOT-22]; nasal patency; dizziness handicap [DHI]; swallowing; speech; nasal
  resistance = Ear, nose and throat.
clinical outcomes; clinical outcome; treatment outcome; treatment outcomes; clinical benefit; long-term outcomes;
  safety profile; clinical symptoms; clinical signs; signs and symptoms; clinical status; prognosis; disease
  progression; disease recurrence; disease-specific survival; responder rates; clinical remission rate; complete
  response; complete remission; remission; remission rate; response; response rate; responders; objective response;
  time to response; duration of remission; progression; progressive disease; stable disease; remission rates =
  Whether, overall, the treatment helps.
plasma concentration; plasma concentrations; serum concentration; serum concentrations; plasma levels; serum levels;
  drug levels; trough concentration [Ctrough]; trough concentrations; trough level; trough levels; peak concentration;
  peak plasma concentration; maximum plasma concentration; maximum concentration; time to maximum concentration [Tmax,
  tmax]; elimination half-life; terminal half-life; half-life; apparent clearance; oral clearance [CL/F]; systemic
  clearance; total clearance; renal clearance; volume of distribution; apparent volume of distribution;
  bioavailability; relative bioavailability; oral bioavailability; absolute bioavailability; bioequivalence; systemic
  exposure; drug exposure; area under the curve; area under the concentration-time curve; area under the plasma
  concentration-time curve; absorption; accumulation; pharmacokinetic parameters; pharmacokinetic profile;
  pharmacokinetics; pharmacodynamics; pharmacodynamic effects; protein binding; receptor occupancy; steady-state
  concentration; steady-state concentrations; urinary recovery; [Cmin]; [AUCtau] = How a drug passes through the body.
`;
