"""English."""

from api.guardrails.engine.phrases.harassment import generalisations
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

# fmt: off
WORDS = Harassing(
    slurs=(
        "bitch(es|y)?", "slut(s|ty)?", "whore(s)?", "cunt(s)?", "twat(s)?", "faggot(s)?", "fag(s)?",
        "(a|the|that|this|old|butch) dyke(?! (at|on|near|walk|road|holds|was built))",
        "tranny", "trannies", "nigg(er|a)(s)?", "paki(s)?",
        "(a|the|that|this|some|those|these) chink(s)?(?! (in|of))", "gook(s)?", "spic(s)?", "wogs",
        "(a|the|that|this|some) wog",
        "kike(s)?", "raghead(s)?", "towelhead(s)?", "camel (jockey|fucker)(s)?", "pikey(s)?", "gyppo(s)?", "retarded",
        "(a|the|that|this|you|such|what a|total|complete|absolute|utter|bunch of|these|those|fucking) retard(s)?",
        "spastic(s)?", "mongoloid(s)?", "cripple(s)?", "subhuman(s)?", "untermensch*",
        (
            "(fucking|bloody|filthy|dirty|damn|stupid) (foreigner|immigrant|migrant|arab|turk|pole|jew|muslim|gypsy|"
            "gypsies|black|women|woman|queer|gay|german|french|italian|dutch|irish|romanian|refugee)(s)?"
        ),
        "(a|the|old|that|this) poof(ter)?", "poof(s|ters)", "shemale(s)?", "she males?", "heeb(s)?",
        "son(s)? of a bitch", "motherfucker(s)?",
        "arsehole(s)?", "asshole(s)?", "dickhead(s)?", "wanker(s)?", "fat cow", "old cow", "silly cow", "stupid cow",
        "old hag(s)?", "old bag(s)?", "lard ?arse", "fatso", "fatty", "midget(s)?", "feminazi(s)?",
    ),
    groups=(
        "(north|south|east|west)erners", "unemployed", "pakistanis?", "nigerians?", "protestants",
        "sikhs?", "greeks", "spaniards", "southern europeans?", "cleaning (lady|ladies|woman|women)", "queers?",
        "villagers", "bisexuals?",
        "(this|that|the|a|your|whole|snowflake|young|younger) generation", "generation z", "millennials", "teenagers",
        "youngsters", "kids (these days|today|nowadays)", "youth of today", "single mothers",
        (
            "(anyone|whoever|people|those|someone|everybody|anybody) (over|past|aged|at|of|who is|who's) (50|60|65|"
            "70|75|80|85|90|sixty|seventy|eighty|fifty|ninety)"
        ),
        "housewives", "migrants?", "immigrants?", "foreigners?", "refugees?", "asylum seekers?", "muslims?", "jews?",
        "christians?", "catholics?", "hindus?", "gyps(y|ies)", "roma", "travellers", "arabs?", "africans?", "asians?",
        "blacks?", "black people", "turks?", "poles", "polish", "romanians?", "bulgarians?", "syrians?",
        "ukrainians?", "russians?", "chinese", "indians?", "moroccans?", "eastern europeans?", "italians", "germans",
        "irish", "mexicans?", "albanians?", "women", "girls", "ladies", "females", "wives", "mothers", "blondes?",
        "men", "gays?", "homosexuals?", "lesbians?", "queers", "trans (people|women|men)", "transgender*",
        "old people", "elderly", "pensioners?", "oldies", "boomers", "seniors", "older (people|colleagues|customers)",
        "over (50|60|fifty|sixty)s?", "disabled( people)?", "wheelchair( user| users)?", "handicapped",
        "deaf( people)?", "blind( people)?", "autis(ts|tic people)", "fat people", "poor people",
        "homeless( people)?", "benefit claimants", "part timers", "mums", "working mothers", "gen z",
        "headscar(f|ves)", "hijabs?", "vegans?",
        (
            "(people|those|ones|folk|types|lot|guys|anyone) (from|who come|that come|who came|that came|off|"
            "who arrive|arriving|coming) [~ ](there|africa|boat|boats|dinghy|dinghies|east|abroad|over|border|camp|"
            "desert|balkans|countries|country)"
        ),
        "people like (that|them)", "(that|this) (lot|sort|kind of people|rabble)", "their kind", "these people",
        "those people",
    ),
    contempt=(
        "(get|gets|getting|receive|have|has) everything (for free|for nothing|handed|paid|on a plate|they want)",
        (
            "(slow|slows|drag|drags) (us|everyone|everybody|everything|the (queue|line|place|team)) [all "
            "](down|back|up)"
        ),
        "(milk|milks|milking|game|games|gaming|cheat|cheats|abuse|abuses) the (system|state|taxpayer|benefits)",
        (
            "(won't|wouldn't|don't|can't|don't even) (be interested|care|understand|bother|get it|afford it|want to "
            "work|pay) anyway"
        ),
        "(are|is) (fine|ok|okay|alright|all right|welcome)[,] (as long as|so long as|if) they",
        "nothing against ~[,] but",
        "keep (it|that|their religion|their customs) (at home|to themselves|behind closed doors)",
        (
            "(should|could|can|may) [just |all |finally |simply |please ]*(shut up|retire|die (out|off)|disappear|"
            "learn (something|manners|our))"
        ),
        "(come|came|are|here|only) [only |just |here |over ]*for the (benefits|handouts|welfare|dole|free stuff)",
        "(block|blocks|clog|clogs|hog|hogs|jam|jams) [up ](the|our) (queue|line|counter|till|branch|lobby)",
        "(get|gets|getting) on (everybody's|everyone's|my|our|people's) (nerves|tits)",
        "(hang|shoot|gas|drown|burn) (them|the lot)", "(string|lock|round) (them|the lot) [all ]up",
        "(do|does) it [~ ](cheaper|for peanuts|for half)",
        "the same (nutters|crooks|fanatics|lunatics|idiots|criminals|crazies|scum|rabble)",
        (
            "(newer|better|bigger|dearer|nicer|more expensive) (phones|cars|tvs|flats|shoes|clothes|trainers) than "
            "(i|we|us|me|most)"
        ),
        "(disgusting|filthy|useless|lazy|greedy|revolting|ghastly) (lot|rabble|crowd|bunch)",
        "just (don't|do not|can't) (know how to|want to) (save|work|behave|wash|pay|learn)",
        "finally (get|gets|have|has|got) something (to do|useful)",
        "(hide|guard|mind|hold on to) your (wallet|purse|handbag|silver)s?", "count your (fingers|spoons|change)",
        "(watch|look) out[,] there's a (camera|guard)", "always (know|knows) how to (milk|cheat|cash in)",
        *generalisations.ENGLISH_CONTEMPT,
        "(burst|bursts|break|breaks) into tears",
        "(cry|cries|weep|weeps|whine|whines) (when|if|as soon|at the|whenever|because|all)",
        "will (n't |not |n)?(never|ever) (earn|work|own|learn|manage|amount|understand|move out)",
        "without (mummy|mum|mommy|daddy|mum and dad)",
        "(lie|lies|stay|stays|still|lying|lounge|sleep|sleeps) [~ ](in bed|on the sofa|till noon|until noon)",
        "belong(s)? in a (home|care home|nursing home|museum)", "(in a home|in a care home) and not",
        "(leave|let) [~ ]your husband", "(little|pretty|tiny) (heads|head|brains)",
        "too (lazy|busy on tiktok|spoiled|spoilt|soft)", "never (worked|done a day*|held a)", "spoil(ed|t)",
        "snowflakes", "not for your (pretty|little)", "can't (hold|get|manage|do) [~ ]without",
        (
            "(should|can|could|must|ought to|better|let them|please) (all |just )?(go|get|stay|bugger|clear|be sent|"
            "be deported|get sent|pack|push) [~ ](back|home|out|off|away|where they came*|where they belong|"
            "their own country|bags)"
        ),
        "go back (to|where|home)", "send (them|'em|all) [~ ](back|home)",
        "(don't|do not|doesn't|never) belong (here|in|at|among|with|on|behind)",
        (
            "belong (in|at|behind|back) (the |a )?(kitchen|stove|home|zoo|cage|camp|bed|sink|nursery|museum|"
            "their country|nursing home|care home)"
        ),
        (
            "(live|living|lives|sponge|sponging|leech|scrounge) (off|on) [~ ](benefits|our|us|the state|tax*|"
            "welfare|handouts|dole|backs|money)"
        ),
        "take (our|all the|all our) (jobs|women|flats|houses|benefits|money)", "taking (our|over|all)",
        "steal(s|ing)? (our|jobs|like|everything|anything|bikes)",
        "(demand|demands|demanding) [~ ](account|money|house|flat|everything|handouts|benefits|loan|special)",
        "(expect|expects|want|wants|demand|demands) [~ ](on top|as well|handouts|for nothing)",
        "(even|also|then) (want|demand|expect)",
        (
            "(too|so) (stupid|lazy|dumb|emotional|hysterical|slow|thick|dirty|weak|primitive|old|delicate|sensitive|"
            "senile) [~ ](to|for)"
        ),
        (
            "can't (drive|park|count|add|do maths|do math|do numbers|read maps|think|code|program|handle|lead|"
            "be trusted|keep secrets|even|work|learn|speak proper*|use a|understand)"
        ),
        "cannot (drive|park|count|add|do maths|do numbers|think|code|program|lead|be trusted|be taught)",
        "(don't|do not) (understand|get) (numbers|maths|money|technology|computers|finance|a thing|anything)",
        "have no (idea|place|business|clue|head|brains)",
        (
            "are [all |just |only |simply |always |nothing but |mostly ]*(the same|alike|criminals|thieves|"
            "terrorists|animals|vermin|parasites|rats|pests|scroungers|spongers|freeloaders|liars|lazy|dirty|stupid|"
            "dumb|thick|hysterical|emotional|hormonal|moody|dead weight|a burden|a plague|a disease|scum|trash|"
            "savages|barbarians|primitive|filthy|ungrateful|decoration|useless|worthless|unnatural|sick|perverts|"
            "perverse|not normal|abnormal|disgusting|leeches|a nuisance|good for nothing*|rapists|backward|cheats|"
            "sluts|weak|smelly|greedy|stingy|inferior|a pest|a waste*|cheap|cheap labour)"
        ),
        (
            "(smell|smells|stink|stinks|breed|breeds|multiply|swarm|flood|flooding|invade|invading|infest|pollute|"
            "ruin|ruining|overrun)"
        ),
        "like (rabbits|rats|animals|vermin|flies|cockroaches)", "only good (for|at) *",
        "good for (nothing|cleaning|making coffee|making babies|the kitchen)", "too many of (them|those)",
        "fed up with", "sick of", "keep (them )?(out|away)", "not welcome", "no (entry|place) for",
        "without a * would", "need to learn (our|the) *",
        "(nag|nagging|gossip all day|cackle|whine about everything)", "just (decoration|eye candy|there to look)",
        "in (short )?skirts", "freeloaders", "scroungers", "spongers", "parasites", "vermin", "scum", "rabble",
        "riff raff", "(tolerated|allowed in) (now|these days|nowadays|as well|too)",
    ),
    persons=(
        "(our|the|that|my) [* ](cleaning (lady|woman)|tea lady|canteen lady|dinner lady|handyman|janitor|team lead)",
        (
            "(colleague|co worker|coworker|workmate|boss|manager|team leader|trainee|intern|apprentice|receptionist|"
            "cashier|secretary|teller|adviser|advisor|temp|guy|bloke|woman|lady|girl|man|chap|fellow|one|person|boy|"
            "lad|old man|old lady|clerk|assistant|porter|caretaker|cleaner|security guard|someone|"
            "somebody) [in charge ](from|in|at|of|on|behind) [the |our |my ](accounting|accounts|reception|"
            "front desk|desk *|counter *|counter|hr|it|marketing|compliance|legal|credit|loans|lending|mortgages|"
            "controlling|sales|payroll|the canteen|canteen|archive|post room|mail room|the post room|helpdesk|"
            "back office|finance|risk|audit|branch|floor *|third floor|second floor|first floor|floor|office|"
            "next desk|department|customer service|call centre|my team|our team|communications|security|facilities|"
            "procurement|upstairs|downstairs|treasury|operations|table *|window *|room *|till)"
        ),
        (
            "(our|my|the|that|this) [* ](trainee|intern|apprentice|receptionist|cashier|secretary|teller|boss|"
            "team leader|line manager|supervisor|temp|branch manager|cleaner|porter|caretaker|new girl|new guy|"
            "new boy|new one|new colleague|colleague|office junior|desk neighbour|deputy|predecessor|"
            "department head|accountant|it guy|security guard|work experience boy)"
        ),
        "(colleague|trainee|intern|apprentice|boss|manager) (of mine|of ours)?", "her highness", "his lordship",
        "you know who", "certain (colleague|person|lady|gentleman|someone)", "a certain *",
    ),
    nouns=(
        "idiot(s)?", "moron(s)?", "cretin(s)?", "imbecile(s)?", "loser(s)?", "dimwit(s)?", "halfwit(s)?",
        "half wit(s)?", "nitwit(s)?", "numpty", "pillock", "plonker", "prat", "dunce", "simpleton", "blockhead",
        "airhead", "birdbrain", "bonehead", "slacker", "lazybones", "skiver", "shirker", "freeloader",
        "waste of space", "waste of oxygen", "waste of (a )?(salary|desk|chair|good *)", "dead weight", "millstone",
        "laughing stock", "village idiot", "pig(s)?", "whale", "hippo*", "elephant", "walrus", "cow", "goat", "rat",
        "snake", "toad", "witch", "hag", "harpy", "shrew", "battleaxe", "old trout", "crone", "creep", "pervert",
        "perv", "sleaze", "psycho", "psychopath", "lunatic", "nutcase", "nutjob", "freak", "weirdo", "scum",
        "lowlife", "arselicker", "brown ?nose(r)?", "bootlicker", "suck up", "sissy", "wimp", "crybaby",
        "drama queen", "snowflake", "spinster", "old maid", "tart", "floozy", "bit of skirt", "eye candy",
        "dumb blonde", "blonde bombshell", "lump", "blob", "tub of lard", "beanpole", "baldy", "shortarse", "dwarf",
        "mummy", "fossil", "liability", "pain in the (neck|arse|ass|backside)", "piece of (shit|crap|work|dirt|scum)",
        "leech", "parasite", "backstabber", "traitor", "drunk", "alcoholic", "boozer", "bore", "gossip", "tell tale",
        "doormat", "troll", "zombie", "gorilla", "monkey", "ape", "donkey", "sloth", "slug",
    ),
    qualities=(
        "stupid", "dumb", "thick as *", "thick", "dim", "brainless", "braindead", "brain dead", "fat", "fatter",
        "obese", "overweight", "ugly", "hideous", "repulsive", "lazy", "bone idle", "workshy", "useless",
        "incompetent", "pathetic", "ridiculous", "smelly", "filthy", "disgusting", "unbearable", "insufferable",
        "senile", "gaga", "past it", "past (his|her|their) (prime|sell by*|best*)", "frumpy", "flat chested",
        "bald as",
        (
            "too (fat|old|stupid|dumb|lazy|thick|ugly|slow|short|small|blonde|senile|female|dim|gay|foreign|weird|"
            "sensitive) (to|for|even)*"
        ),
        "as (dumb|thick|stupid|fat|ugly|slow|dense|useless|wide|broad|bright|sharp) as *", "dumb as *", "daft as *",
        "built like (a|an) (whale|hippo|fridge|tank|barrel|elephant|wardrobe|house|brick*)",
        (
            "(not|isn't|hardly|never) (exactly |quite |really )?the (brightest|sharpest|quickest|fastest|cleverest|"
            "smartest) *"
        ),
        "few (sandwiches|bricks|cards|sheep) short", "the lights are on but", "lights on but", "a joke", "hopeless",
        "spineless", "two faced", "hysterical", "menopausal", "hormonal", "sexually frustrated", "frigid",
        "desperate for a man", "mentally (ill|unstable|challenged|disturbed)", "not right in the head",
        "sick in the head", "deranged", "unhinged", "permanently drunk", "always drunk", "hated by *",
        "the (dumbest|stupidest|laziest|ugliest|fattest|most useless|most annoying|slowest|biggest idiot) *",
        "slow in the head", "autistic", "a (bit|little) (slow|simple|dim|thick|retarded)", "gormless", "clueless",
        "half dead", "brain the size of a *", "iq of *",
    ),
    deeds=(
        "(nobody|no one) [ever ]wants to (sit|work|eat|share|have lunch) (next to|with|beside|near)",
        "(stutters|stammers|limps|squints|lisps|waddles|drools)",
        "everyone (laughs at|is laughing at|makes fun of|mocks|avoids|hates|can't stand|jokes about)",
        "everybody (laughs at|is laughing at|makes fun of|mocks|avoids|hates|can't stand|jokes about)",
        (
            "the whole (office|team|branch|department|floor|bank) (laughs|is laughing|makes fun|mocks|hates|avoids|"
            "can't stand|jokes|giggles)"
        ),
        "we all (laugh at|make fun of|mock|avoid|hate|can't stand|know (he|she|they|what))",
        (
            "(nobody|no one) (likes|can stand|wants to (sit|work|eat|share)|wanted|would miss|will miss|"
            "takes [~ ]seriously|can bear|misses|listens to)"
        ),
        "nobody (likes|wants|can stand)", "laughing (at|about) (him|her)",
        (
            "(can't|cannot|couldn't|can not) (count|add up|spell|write|read|even *|tell * from|do anything|work a|"
            "use a|hold a|find (his|her|the)|tie (his|her)|string|organise|think|fit|get (his|her)|see (his|her) *)"
        ),
        "(does|did|has done) (nothing|sod all|bugger all|f* all|absolutely nothing) *", "(stinks|smells|reeks|pongs)",
        "sle(pt|eps) (her|his) way", "(got|has|gets) (her|his|the) job (because|thanks to|only|by|for)",
        "(because|thanks to) (of )?(her|his) (legs|looks|skirt|cleavage|breasts|father|body|figure|bum)",
        "only (here|got|hired|there|in the job) because",
        "eats (everything|for (two|three|four)|half|like|all our|the whole|more than)",
        "(hasn't|never) (washed|showered|worked|done a day*|had a (thought|idea)|been sober)",
        "(should|ought to) be (fired|sacked|locked up|ashamed|put down|banned|retired|put to sleep|shot)",
        "needs (two|three|a bigger|an extra) (chair|chairs|seat|seats|desk|desks|chair|diet|wide)*",
        "(breaks|broke) (the|every|our) (chair|chairs|scale|scales|lift)",
        "(doesn't|does not|won't|can't) fit (through|in|into|behind|on) *",
        "gets on (my|everyone's|everybody's|our) (nerves|tits)", "(drools|drooled|letches|leers) *",
        "belongs (in|on) (a|the) (zoo|museum|asylum|home|kindergarten|scrapheap|nursing home|kitchen|loony bin)",
        "knows (exactly |very well |perfectly well |full well )?(who|whom) (i|we) mean",
        "(shake|shook|roll|rolls) * (eyes|head) (at|about) (him|her)", "gives (me|us|everyone) the creeps",
        "good riddance", "drives (us|everyone|me|everybody) (mad|insane|to drink)", "wouldn't know * if",
        "go and die", "drop dead", "kill (yourself|himself|herself)",
        "needs (a|some) (man|good|proper|seeing to|therapy|psychiatrist|diet|bath|shower|deodorant)",
        (
            "has (no friends|no brain|no life|the brain|the iq|the charm|the face|a face|the body|a backside|a bum|"
            "an arse)"
        ),
        "would be better (off )?(at home|in the kitchen|dead|somewhere else)",
    ),
    mild=(
        "clown", "dinosaur", "dragon", "nutter", "nerd", "geek", "muppet", "chatterbox", "grumpy", "grouch", "moaner",
        "know it all", "crazy", "mad", "weird", "slowcoach", "tyrant", "diva", "princess", "queen bee", "old fogey",
        "old timer", "bald", "chubby", "skinny", "tiny", "nightmare", "disaster", "monster", "gasbag", "whinger",
        "boring", "annoying", "nasty", "sour", "bitter", "arrogant",
    ),
    attributes=(
        "fat", "lazy", "stupid", "ugly", "smelly", "dumb", "useless", "dim", "thick", "brainless", "senile", "obese",
        "retarded", "bone idle", "big fat", "creepy", "sleazy", "bloody", "slimy", "drunken", "hideous",
    ),
    unlike=(
        "not like", "unlike", "in contrast to", "as opposed to", "compared (to|with)",
        "except (for|if you're like|if you are like)", "and not like", "the opposite of",
    ),
    complete=(
        (
            "(lazy|workshy|dirty|filthy|stinking|ungrateful|backward|thieving|bloody) (unemployed|migrants?|"
            "foreigners?|immigrants?|refugees?|asylum seekers?|gyps(y|ies)|students|pensioners|muslims?|arabs?|"
            "poles|romanians?|women)"
        ),
        (
            "from [the |our |my ](it|hr|compliance|payments|legal|sales|marketing|accounts|accounting|audit|risk|"
            "treasury|payroll|operations|* floor|helpdesk|reception|counter|post room|controlling|facilities|credit|"
            "loans)[,] (what a|such a|that|the office|a walking|a total|a complete|an absolute) (witch|cow|slob|pig|"
            "loser|idiot|moron|creep|snake|hag|rat|disaster|clown|nobody|dragon|waste of space|lump|parasite)"
        ),
        (
            "from [the |our |my ](it|hr|compliance|payments|legal|sales|marketing|accounts|accounting|audit|risk|"
            "treasury|payroll|operations|* floor|helpdesk|reception|counter|post room|controlling|facilities|credit|"
            "loans)[,] [~ ~ ](nobody can stand|no one can stand|nobody likes|we all (mock|laugh at|avoid))"
        ),
        (
            "(that|this) [* ](witch|cow|slob|pig|loser|idiot|moron|creep|snake|hag|rat|disaster|clown|nobody|dragon|"
            "waste of space|lump|parasite) from [the |our |my ](it|hr|compliance|payments|legal|sales|marketing|"
            "accounts|accounting|audit|risk|treasury|payroll|operations|* floor|helpdesk|reception|counter|post "
            "room|controlling|facilities|credit|loans)"
        ),
        (
            "got (the|her|that|his) (job|post|promotion|role) [only |just |purely ](because of|thanks to) (her|his) "
            "(legs|looks|skirt|cleavage|breasts|daddy|body|figure|bum|face|boobs)"
        ),
        (
            "(our|the|that|my) (chubby|fat|ugly|obese|spotty|pimply|hideous|smelly|senile) (trainee|colleague|girl|"
            "guy|boy|lad|woman|man|lady|intern|one|boss|team lead|team leader|manager|neighbour|receptionist)"
        ),
        (
            "(trainee|colleague|girl|guy|boy|lad|woman|man|lady|intern|one|boss|team lead|team leader|manager|"
            "neighbour|receptionist) with the (pimples|spots|acne|big nose|bad teeth|bad breath|stutter|squint|limp|"
            "belly|double chin|fat *|big (bum|arse))"
        ),
        "so (fat|ugly) [that |even ](the|our) (camera|mirror|lift|chair|scales|lens|webcam)",
        (
            "leave (your|the|that|those|her|their) (headscar(f|ves)|hijabs?|burkas?|veils?|turbans?|niqabs?) (at "
            "home|at the door|outside)"
        ),
        "(need|needs|takes|want) a [real |proper ]man for (that|this|such a) (job|role|post|position)",
        "not a (girlie|little girl|job for (women|girls|ladies))",
        (
            "(deaf|blind) (guy|one|bloke) (didn't|couldn't|can't|won't|doesn't) (even )?(hear|"
            "see|notice)"
        ),
        "(the|our) blonde [~ ~ ~ ](understood|understands|got it|gets it)",
        "what (does|did) (she|he) look like [again |today]*",
        "(gyps(y|ies)|foreigners|migrants|romanians|travellers)[,] (watch out|beware|keep out|stay away)",
        *generalisations.ENGLISH_COMPLETE,
        (
            "(that|this|the|our) [lazy |fat |stupid |silly |dozy |bloody |miserable |useless |ugly |old |daft ]*(cow|"
            "bitch|witch|hag|pig|rat|snake|tart|bimbo|idiot|moron|loser|cretin|creep|bag|"
            "battleaxe|dragon|lump|imbecile|waste of space) (from|in|at|on|of|who|upstairs|next door|behind|called|"
            "named)"
        ),
        "(he|she|they) knows? (exactly |very well |perfectly well )?who (i|we) mean",
        (
            "(for|considering (she is|she's|it's)|not bad for) (a )?(woman|girl|blonde|female|foreigner|old man|"
            "her age|cripple)"
        ),
        "(women|girls) and (technology|numbers|maths|computers|money|cars|parking|finance|logic)", "women belong",
        "a woman's place", "(to|should|just|better|please|must) man up",
        "(he|she|they|you|cries|cry|whines|throws|runs|screams|moans|fights) [~ ]like a (little )?girl",
        (
            "(her|those|what|great|nice|long) (legs|cleavage|boobs|tits|bum|arse|curves|rack)[~ ]*(counter|"
            "reception|branch|desk|alone|worth|customers|reason)"
        ),
        "(nice|great|lovely|hot|sexy) (legs|boobs|tits|bum|arse|rack|ass)",
        "show (a bit of|some|more) (leg|cleavage|skin)",
        (
            "(hot|sexy|fit|pretty|cute) (girls|chicks|birds|babes|colleagues|ladies|women|blondes|trainees|"
            "secretaries|receptionist|receptionists|interns|new girl|intern|trainee|colleague)"
        ),
        "(real|normal) (men|women|families|people) (only|don't|do not)",
        (
            "no (foreigners|migrants|muslims|women|gays|cripples|jews|blacks|old people|fatties|"
            "headscarves)( please| allowed| here)?"
        ),
        "(fresh|straight|just|came|come) off the (boat|dinghy|rubber boat)",
        "(this|that|it|he) (is|looks|sounds) so gay",
        "that's gay", "no homo",
        "(looks|walks|talks|sounds) (so |like a |a bit )(gay|tranny|queer)",
        "go back to (your|their) (own )?(country|kitchen)",
        "(diversity|quota|token) (hire|woman|women|black|gay|girl|muslim|minister|lady)(s)?",
        "white (people|men) (only|first)",
        "(camel|goat|bomb|suicide belt|burqa)[~ ](colleague|customers|muslim|arab|ahmed|mohammed|muhammad)",
        "(fewer|less|not so many|too many) (foreigners|migrants|women|muslims|gays|refugees|headscarves)",
        (
            "(even) (women|girls|blondes|a woman|a girl|your wife|old people|pensioners|foreigners|housewives|"
            "grannies) (can|could|will|get|understand|manage|gets|understands|manages)"
        ),
        (
            "so (simple|easy) (that )?even (a |your )?(woman|women|girl|blonde|wife|pensioner|foreigner|migrant|"
            "mother in law|grannies)*"
        ),
        "(chocolate|gingerbread) face", "ching chong", "slanty eyes", "terrorist beard",
    ),
)
# fmt: on
