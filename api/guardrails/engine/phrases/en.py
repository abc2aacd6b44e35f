"""English."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = (
    "(?! (more than|(your|the|a|my) (card|pin|phone|wallet|match|game|bet|way)|it|them"
    "|track|sight|time|weight|sleep|touch|count|hope|patience))"
)

# fmt: off
LEXICON = Lexicon(
    promises=(
        "guarantee*", "guaranted", "garanteed", "garanted", "guarenteed", "gauranteed", "we promise", "promised",
        "word of honour",
        "(pinky|i) swear",
        "cross my heart",
        "you have my word",
        "scout's honour",
    ),
    returns=(
        "return(s)?(?! (of|to|from) (your|my|the) (card|key|bike|book)*)", "profit(s)?", "gain(s)?", "yield(s)?",
        "earnings", "growth", "interest", "income", "winnings", "payout(s)?", "upside", "performance",
    ),
    principal=("money", "capital", "savings", "investment(s)?", "stake", "deposit(s)?", "cash"),
    sure_returns=(
        "(money|savings|capital|investment|stake) (doubles|triples|multiplies)",
        (
            "(secure|reliable|worry free|carefree|automatic|effortless|assured|bankable) (gain|profit|"
            "return)s?"
        ),
        "(assured|certain|guaranteed) income",
        "(gain|profit|return)s? as (reliable|regular|certain|dependable|sure) as *",
        "(you|we|everyone|everybody) will (make|earn) (money|a profit)(?! (go|work))",
        "(here|with us) (everybody|everyone) wins",
        "(even |also )?(in|during) a (crash|crisis|recession|slump) you [still |always ]*(win|gain|earn|profit)",
        (
            "(profit|money|return|gain|yield)s? (comes|come|arrives|arrive|rolls in|roll in|grows|grow) (by (itself|"
            "themselves)|on its own|automatically|while you sleep|every month without)"
        ),
        "(certain|sure|bound|guaranteed) to (beat|outpace|outrun|outgrow) (inflation|the market|everything)",
        "a profit for (everyone|everybody|all)",
        "(goes|go|going|climbs|rises) up [~ ~ ~ ~ ](always|every time|without fail|full stop|period)",
        "(it|this|that) only (ever )?(goes|moves|climbs) (up|higher)",
        "(sure|assured|secured|sure fire|sure shot) (return|profit|gain|yield|win)(s)?",
        "(return|profit|gain)(s)? (is|are) (certain|assured|secured|a certainty|a given|in the bag)",
        "safe (return|profit|gain)(s)?", "(return|profit|gain)(s)? for sure", "sure thing", "dead cert", "safe bet",
        "sure bet", "double your (money|savings|investment)", "get rich", "free money", "easy money",
        "money for nothing", "always (a |in )profit", "always (makes|make|earns|earn) (a |you )?(profit|money)",
        "always (wins|win|pays off)", "(can|could|will) only (go |grow |rise )(up|higher)",
        "(only|always) (goes|go|going|moves|heads) [one way ]up(ward(s)?)?", "never (goes|go) down",
        "never (falls|drops|dips)", "the only way is up",
        "(can't|cannot|can not|won't|will not|never) go (down|wrong)", "(can't|cannot|can not|won't) fail",
        "fail safe", "foolproof", "your (money|savings) will (double|triple)",
    ),
    sure_gains=(
        "fixed (gain|profit|winning)s?",
        "more comes (back |out )?than (goes|went|you put) in", "more comes out than [~ ](goes|went) in",
        (
            "(i promise|trust me|believe me|i swear|mark my words)[,] [~ ](you'll|you will) be (rich|richer|wealthy|"
            "better off|laughing)"
        ),
        "put (in )?[~ ~ ](in)?[,] (take|get|pull) (out )?(double|twice|sixty|more|a hundred)",
        (
            "(the|a) safest (investment|place|home|way|bet|spot) (there is|of all|ever|in the world|on earth|for "
            "your (money|savings))"
        ),
        "(come )?rain or shine[,] (it|this|the fund|the plan) (pays|earns|grows|delivers)",
        "it (pays|earns|delivers|grows) come rain or shine",
        (
            "(no way|not a chance|no chance) (this|that|it|the fund|the plan) (goes|can go|will go|falls|drops) "
            "[ever ]*(down|south|wrong)?"
        ),
        "a (one way street|one way ticket)(:|,)? (up|upwards|north|to the top)",
        "only one (way|direction)(:|,)? (up|upwards|north)",
        "the only risk (is|here is|would be) (getting|being|boredom|becoming|too much) *",
        "there is no (lose|losing|losers)", "no losers",
        "never had a (losing|bad|red|negative|down) (year|month|day|quarter)",
        "that's how (safe|secure|certain|solid) (it|this|the plan|the fund) is",
        "like a savings (account|book)[,] (only|just|but) (with|better|more)",
        "(you'd|you would|you) have to (try|work) [very |really |pretty ]*hard to lose",
        (
            "(even) (beginners|a child|children|fools|an idiot|your granny) (can't|cannot|couldn't) (mess|get|"
            "screw) [~ ](up|wrong)"
        ),
        (
            "(get|gets|see|sees|have) [~ ](money|stake|cash|deposit|investment|euro|euros|penny|cent|"
            "contribution)(s)? (back|again)[,] [~ ](whatever|no matter|come what may|either way|regardless|in any "
            "case|come rain)"
        ),
        (
            "(whatever|no matter what|come what may|come rain or shine|regardless) [~ ~ ][,] [~ ~ ~ ~ ](money|stake|"
            "cash|euro|penny|cent|investment)[~ ~ ~ ] (back|home)[* ]"
        ),
        (
            "(money|stake|cash|investment|euro|euros) [~ ](comes|come|finds its way|returns) (back|home)[~ ~ ][,] "
            "(come what may|whatever|no matter|regardless|always|every time)"
        ),
        "(certain|sure|bound|destined) to (grow|rise|gain|go up|increase|make|pay|win|multiply|double)",
        "(can|will) only (grow|gain|win)",
        (
            "more [money |cash ](back |out )?than (you|i|we|they|what you) [have |'ve ](put|paid|pay|started|came|"
            "invest*|deposit*)"
        ),
        "walk(s|ed|ing)? (away|out|off) (richer|with more|with a profit|with extra)",
        (
            "(end|ends|ended|come|comes|came|finish*) (up |out )?(ahead|richer|on top|with more|in the black|"
            "in the green|better off)"
        ),
        "(get|gets|getting) [~ ](your|every|all [of ]your|the whole) [~ ](money|stake|cent|euro|penny|lot) back",
        "always [~ ](in the black|in profit|up|on top|ahead|in the green|more)",
        "(can't|cannot|can not|won't|will never|never) (make|makes|end in|turn into|be) a loss",
        "a loss is (impossible|out of the question|not possible|not on the menu)",
        (
            "(worst case|at worst|in the worst case|even if it goes wrong)[,:]~ (win*|gain*|profit*|earn*|more|up|"
            "ahead|richer)"
        ),
        "(whatever|no matter what) [~ ](happens|does|do)[,]~~ (up|profit*|gain*|grow*|win*|richer|more)",
        "(crash|recession|crisis|idiot) proof", "(certain|sure|safe) as (houses|eggs|sunrise|death|the sun*|taxes)",
        "(money|stake|capital) (back )?[,] (guaranteed|come what may|no matter what|whatever happens)",
        "makes you (richer|rich)", "(only|always) (winners|win|winning)", "how (to|you) (get|become) rich",
        "(no|without [any |a ])(downside|down side)(s)?",
        "(nothing|what) (can|could) (possibly )?(go wrong|happen to your)*",
        "(a )?(winner|success) (every time|each time|whatever*)", "(money|cash) (machine|printer)",
        "licence to print money", "gold mine",
        "never (had|has had|have had|seen|has seen) a (bad|losing|red|negative) (year|month|day)",
        "never (has )?lost (a|anybody|anyone|one)*",
        "(losses|any loss|the loss) (are|is) (on us|on the house|covered|ours)",
        "we (cover|make up for|swallow|refund|take) (any |all |your |the )*loss(es)?",
        (
            "(as )?(safe|safer|secure) (as|than) [a |the |your ]*(savings*|bank account|cash|mattress|piggy bank|"
            "gold|fort knox|vault)"
        ),
        "(risk|risks).? (never heard|unknown|what's that|foreign word|not with us|not here|don't know)*",
        (
            "(profit|gain|return|money|win)(s)? (for sure|without fail|come rain or shine|like clockwork|"
            "year in[,] year out|no ifs)*"
        ),
        "(turn|turns|make|makes) [~ ](into|out of) (double|twice|more)*",
        "(twice|double|triple) [the |your ](money|stake|amount|cash)",
        "(pays|paid) for itself [~ ](every time|always)", "(up|north) is the only (way|direction)",
        "(it|this|that) (just|simply) (grows|keeps growing|keeps rising|goes up)",
        "(you're|you are|you'll be) (always )?(on the winning side|a winner|quids in|in the money)", "set for life",
        "retire (early|rich)",
    ),
    no_risk=(
        "risks?\\? (never (heard|met|seen)|what|not here|where|forget it)",
        "impossible to (make|take|suffer|have|end up with) a loss",
        (
            "(capital|money|stake|savings|investment) (is|are|stays|remains) (fully|completely|totally|entirely|"
            "always|100%|absolutely) (protected|safe|secure|insured|covered)"
        ),
        "(win win)[,] (no|there's no|there is no|and no) *",
        "(you |nobody |no one )(can|could|will) (never|not ever) (lose|make a loss)",
        "no way (this|it|that) (goes|can go) (down|wrong)",
        "risk less(ly)?", "risk free", "free (of|from) [any |all ]risk(s)?",
        "no risk(s)?( at all| whatsoever)?(?! of)", "(zero|0) risk(s)?(?! of)", "not (a|one) [single ]risk",
        "without [any |the slightest |the least |a |taking any |a single ]risk(s)?(?! of)",
        (
            f"(you |one |we |i )?(can't|can not|cannot|cant|won't|will not|never|could not|couldn't) [possibly |"
            f"ever |really ]lose{_BUT_NOT}"
        ),
        f"never lose{_BUT_NOT}", "nothing to lose", "no way (to|you can|of) los(e|ing)", "impossible to lose",
        "nobody (ever )?loses", "no (chance|danger|possibility) of [a |any ]loss(es)?", "no losses", "loss free",
        "without [any ]loss(es)?",
        "(100|hundred|one hundred) ?(%|percent|per cent) (safe|secure|certain|sure|risk free)",
        "completely (safe|secure|risk free)", "(totally|absolutely|perfectly|entirely) (safe|secure)", "bomb proof",
        "bullet proof", "safe as houses", "(can|could) only win", "you (always )?win either way",
        "all gain[s][,] no pain",
    ),
    scheme=(
        "deposit(s)? (guarantee|protection|insurance) [scheme|fund]", "deposit(s)? scheme('s)?",
        "guarantee (scheme|fund)(s)?", "dgs",
        "(protected|covered|guaranteed|insured|safe) [by law ]up to", "compensation scheme",
        "guaranteed by (the )?(state|law|government|scheme|fund)",
    ),
    investing=(
        "invest*", "fund(s)?", "index fund(s)?", "etf(s)?", "sav(e|es|ing|ings|er|ers)", "deposit(s)?",
        "return(s)?", "yield(s)?", "portfolio", "share(s)? price", "stock(s)?", "interest", "profit*", "nest egg",
        "pension",
    ),
    negators=(
        "*n't", "not", "never", "cannot", "dont", "doesnt", "isnt", "arent", "cant", "wont", "hardly", "used to",
        "no longer", "neither", "nor",
    ),
    nobody=("nobody", "no one", "nothing", "none", "noone", "no bank", "no investment", "no product", "no fund"),
    no=("no", "without", "zero"),
    copulas=("is", "are", "was", "comes", "come", "can be", "could be", "will be", "offers", "gives", "has"),
    only=(
        "only", "just", "merely", "miss", "forget", "worry", "wait", "hesitate", "overlook", "bad", "kidding",
        "joking", "too", "to mention", "yet",
    ),
    hedges=(
        "may",
        "might",
        "could",
        "can",
        "hope*",
        "with [a bit of |some ]luck",
        "maybe",
        "perhaps",
        "possibly",
        "or less",
        "aim*",
        "chance*",
        "no guarantee*",
        "try*",
        "if all goes well",
        "or not",
    ),
    does_not_exist=(
        "is [just |only ]a word (for|from|in|that)",
        "no such (thing|animal|beast|product)", "(does|do) not exist", "(doesn't|don't|didn't|doesnt|dont) exist",
        "is (not|n't) a thing", "isn't a thing", "are myths", "(is|are) a (myth|fairy tale|fairytale|unicorn|lie)",
        "only in fairy tales",
    ),
    no_gain=("no (return|reward|fun|gain|profit|glory|yield)(s)?",),
    distrust=(
        "there isn't (one|any|such)",
        "isn't (one|any)",
        "there (is|are) no such",
        "scam*", "fraud*", "swindl*", "con (man|men|artist*)", "crook*", "hang up", "beware", "watch out",
        "be wary", "suspicious", "too good to be true", "red flag(s)?", "lying", "liar(s)?", "lie(s)?", "nonsense",
        "rubbish", "fake", "don't believe", "do not believe", "never trust", "don't trust", "run away",
        "run a mile", "walk away", "if (anyone|someone|somebody|a stranger)",
        "(anyone|anybody|whoever|someone|those) (who|that) (promise|say|claim|offer|tell|guarantee)*",
        "promises you", "run the other way", "phishing", "warning sign(s)?", "alarm bell*", "stay away",
        "keep away",
    ),
    answers_no=(
        "no", "nope", "never", "sadly not", "of course not", "certainly not", "not", "nothing", "nobody",
        "it isn't", "it's not", "it is not", "they aren't", "they're not", "i wish", "alas",
    ),
    answers_yes=(
        "yes",
        "yep",
        "yeah",
        "sure",
        "absolutely",
        "exactly",
        "of course",
        "you bet",
        "correct",
        "indeed",
        "here it is",
        "here you go",
        "got it",
        "we have it",
        "look no further",
    ),
    offers=(
        "want*",
        "looking for",
        "fancy",
        "who",
        "why not",
        "how about",
        "dream*",
        "ready for",
        "need",
        "searching",
        "interested",
        "like",
    ),
    employed=(
        "{bank} on my payslip", "my payslip [~ ]{bank}",
        (
            "(i|we) ['m |am |'ve been |have been ][~ ]work(ing)? [* ](for|at|with|in) [the |our |dear |good |"
            "lovely ]{bank}"
        ),
        "(i|we) [~ ]work(ing)? (in|on) ~ (at|of) {bank}", "work(ing)? (for|at) [the |our ]{bank}",
        (
            "(i'm|i am|im|as) (an? |one of )?[~ ]{bank} (employee|colleague|staff*|banker|adviser|advisor|insider|"
            "person|worker|team*|people|ambassador)*"
        ),
        (
            "(i'm|i am|im|as) (an? |one of )?[~ ](employee|colleague|staff*|banker|adviser|advisor|insider|worker|"
            "ambassador|member|part|developer|manager|engineer)[~] (of|at|for|with|in) [the ~ ]{bank}"
        ),
        (
            "(proud|biased|happy|full|long time|disclosure)[~] {bank} (employee|colleague|staff*|banker|adviser|"
            "insider|person|worker)*"
        ),
        (
            "{bank} (employee|colleague|staff*|banker|adviser|insider|person|worker|here)* (here|speaking|talking|"
            "myself|since|for ~ years)"
        ),
        (
            "(employee|employed|colleague|member of staff|staff|banker|on the payroll|on staff|works|working|paid|"
            "salaried) (of|at|by|for|with) [the ]{bank}"
        ),
        (
            "{bank}[ also| actually| happens to| kindly]* (pays|employs|paid|feeds|signs|puts|keeps) [for ](me|my|"
            "our|us)"
        ),
        "{bank}[ ~] (is|being|are) my (employer|boss|day job|workplace|job)",
        (
            "my (employer|bosses|boss|day job|workplace|work place|paycheque|paycheck|payslip|pay slip|pay cheque|"
            "salary|wages|job|desk|team|colleague(s)?|office|badge)[~] {bank}"
        ),
        "{bank}[~ ][,] my (employer|boss|bosses|day job|workplace|job|colleague(s)?)", "my employer",
        "employed by {bank}", "(we|us|here|team|those of us|all of us|folks|people|i) (at|from|of) {bank}",
        "on {bank}('s|s)? payroll", "{bank}('s|s)? (pays|payroll) (me|my)?",
        (
            "(i'm|i am|i've been|im|i have been|my [a-z]* years|my years|years|i sit|i spend my days|day job) (at|"
            "in) {bank}"
        ),
        "i (joined|represent) {bank}", "{bank} is where i work", "where i work",
        "{bank}(employee|team|staff|family|life|ambassador|colleague*)", "(team|weare|iwork(for|at|4)|lifeat) {bank}",
        "(i'm|i am) from {bank}", "who i work for", "i work for", "(it's|they're|they are|it is) my employer",
        "(the bank|they) (pay|pays|employ|employs) (me|my)",
        "i work (here|there|for the bank|at the bank|for this bank|at this bank|for them)", "works? for the bank",
        "(yes[,] |full disclosure[:,] |disclosure[:,] |declaration[:,] ){bank} (employee|pays|staff)*",
        "salary[~] {bank}", "{bank}[~] (my|our) (salary|wages|pay|bills|mortgage|rent)",
        (
            "(signed|yours|yours truly|written by|says|speaking as|confession of|greetings from|love|from) (,|:)? "
            "(a |"
            "an |your |one )?[* ](banker|teller|clerk|cashier|employee|colleague|adviser|economist|analyst|engineer|"
            "trainee|apprentice|intern) (at|of|from|with|in) {bank}"
        ),
        (
            "(i'm|i am|as|being) (an? |the |one of )?[~ ](teller|clerk|cashier|economist|analyst|trainee|apprentice|"
            "intern|recruiter)[~] (of|at|for|with|in|from) {bank}"
        ),
        "{bank} is (who|where) (pays me|employs me|my (wage|salary|pay|payslip)s? come[s] from)",
        "on {bank}('s)? books", "(who|what) pays (me|my (wages|rent|bills))(,|:)? {bank}",
    ),
    others=(
        (
            "(sister|brother|mother|mum|mom|father|dad|wife|husband|partner|friend|friends|neighbour|neighbor|"
            "cousin|aunt|uncle|niece|nephew|daughter|son|flatmate|girlfriend|boyfriend|gran|grandmother|grandfather|"
            "she|he|they|guy|woman|man)"
        ),
        (
            "(a|an|any|some|the|every|nice|friendly|helpful|kind)(?= (norvia|employee|colleague|banker|adviser|"
            "advisor|staff))"
        ),
        "(a|an|the|some) (nice|friendly|helpful|kind|lovely) *", "used to", "no longer",
    ),
    advertisement=(
        "#ad", "ad", "advert*", "#sponsored", "sponsored", "promo", "#promoted", "promotion*", "commercial",
    ),
    risks=(
        "risk(s|y|ier)?(?! (free|less))(?! of (?!los|not getting|a loss|fall))", "at risk",
        (
            "(can|could|may|might|will|do|does|did) (also |sometimes |equally |just as well |easily )?(fall|falls|"
            "drop|decline|decrease|shrink|lose|go down|dip|sink|dwindle|tumble)"
        ),
        "(up and|up or|go|goes|gone|well as|rise and|come) (down|fall)",
        "(fall|falls|drops|goes down) (as well|too|sometimes)", "as well as (rise|up|go up|grow)",
        "los(e|es|ing) [~ ](money|capital|value|savings|stake|investment|it)", "loss(es)?",
        "(get|gets|got|receive|end up with) [back ](less|nothing)", "less than you (put|paid|invested)",
        "not without (its )?risk(s)?", "ups and downs",
        "(money|stake|investment|it|all|everything) (can|could|may|might) be (lost|gone)", "fluctuat*",
        "swing(s)? both ways", "no guarantee you get (it|your money) back", "worth less",
        "(lose|lost|losing) (your|my|the) shirt", "(get|getting|be|got) (your )?(fingers )?(burnt|burned)",
        "(burn|burnt|burned) (your|my) fingers", "(come|walk) (out|away) with less",
        "(go|goes|going|head|heads) south",
        "(leave|leaving) (some |a few )?(feathers|money|capital) (behind|there|on the table)",
    ),
    which=("what", "which"),
    not_without=("(not|never|n't) [entirely |completely |wholly ]without", "nothing is without"),
    limits=(
        "under (the age of)?", "below", "until [age |you turn |you are ]", "up to [age ]", "till", "younger than",
    ),
    first_terms=(
        "first {number} (day|week|month|year)(s)?",
        "{number} (month|year)(s)? (free|for free|for nothing|at no cost)",
        "for (the first )?{number} (month|year)(s)?",
    ),
    everyday=(
        "coffee", "coffees", "cappuccino*", "espresso*", "latte", "lattes", "flat white*", "tea", "beer", "beers",
        "pint", "pints", "wine", "pizza*", "lunch*", "sandwich*", "dinner*", "cake*", "cupcake*", "ice cream*",
        "croissant*", "cinema", "book", "books", "parking", "haircut*", "bus fare*", "train ticket*",
        "pocket money", "toast", "biscuit*", "chocolate*", "sweets", "gym", "taxi*", "battery", "rain", "humidity",
        "shoes", "socks", "bread", "milk", "flowers", "raffle ticket*",
    ),
    of_mine=("of (my|our|us|you|them|people|colleague*|customer*)",),
    titles=(
        "mr", "mrs", "ms", "miss", "mister", "madam", "family",
        "old mr",
        "old mrs",
        "widow",
    ),
    colleagues=("(colleague|adviser|advisor|manager|cashier|boss|banker|teacher|director|ceo)*",),
    accounts=(
        "financed",
        "borrowed",
        "(current |savings |joint |business )?account(s)?", "overdraft*", "mortgage*", "loan(s)?", "credit card*",
        "debit card*", "debt(s)?", "savings", "pension", "arrears", "overdrawn", "portfolio", "direct debit*",
        "balance", "insurance",
        "in the red",
    ),
    transactions=(
        (
            "(signed|opened|closed|has|had|got|took|takes|bought|pays|paid|owes|owed|applied|moved|switched|his|her|"
            "their|gets|received|invested|saved|saves|borrowed|customer|client)"
        ),
    ),
    pictures=(
        "photo(s)?", "picture(s)?", "pic(s)?", "snap(s)?", "snapshot(s)?", "photograph(s|ed)?", "selfie(s)?",
        "video(s)?", "shot",
        "(caught|got) on camera",
        "portrait(s)?",
        "reel",
        "clip",
        "slideshow",
        "gallery",
        "swipe",
        "footage", "captured",
        "live ?stream", "album", "close up", "in the background", "filmed",
        (
            "(here's|here is|here are|look at) (our|my|that|those|these) (trainee|customer|colleague|apprentice|kid|"
            "visitor|guest|intern|volunteer|team|face|choir|class)*"
        ),
    ),
    people=(
        "visitor(s)?", "child", "children", "kid(s)?", "toddler(s)?", "pupil(s)?", "customer(s)?", "guest(s)?",
        "crowd", "audience", "faces", "people", "person", "famil(y|ies)", "lady", "ladies", "gentleman",
        "gentlemen", "boy(s)?", "girl(s)?", "man", "men", "woman", "women", "neighbour(s)?", "couple",
        "grandma(s)?", "grandpa(s)?", "student(s)?", "volunteer(s)?", "colleague(s)?", "team", "passer(s)? by",
        "everyone", "twins",
        "that face",
        "(that's|this is|here's|spot) (him|her|them)",
        "front row",
        "twin(s)?",
        "(he|she) (in|with|on|at) the",
        "smil*",
        "grin(s|ning|ned)?",
        "laugh*",
        "beaming",
        "mum(s)?",
        "parent(s)?",
        "senior(s)?",
        "pensioner(s)?",
        "runner(s)?",
        "winner(s)?",
        "participant(s)?",
        "patient(s)?",
        "owner(s)?",
        "baker",
        "farmer",
        "bride",
        "groom",
        "baby",
        "babies",
        "granny",
        "grandad",
        "folks",
        "faces",
        "newlyweds",
        "teenager(s)?",
        "pupils",
        "class",
        "trainee(s)?",
        "intern(s)?",
        "resident(s)?",
        "apprentice(s)?", "schoolchildren", "choir", "bystander(s)?", "strangers?", "tourist(s)?",
        "little (one(s)?|boy(s)?|girl(s)?|lad|lass|fella)",
    ),
    consent=(
        "permission", "consent*", "agreed", "agrees",
        "(with|got|has|have) [* ](her|his|their|everyone's|everybody's) (ok|okay|blessing|yes)", "allowed (me|us)",
        "said yes", "(is|are|was|were) (fine|ok|okay|happy) with", "approved", "signed the form",
        "asked (her|him|them|everyone|everybody)",
    ),
    nobody_there=(
        "(no|without|not a|zero|0) [single ](people|person|faces|soul|one)", "nobody", "empty", "from behind",
        "unrecognisable", "blurred",
    ),
    comparisons=(
        (
            "(every|any|each|all the|all) other (bank|lender|provider|building society|banks|lenders|providers)~~ "
            "(pay|pays|give|gives|offer|offers|charge|charges) [* ](less|more|worse|half|double|twice|lower|higher)"
        ),
        (
            "(won't|will not|don't|can't|cannot|not) (see|get|have|find)~ (at|from|with) (a single|any|one) other "
            "(bank|lender|provider|building society)"
        ),
        (
            "(not one|not a single|no single) (other )?(bank|lender|provider)~~ (comes near|comes close|matches|pays|"
            "offers|gives)*"
        ),
        (
            "(cheapest|lowest|highest|best|fairest|greenest|simplest|easiest|fastest|safest) [* ](account|"
            "mortgage(s)?|rate(s)?|bank|savings|card|loan|deal|offer|app|interest|fee(s)?|price(s)?|conditions|"
            "terms)"
        ),
        "no [other ]bank~~ (better|cheaper|more|lower|higher|less)",
        (
            "(not|never|won't|don't|cannot|can't) find [a |anything |any |something ]*(cheaper|better|lower|higher|"
            "greener)"
        ),
        (
            "(cheaper|better|lower|higher|more|faster|greener|safer|fairer) than (any|all|every|other*|the (others|"
            "competition|rest|big)|elsewhere|anywhere|your bank|most|what)"
        ),
        "test winner", "winner of the test", "number one", "no 1", "#1", "market leader", "unbeatable", "unbeaten",
        "unrivalled", "second to none", "nobody (beats|offers|does|gives)", "beats (any|all|every|the|other)",
        "nowhere [else ][will you find |~ ](cheaper|better)",
        "best (in|on) (town|class|the market|the country|europe|ireland|the high street)",
        "the competition (can't|cannot|looks|pales)",
        (
            "(cheapest|lowest|highest|best|fairest|greenest|simplest|easiest|fastest|safest|smartest) [* ](plan|pot|"
            "fund|return|cover|place to save|way to save|freeze|button)"
        ),
        (
            "best ~ (on the market|in the country|in ireland|in town|money can buy|there is|around|you can get|"
            "you'll find|anywhere)"
        ),
        "(beats|tops|matches) (it|this|us|that|ours|all|them|any|every|the)*",
        "(try|dare|challenge|good luck)~ (beat|beating|find|finding|match|matching|top|topping)",
        (
            "(find|show|name) [me |yourself |us ](a |one |an |any |another )~ (better|cheaper|beat*|match*|top*|"
            "pays|faster)"
        ),
        "no (other|rival) (bank|app|lender|card|account|loan|provider|mortgage|pot)",
        "(nobody|no one) else (does|offers|pays|gives|comes|has|can|will|lets)*",
        (
            "(other|others|rest of the|every other|any other|the big|high street) (bank|lender|app|"
            "provider)(s)?~~ (close|near|compete|match|keep up|worse|slower|pack|go home|behind|jealous|envy|dream|"
            "learn|weep|blush)"
        ),
        (
            "leave(s)? (the |all |every )(others|other|competition|rest|rivals|everyone|bank*)~ (standing|behind|"
            "dust|cold)"
        ),
        "(hold|holds) a candle", "in a league of (its|our|their) own", "(miles|streets|light years|a mile) ahead",
        "(the )?(competition|rivals|others)~ (dust|green with envy|behind|pack|weep|nowhere)",
        "(won't|will not|can't|cannot|never) (get|find|do) (better|cheaper|it cheaper|more|a better|anything)",
        "unmatched", "top of the (market|table|league)",
        "(better|cheaper|faster|higher|lower) than (your|their|what|at) [~ ]bank*",
        "the only (bank|app|account|lender|card|loan|pot)~ (that|which|where|with)",
        (
            "(elsewhere|anywhere else|other banks|others|other lenders|the rest)~~ (charge|pay more|more|twice|"
            "double|half|less|rip|worse|expensive)"
        ),
        (
            "(half|twice|double|three times) (the price|the rate|what|as much as) (of |that )?(other*|"
            "the competition|everyone|elsewhere|they|your)*"
        ),
        "(ranked|voted|rated|named|awarded)~ (first|best|top|number one|no 1)", "award winning",
        "best in (class|show|test)", "game changer",
        "(a|new|is the|sets? the|remains the|as the) gold standard",
        "(better|cheaper|faster|simpler|smarter|safer) than (at )?(any|every|most|all|other|the)*",
        "(other|others|competitors|rivals) (only |can only )?(dream|copy|try|follow|envy|wish)*",
        "(nothing|none)~ (comes close|compares|beats|better|cheaper)",
        "(who|which bank) (else )?(offers|gives|pays|does|has)~ (more|better|that|this|as)", "simply the best",
        "best deal", "best rate*",
    ),
    sources=(
        "source", "according to", "as tested by", "tested by", "survey by", "published (by|in)",
        "comparison (by|of|from)",
    ),
    ask_me="(send me a message)",
    another_bank="another bank",
    articles="an?|the",
    honest_return="the chance of a return, with risk",
)
# fmt: on
