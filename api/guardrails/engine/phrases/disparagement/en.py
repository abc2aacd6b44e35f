"""English."""

from api.guardrails.engine.phrases.disparagement import departments, images
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

# fmt: off
WORDS = Disparaging(
    targets=(
        "(management|leadership)(?= (has|have|is|are|only|never|couldn't|can't|doesn't|don't|should|wastes|decides))",
        "their (app|hotline|website|branch|branches|systems|software|call centre|helpdesk|advisers|savings rate)",
        "(the|our|that) (supplier|agency|printing firm|contractor|vendor|consultancy|software firm|ad agency)",
        "(the|our|that|their) branch (in|on|at) *",
        "(insurance|insurer|house|lender|broker) (next door|across the (road|street))",
        (
            "(the|our) (training|project|tech|digital|web|security|quality|press|events|planning|logistics|"
            "property) (department|office|team|people|folks)"
        ),
        (
            "(folks|people|guys|lot|crowd|geniuses) (in|from|at|over in) (procurement|hr|it|legal|compliance|"
            "marketing|risk|facilities|finance)"
        ),
        "[all |most |the |these ]other (lenders|providers|insurers|brokers)",
        *departments.ENGLISH,
        "(mortgage |insurance |estate |real estate )?(broker|brokers|agents|agent|advisers|intermediaries|salesmen)",
        "estate agents", "comparison sites", "(town|city) hall", "the council", "tax office", "flyer(s)?",
        "(this|that|our) (app|letter|website|site|form|brochure)", "marketing (people|folks|department)", "telecom*",
        "railway(s)?", "consultants", "accountants", "notaries", "lawyers", "landlords", "competition",
        "competitor(s)?", "rivals",
        (
            "[the |all |most |some |those |any ](other|rival|big|high street|traditional|old fashioned|old school|"
            "online|direct|foreign|commercial) bank(s)?"
        ),
        "the others", "all (the )?others", "the rest", "the other (lot|side|guys|crowd|people|ones|place)",
        "that other (bank|lot|place|outfit)", "another bank", "(those|these|certain|some|most|all|the) bank(s|ers)",
        "banks", "bankers",
        (
            "(bank|lot|guys|people|place|branch|office|outfit|crowd|neighbours) (next door|across the (street|road|"
            "square|river)|over the road|down the road|round the corner|opposite|over there|with the [* ](logo|app|"
            "cards|lion|horse))"
        ),
        "(yellow|orange|blue|red|green|purple) (bank|lot|one|guys|competitor)",
        "your (old|current|present|previous|last|other|own|so called) bank", "fintech(s)?", "neobank(s)?",
        "insurer(s)?", "insurance (companies|company)", "building societ(y|ies)", "credit unions",
        (
            "our (own |dear |beloved |esteemed |glorious |precious |wonderful |useless |lovely |so called )?(bank|"
            "board|bosses|boss|management|managers|executives|executive|leadership|directors|director|ceo|cfo|cio|"
            "chairman|it|hr|marketing|compliance|legal|helpdesk|help desk|service desk|department|head office|"
            "headquarters|hq|employer|company|app|website|intranet|systems|system|software|processes|process|"
            "bureaucracy|call centre|hotline|product people|regional office|lot upstairs|back office|risk|security|"
            "communications|finance)"
        ),
        (
            "(it|hr|marketing|compliance|legal|risk|security|communications|personnel|credit|finance|procurement|"
            "facilities|operations) (department|team|people|folks|guys|support|management|crowd|lot)"
        ),
        "(senior|upper|middle|top|bank) management",
        (
            "(the|this) (management|board|bosses|executives|leadership|top brass|ceo|head office|employer|company|"
            "bank|place|helpdesk|department)"
        ),
        (
            "(people|ones|lot|suits|folks|geniuses|gentlemen|lords|clowns) (upstairs|at the top|on the top floor|"
            "in charge|on the fifth floor|in the boardroom|at head office)"
        ),
        "top floor", "boardroom", "top brass", "powers that be", "higher ups",
        "my (employer|boss|bosses|company|department|bank|own bank|workplace)", "helpdesk", "head office",
        "call centre", "[the |our ]back office",
        "(whoever|people who|geniuses who|those who) (run|runs|built|manage|designed|manages) (it|this|our|the) *",
        "[our |the ]suits", "(mobile |banking |our )?app team",
    ),
    they=(
        "they", "they're", "they'll", "they've", "those", "that lot", "that place", "there", "them", "the whole lot",
        "it's", "it is",
    ),
    nouns=(
        "(a|this|that) dump", "pigsty", "hellhole",
        *images.ENGLISH_NOUNS,
        "crook(s)?", "thie(f|ves)", "robber(s)?", "swindler(s)?", "fraudster(s)?", "scammer(s)?",
        "con (men|artists|artist)", "cheat(s|ers)", "cowboys", "vultures", "vampires", "bloodsuckers", "leech(es)?",
        "parasite(s)?", "gangsters", "bandits", "pirates", "highwaymen", "mafia", "cartel", "liar(s)?", "sharks",
        "hyenas", "profiteers", "fat cats", "rip off(s)?", "rip off merchants", "scam(s)?", "daylight robbery",
        "highway robbery", "racket", "joke shop", "laughing stock",
        "bunch of (amateurs|clowns|idiots|crooks|losers|fools|cowboys|muppets|jokers|monkeys|*)", "amateurs",
        "clown(s)?", "muppets", "jokers", "idiot(s)?", "moron(s)?", "imbeciles", "cretins", "numpties", "fools",
        "donkeys", "dimwits", "halfwits", "losers", "incompetents", "charlatans", "quacks", "bunglers",
        "cowboy outfit", "dinosaur(s)?", "fossil(s)?", "shambles", "shitshow", "s(hit|h t) show", "dumpster fire",
        "clusterfuck", "train wreck", "car crash", "cesspit", "snake pit", "viper's nest", "sweatshop",
        "sinking ship", "garbage", "rubbish", "crap", "disgrace", "embarrassment", "travesty", "dead wood",
        "waste of space", "waste of time", "waste of money", "dictatorship", "money grabbers", "penny pinchers",
        "bean counters", "slave drivers", "house of cards", "good for nothing(s)?", "blockheads", "half wits",
        "pen pushers", "cretin", "second rate outfit",
    ),
    qualities=(
        "older than (my|your) (gran|grandmother|grandad|grandfather|great grandmother)*", "twice as slow", "all talk",
        "an insult", "drunk",
        "incompetent", "useless", "clueless", "hopeless", "pathetic", "corrupt", "dishonest", "crooked", "greedy",
        "arrogant", "shameless", "rotten", "disgusting", "laughable", "ridiculous", "disastrous", "abysmal",
        "appalling", "atrocious", "terrible", "awful", "horrible", "dreadful", "lousy", "crappy", "shitty", "dire",
        "idiotic", "stupid", "brainless", "spineless", "toothless", "untrustworthy", "unreliable", "shady", "dodgy",
        "sleazy", "bonkers", "inept", "amateurish", "unprofessional", "bloodsucking", "thieving", "lying", "cheating",
        "money grabbing", "third rate", "second rate", "a joke", "jokes", "a bad joke",
        (
            "a (complete |total |absolute |utter |sheer |living |real )?(disaster|nightmare|catastrophe|mess|"
            "failure|disgrace|farce)"
        ),
        "the worst", "worst * in", "past (it|saving)", "beyond (help|hope|saving)", "good for nothing", "asleep",
        "brain dead", "out of touch", "out of (their|its) depth", "stuck in the (past|*ties|stone age|last century)",
        "in the stone age", "in the dark ages", "from the (stone age|last century|stone|dark ages)", "prehistoric",
        "overpaid", "toxic", "bent", "not (to be|worth) trust*", "evil", "two faced", "heartless", "lazy",
        "slower than *", "as slow as *", "in a coma",
        "too (slow|stupid|dumb|lazy|greedy|arrogant|thick|busy counting) *", "as much use as", "about as useful as",
        "as useful as", "as useless as", "all over the place", "broken beyond *",
        "allergic to (work|customers|progress|ideas|change|honesty)", "criminal*", "slow and expensive",
        "expensive and slow",
    ),
    deeds=(
        "things they (don't|do not|can't) understand", "nickel and dim(e|es|ed|ing)",
        "(deliver|delivers|delivered|sells|sell|sold|produces|produced) [~ ](rubbish|garbage|crap|junk)",
        "should (try|start) (working|listening|thinking|doing something)",
        "(kill|kills|strangle|strangles|bury|buries) (every|any|all) [* ](idea|initiative)s?",
        "(wouldn't|would not|couldn't|can't) trust", "couldn't sell (water|ice|sand|heaters|umbrellas|bread) *",
        "waste(s)? (everybody's|people's|customers')",
        "held together (with|by) (tape|duct tape|string|chewing gum|glue|sellotape|hope)",
        "only (listen|listens|react|reacts|wake up|wakes up) when", "break(s)? more than (it|they) fix(es)?",
        "send(s)? you (round|around) in",
        "(botch|botches|botched|bungle|bungles|bungled) (it|this|that|everything|the|another)",
        "(put|puts|keep|keeps|leave|leaves) you (on hold|hanging)", "couldn't organi(s|z)e *",
        (
            "(fob|fobs|palm|palms|feed|feeds|pay|pays|leave|leaves) [~ ](off with |with )?(crumbs|peanuts|scraps|"
            "pennies|pocket money)"
        ),
        (
            "(fall|falls|fell|click|clicks|clicked) (for|on) (every|any|each|the first|all the) [* ](phish*|fake *|"
            "scam|scams|spam|dodgy *|trick)"
        ),
        *images.ENGLISH_DEEDS,
        (
            "(as if|like|by) [~ ](toddler|child|children|drunk|monkey|monkeys|five year old|kindergarten|kid|"
            "blind *|hamster|chimp)"
        ),
        "(flog|sell|sells|flogs) [~ ](granny|grandmother|grandma|mother|soul|children|grannies)",
        "(confuse|confuses|mix up|mixes up|mistake|mistakes) [~ ](with|for|and)", "(talk|talks) you into",
        "would (flog|sell) you",
        "rip(s|ped|ping)? (you |people |customers |everyone |savers |us |their customers |them |pensioners )?off",
        "fleec(e|es|ed|ing)", "con(s|ned)? (you|people|customers|savers|their|its)", "swindl(e|es|ed|ing)",
        "(steal|steals|stealing|stole) (from|your|money|our|the)",
        "rob(s|bed|bing)? (you|people|customers|savers|their|its|pensioners|us)",
        "screw(s|ed|ing)? (you|people|customers|savers|over|up everything|us|their|its)",
        "scam(s|med|ming)? (you|people|customers|savers|their|its)",
        "cheat(s|ed|ing)? (you|people|customers|savers|their|its|on)", "(lie|lies|lied|lying) (to|through|about)",
        (
            "(bleed|bleeds|milk|milks|squeeze|squeezes|plunder|plunders|skin|skins) (you|people|customers|savers|"
            "their|its|us|everyone)"
        ),
        "trick(s|ed)? (you|people|customers|savers|their|its)", "pull(s)? (a fast one|the wool)",
        "take(s)? you for a (ride|fool|mug)",
        "tak(e|es|ing) (you|people|customers|savers|us) (for|to) (a ride|fools|idiots|mugs|the cleaners)",
        (
            "treat(s|ed|ing)? [~ ](like|as) (fools|idiots|dirt|cattle|children|numbers|a number|cash cow(s)?|"
            "criminals|rubbish|garbage|beggars|sheep|kids|crap|shit|muck)"
        ),
        "laugh(s|ing)? (at|about) (you|their|its|customers|savers|us)",
        (
            "(couldn't|could not|can't|cannot|can not|couldnt|cant) (care less|even *|organi(s|z)e a *|run a *|"
            "spell *|count *|find (their|its|his|her) *|tell * from *|add up|manage a *|tie (their|its) *|"
            "keep (their|its) *|be trusted|get anything right|do anything right|do (their|its) *|hit a *|read a *|"
            "work a *|operate a *|switch on a *|open a *|plan a *)"
        ),
        "could not organi(s|z)e",
        (
            "(don't|doesn't|do not|does not|dont|doesnt|didn't) (care|give a (damn|toss|monkey's|*)|know (what|"
            "their|its|how|anything|the first)|listen|have a clue|have the faintest|have (any|a single) idea|get it|"
            "work|understand (a thing|anything|customers|technology|people|what|how)|deserve|reply|answer|"
            "lift a finger|keep (their|its) *|even know)"
        ),
        (
            "(has|have|got|had) (no|absolutely no|zero|not a) (clue|idea|brains|spine|backbone|morals|scruples|"
            "shame|conscience|plan|vision|respect|heart|manners|business)"
        ),
        "no clue", "no idea what (they|it|she|he)*", "clue(s)? about (anything|nothing)",
        (
            "never (listens|listen|works|worked|answers|answer|calls back|call back|pick up|picks up|keeps|keep|"
            "reply|replies|gets anything|get anything|had a good idea|learn|learns|does anything|do anything)"
        ),
        "break(s)? (every|all) [* ]promise(s)?", "line(s|d)? their (own )?pockets",
        (
            "only (want|wants|care|cares|after|think|thinks) [* ](about |of )?(your|their|its|the) (money|bonus|"
            "bonuses|wallet|profit|profits)"
        ),
        "hide(s)? [* ]fees", "charge(s)? you for breathing", "sleep(s|ing)? (all day|on the job|through *)",
        "ruin(s|ed|ing)? (everything|the bank|this bank|it all|the place|our *)", "run(s|ning)? [~ ]into the ground",
        "driv(e|es|ing) [~ ](into the ground|to ruin|up the wall|away|over a cliff|mad)",
        "mess(es|ed|ing)? (everything |it |things )up", "f[u*]ck(s|ed)? (it |everything )?up",
        (
            "(crash|crashes|breaks down|falls over|falls apart|goes down|dies|freezes) (again|every|all|twice|daily|"
            "constantly|whenever|as soon|if you|the moment|three)"
        ),
        "suck(s)?", "stink(s)?", "make(s)? (fools|idiots) of",
        (
            "belong(s)? (in|on) (a |the )?(museum|prison|jail|scrapheap|bin|zoo|kindergarten|circus|stone age|"
            "dustbin|rubbish*|behind bars*)"
        ),
        "belong behind bars", "should be (ashamed|sacked|fired|locked up|closed|shut|in prison|in jail|banned)",
        "ought to be (ashamed|sacked|fired|locked up|closed|shut|in prison)", "get(s)? nothing (right|done)",
        "will (bleed|rob|fleece|cheat|rip) *", "waste(s)? (your|everyone's|our|my) (time|money|life)",
        "rotting (at|from) the (head|top)", "rot(s)? from the head",
        (
            "take(s)? (months|weeks|forever|years|an eternity|ages) (to|for) (answer|reply|fix|decide|approve|a |"
            "open|pick|reset|do|notice|change)"
        ),
        "sell(s)? you (rubbish|junk|a pup|snake oil|anything|lies)", "promise(s)? (you )?the (moon|earth|world) and",
        "don't get me started on", "do not get me started on", "thanks for nothing", "shame on", "spare (me|us)",
        (
            "(avoid|stay away from|run away from|steer clear of|get away from|keep away from|boycott|beware of|"
            "watch out for|don't trust|never trust|do not trust|sick of|fed up with|save me from)"
        ),
    ),
    mild=(
        "madhouse", "circus", "zoo", "kindergarten", "playground", "creche", "nursery", "chaos", "chaotic", "mess",
        "asylum", "loony bin", "jungle", "comedy", "farce", "puppet show", "pantomime", "freak show", "museum",
        "tortoise(s)?", "snail(s)?", "slowcoaches", "sloth(s)?", "headless chickens", "hot air", "boring", "slow",
        "old fashioned", "outdated", "antiquated", "ancient", "dusty", "clumsy", "bureaucratic", "nightmare",
        "disaster", "soap opera", "black hole", "labyrinth", "a bit (slow|thick|dim|clueless|lost)", "robots",
        "zombies", "sheep", "control freaks", "nitpickers", "killjoys", "windbags", "cold fish", "pain in the *",
    ),
    complete=(
        (
            "unlike (those|these|the) [* ](idiots|morons|clowns|amateurs|fools|crooks|cowboys|sharks|thieves|"
            "dinosaurs|muppets)"
        ),
        (
            "(they have|they've got|they hire|they employ) [only |nothing but |* ](idiots|morons|clowns|amateurs|"
            "fools|crooks|cowboys|sharks|thieves|dinosaurs|muppets)"
        ),
        (
            "whoever (planned|designed|built|made|decided|chose) (this|that|it) [~ ](was|must have been) (drunk|"
            "asleep|high|blindfolded)"
        ),
        *images.ENGLISH_COMPLETE,
        (
            "bunch of (crooks|thieves|amateurs|clowns|idiots|swindlers|losers|incompetents|jokers|cowboys|"
            "monkeys) (run|runs|running|in charge|upstairs|at the top|in our|on our)"
        ),
        (
            "(monkeys|clowns|donkeys|idiots|amateurs|muppets|fools|lunatics|morons) (run|are running|running|manage|"
            "managing|in charge of|lead|leading) (the|this|our|it|us|*)"
        ),
        (
            "run by (monkeys|clowns|idiots|amateurs|crooks|fools|donkeys|people who (can't|couldn't|have no|never|"
            "have never|don't))"
        ),
        "lunatics (are running|have taken over|running|took over) the asylum",
        "nothing (ever )?works (here|at our place|at norvia|in this place|in this bank|in our)",
        (
            "nobody (up there |in charge |upstairs |here |at the top )(has a clue|knows what|has any idea|cares|"
            "listens|gives a)"
        ),
        "don't (ever )?(work|apply|bank) (here|there|with them)",
        (
            "worst (bank|employer|app|management|boss|company|helpdesk|service|place to work)( ever| in| i| on|"
            " anyone|[.!]|$)?"
        ),
        "(worst|rottenest) bank",
        "leave (the|those|these) (crooks|thieves|sharks|rip off|dinosaurs|clowns|amateurs|robbers|cheats)*",
        "fish (rots|stinks) from the head",
        "(crap|shit|lousy|rubbish|useless|terrible) (bank|employer|management|app|boss|it department|company)(s|es)?",
        "rip off (bank|company|insurer|merchant|outfit)(s)?", "(shit|crap) (hole|place to work)",
        "(here|upstairs) (the )?(left hand|right hand) (doesn't|does not|has no idea)",
        "left hand (doesn't|does not) know",
        "tired of being (ripped off|cheated|fleeced|lied to|robbed|treated like)",
        "(stop|stopped) being (ripped off|cheated|fleeced|lied to|robbed|milked)",
        (
            "(let yourself|letting yourself|get|getting|been) (ripped off|fleeced|cheated|robbed|milked) (elsewhere|"
            "by|there|over there|at)"
        ),
        (
            "unlike (the|those|these|certain|some|*) (crooks|thieves|sharks|cheats|others who|banks that|"
            "bank that)*~ (rip|cheat|lie|steal|fleece|rob|crooks|thieves|sharks|cheats)*"
        ),
    ),
)
# fmt: on
