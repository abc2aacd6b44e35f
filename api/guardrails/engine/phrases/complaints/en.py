"""English."""

from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

# fmt: off
WORDS = Complaining(
    apologies=(
        "sorry", "sorri*", "apologi*", "apolog(y|ies)", "my bad", "mea culpa", "forgive (us|me)", "(we|i) regret",
        "pardon us", "please excuse", "oops", "we beg your pardon",
    ),
    admissions=(
        (
            "[all |entirely |totally |clearly |completely ]our (own )?(fault|mistake|error|bad|blunder|failure|slip|"
            "doing)"
        ),
        "fault (was|is|lies) [entirely ]ours", "(error|mistake|fault|blame) (is|was|lies) (on|with|at) (us|our *)",
        "(error|mistake|fault) on our (side|end|part)", "the mistake was ours",
        "we (messed|screwed|cocked|mucked|fouled|slipped|botched) [it |this |that ]up",
        "we (made|have made|did make) (a|an|some) (mistake|error|mess|blunder)*",
        "we (got|have got|had) (it|this|that|yours) wrong", "we were wrong",
        (
            "(went|gone|going) [badly |terribly |very ]*wrong (on our|at our|here|with us|our end|there|with your|"
            "in our)"
        ),
        "(should|must|ought) [not |n't |never ](to )?have happened",
        "should have (been|answered|called|told|known|replied|reacted|informed|done better)",
        "(that's|that is|this is|this one is|it's|it is) on us", "dropped the ball", "let you down",
        "we (have |'ve )?failed( you)?",
        (
            "you (are|'re|were|have been) [absolutely |quite |completely |so |totally |perfectly |"
            "of course ]*(right|not wrong) [to (be|complain) ]*(about|that|it|we|to|and|our|the)*"
        ),
        "you're right", "you have every right", "every right to be (angry|annoyed|cross|upset|furious)",
        "(is|was|were|are) not good enough", "could have done better", "fair (criticism|point|complaint)",
        "we own (it|this|that|up)", "no excuse", "we take (full |all )?(the )?(blame|responsibility)",
        "guilty as charged", "our system(s)? (let|failed|did)",
        "we (forgot|overlooked|lost|mislaid|delayed|mixed up|double charged|charged you twice|overcharged) *",
        "i (admit|confess) (it|that|we|our)", "we admit", "slipped through",
    ),
    redress=(
        "refund*", "reimburs*", "leave (it|that|this) (with|to) (me|us)",
        "(you'll|you will|you shall|you should|to) (have|get|see) [~ ]back",
        "(i|we)('ll| will) [~ ](chase|knock off|strip off|write off|wipe|scrap|credit|return)", "compensat*",
        "goodwill", "make (it|this|that) (right|good|up to you)", "waive*", "(re)?credit (your account|you|it back)",
        "(your |the )?money back",
        "(get|have|give you|you'll get|pay) (it|them|that|the money|your money|everything|the fee|the charges) back",
        (
            "(cancel|drop|remove|reverse|return|repay|take off|strike) (the|your|that|those|all) (fee|fees|charge|"
            "charges|interest|booking|payment|costs)"
        ),
        "(put|set) (it|this|that|things|everything) (right|straight)",
        "(sort|straighten|clear) (it|this|that|things|your * |everything) (out|up)", "sort out your",
        "look into (it|this|that|your|what)", "looking into (it|this|that|your)",
        (
            "(i|we)('ll| will| shall|'m going to| am going to) [personally ](take care|see to|fix|check|handle|"
            "deal with|chase|get back to|call you|ring you|solve|correct|escalate|unblock|unfreeze|make sure|"
            "have it|have that|have the|have your|get (it|that|this|your)|personally)"
        ),
        "(have|has) been (corrected|refunded|fixed|reversed|unblocked|credited)", "as (a )?(compensation|apology)",
        "(send|offer|give|get|post|have|credit) (you|them|him|her) [~ ]voucher", "voucher (is )?on (its|the) way",
        "on the house", "bunch of flowers", "consider it (fixed|done|sorted)", "won't happen again",
        "will not happen again", "never happen again",
    ),
    contact=(
        (
            "(send|dm|pm|message|email|e mail|mail|write|give|drop|text|share) (me|us) [~ ](your|the) [* ](details|"
            "account|account number|number|card number|customer number|name|contract number|phone|phone number|"
            "address|reference|case number|iban|data|date of birth|particulars|complaint)"
        ),
        "(dm|pm|inbox|message) (me|us)", "drop (me|us) a (line|message|dm|note|private)",
        "(message|write|contact|write to) (me|us) (privately|in private|directly)",
        "(private|direct|personal) message", "by (dm|pm)", "in (my|our|the) (dms|inbox)",
        "(your|the) (account number|customer number|card number|contract number|case number|reference number)",
        "what is your (account|customer|card|case)*", "give me (a ring|a call) (and|so)", "call me (and|so)",
        "get in touch with me", "your number", "check your dm*",
    ),
    addressed=(
        "dear (mr|mrs|ms|customer|sir|madam|reviewer|ms|miss|client)*", "(hi|hello|hey|hallo) (mr|mrs|ms) *",
        (
            "to (the|all|everyone|everybody|anybody|anyone|those|whoever|our) [~ ](who|whose|that|complaining|"
            "waiting|customer)"
        ),
        (
            "(gentleman|lady|man|woman|person|customer|customers|reviewer|user|chap|someone|somebody|everyone|"
            "all) [~ ](who|whose) (gave|complained|wrote|left|waited|couldn't|could not|had|has|was|were|is|are|got|"
            "can't|lost|asked why|stood)"
        ),
        (
            "your (review|complaint|comment|criticism|feedback|rating|message about|tweet|post about|letter|anger|"
            "frustration|one star|bad experience|star)*"
        ),
        "(one|1|two|2|single) star(s)?",
        (
            "(re|regarding|concerning|about|in reply to|in answer to|in response to|replying to|"
            "answering) [~ ](review|complaint|comment|question|post|criticism|rating|tweet)"
        ),
        "(bad|angry|negative|nasty|harsh|poor|google|trustpilot|recent|last|latest) (review|comment|rating)(s)?",
        "(the|this|that|a) (complaint|complaints|review|reviews|comments below|reviewer|complainer)", "complained",
        "complaining",
        (
            "you (complained|wrote that|asked why|waited|had to wait|were charged|were overcharged|were kept|"
            "couldn't|could not|can't get|were treated|were told|lost)"
        ),
    ),
    trouble=(
        (
            "your (card|account|transfer|payment|mortgage|loan|application|money|savings|statement|pin|login|log in|"
            "password|app|refund|direct debit|standing order|cheque|case|file|appointment|overdraft|salary|wages|"
            "deposit|experience|complaint|contract|credit|request|cash|credit card|debit card|charges|branch|call|"
            "calls|emails|email)s?"
        ),
        (
            "(double|wrong|duplicate|unexpected|extra|incorrect|mistaken|hidden) (charge|charges|charged|debit|"
            "booking|fee|fees|payment|transfer|bill|posting)"
        ),
        "(charged|debited|booked|billed|paid) [~ ]twice", "twice (charged|debited|booked|billed)", "queue(s|d|ing)?",
        "on hold", "hotline", "helpline", "call cent(re|er)", "(had|have|having) to wait", "(kept|been) waiting",
        "waiting (time|times)", "waited (so|three|two|for|over|an|hours|days|weeks|more|*)", "outage*", "downtime",
        (
            "(app|site|website|online banking|system|systems|login|transfers|cards|card machine|cash machine|"
            "atm) (was|were|is|has been|went|kept|didn't|did not|doesn't|had|being|crash*) [~ ](down|offline|"
            "unavailable|broken|slow|crash*|work|working|hiccup|problem|issue)*"
        ),
        "frozen", "(was|were|got|been|stayed|is) (blocked|declined|rejected|overcharged|locked|unavailable|cut off)",
        "overcharg*", "mix up", "glitch", "cash (machine|point)s?", "atm(s)?",
        "(couldn't|could not|can't|unable to) (log in|log on|pay|withdraw|reach|get through|access|transfer)",
        "unfriendly", "rude(ness)?",
        "(lost|missing|late|delayed|wrong) (letter|card|transfer|payment|documents|paperwork|salary|statement)",
        "the (letter|fee|fees|charge|charges|transfer|card|debit|payment|app|interest)",
        "nobody (answered|picked up|called|rang|replied)",
        (
            "(branch|counter|adviser|advisor|service|colleague|cashier) (was|were) (closed|rude|unfriendly|slow|"
            "late|short)"
        ),
        "bad (service|advice|experience)", "(swallowed|ate|kept|retained) [~ ]card", "interest was",
        "customer service", "in the app",
    ),
    bother=(
        "delay(s|ed)?", "wait(ing)?", "inconvenience*", "trouble", "hassle", "problem(s)?", "issue(s)?", "mess",
        "confusion", "misunderstanding", "disruption", "mistake", "error", "experience", "bad service", "frustration",
        "annoyance", "stress", "what happened", "that happened",
    ),
    you=(
        "you", "your", "you've", "you're", "yours", "customers", "everyone affected", "everybody affected",
        "all affected", "those affected", "anyone affected", "u",
    ),
    harmless=(
        "pun(s)?", "joke(s)?", "dad", "mum", "mom", "mother", "father", "gran*", "honey", "darling", "wife",
        "husband", "diet", "post(s|ed|ing)?", "spam*", "emoji*", "hashtag*", "caption*", "coffee*", "cake*",
        "biscuit*", "cookies", "singing", "dancing", "hair", "selfie*", "photo*", "picture*", "blurry", "weather",
        "rain", "cat", "dog", "neighbour*", "knees", "my back", "accent", "handwriting", "typo(s)?", "boast*",
        "brag*", "crowing", "not sorry", "other(s)? applicants", "excitement", "long read", "ranting", "rant",
        "noise", "sandwich*", "doughnut*", "donut*", "pizza*", "soup", "quiz", "raffle", "goal*", "team mates",
        "opponents", "boss", "gym", "plant(s)?", "tea", "caps", "shouting", "enthusias*", "milk", "parking",
        "say sorry", "feel sorry", "sorry state", "better safe than sorry", "never sorry", "bread", "planet",
        "piggy bank", "wallet", "sofa", "alarm clock",
    ),
    replies=(
        "(i|we) (have |'ve )?read your review",
        "(we'll|we will) (refund|waive|reverse|reimburse) (the|your) (fee|fees|charge|charges|interest|costs)",
        "(charge|fee|interest|booking)s? will be (reversed|refunded|waived|credited|returned)",
        "we were too slow with your", "you felt (badly |poorly |unfairly |wrongly )?treated",
        "(it was|we were) wrong to (close|block|charge|refuse|cancel) your",
        "(i have|i've|we have|we've) passed your (case|complaint|message) on",
        "our (adviser|advisor|colleague|system) gave you the wrong",
        "(letter|message|bill|fee) you got was (a |an )?(blunder|mistake|error)",
        "you got the wrong (letter|card|bill|rate|form)", "make up for the (delay|wait|mistake|trouble|mess)",
        "as compensation (we'll|we will|you|we)", "accept (our|my) (apology|apologies)",
        "about the criticism (under|below|on)", "our bad[,] (the|your)",
        "(sorry|regret) to (hear|read|learn|see) (that |about |of )?(you|your|this|that|the)*",
        (
            "(sorry|apologi(s|z)e|apologies) for (the|any|all the|your|this|that) (inconvenience|bad experience|"
            "trouble caused|poor service|disruption|outage|double *|wrong *)"
        ),
        (
            "thank you for (your (complaint|criticism|honest|critical)|bringing this|pointing this|flagging|"
            "letting us know|your patience while)"
        ),
        (
            "thanks for (your (complaint|criticism|honest|critical)|bringing this|pointing this|flagging|"
            "letting us know)"
        ),
        (
            "(we|i) (sincerely |truly |deeply |fully |totally )?understand your (anger|frustration|annoyance|"
            "disappointment|complaint)"
        ),
        "(your|the) complaint (has been|was|is|will be|reached|landed)",
        "(sorry|apologies) (that |about |for )[~ ]your (card|account|transfer|money|payment|mortgage|salary|loan)",
        "take (your|this) complaint",
    ),
)
# fmt: on
