# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = I work for { $company }.
starter-advertisement = #ad
starter-investment-warning = The value of investments can fall as well as rise; you may lose money.

error-acknowledgement-unknown = The policy in force has no such warning. Read the advice again and tick what it asks for.
error-practice-hours = It closes before it opens. Choose an end that is later than the beginning.
error-practice-deputy = A deputy must be somebody who works here. Choose somebody else.

# Languages as these sentences name them.
policy-language = { $spoken ->
    [nl] Dutch
    [de] German
    [it] Italian
    [fr] French
   *[en] English
}

error-policy-unread = The policy is new since you last said yes to it. Read it and say yes, then share; your text is kept.
error-policy-changed = A newer version of the policy is in force. Read it again and say yes to that one.
error-policy-version-missing = There is no such version of the policy. Choose one from the list.
error-draft-missing = There is no draft. Begin one; it starts as a copy of the policy in force.
error-draft-exists = There is a draft already. Go on with it, or discard it first.
error-draft-changed = Somebody changed the draft meanwhile. Load it again and make your change on what stands there now.
error-policy-text-missing = The policy has no words in { policy-language } yet. Write them.
error-policy-changes-missing = People are asked to say yes again. Tell them in { policy-language } what is new.
error-policy-anchor-twice = Two paragraphs are both called { $anchor }. Give one of them another name.
error-policy-markup = The policy is Markdown without HTML, but here stands { $markup }. Take it out.
error-rule-missing = The draft has no such rule. Load it again.
error-rule-kind = The guardrails know no kind “{ $kind }”. Choose one from the list, or write a rule of your own.
error-rule-kind-stays = Another kind is another rule. Add a new one and take this one out.
error-rule-level = This kind can't have that level. Only missing disclosures and warnings can be added to a text.
error-rule-not-custom = Only rules of your own have a pattern and words. Choose the kind “custom”, or leave them out.
error-rule-pattern-unreadable = The pattern can't be read: { $reason }. Correct it; its syntax is RE2's.
error-rule-pattern-everywhere = The pattern fits everywhere, even an empty text. Make it name what it looks for.
error-rule-pattern-needed = A rule of your own needs a pattern: say what it looks for.
error-rule-words-needed = Say in { policy-language } what this rule found, why it matters and what to do.
error-rule-paragraph-missing = The rule refers to § { $paragraph }, which the words in { policy-language } don't have. Write it, or choose another paragraph.
error-rule-owner = The owner of a rule works in compliance, moderation or communication. Choose somebody else.
error-rule-owner-needed = Say who answers for this rule.
error-rule-sunset-needed = Say on which day this rule ends, so that somebody thinks it over.
error-rule-sunset-past = The day on which this rule ends has come already. Choose a later one, or take the rule out.
error-facts-changed = { $who } changed the facts meanwhile. Load them again and make your change on what stands there now.
error-settings-changed = { $who } changed the settings meanwhile. Load them again and make your change on what stands there now.
error-facts-name = “{ $name }” is no name that a text could hold. Write it with letters.
error-facts-twice = “{ $name }” stands there twice. Leave one out.
error-facts-own-name = “{ $name }” is our own name. Leave it out here.
error-facts-domain = “{ $name }” is no domain that somebody can register. Write it like norvia.bank.
error-facts-phone = “{ $name }” is no phone number that can be rung. Write it with its digits, abroad with + and the country.
error-facts-customer-numbers = This sentence is not understood. Write it like: eight digits that begin with 40.
error-facts-results = The next publication must come after the last one.
error-facts-disclosure = The guardrails would not recognise this as saying where one works. Name the company, as in: I work for Norvia Bank.
error-facts-advertisement = This can't be found in a text. Write a short mark with letters, such as #ad.
error-facts-investment-warning = The guardrails would not recognise this as a warning. Say that money can be lost.
error-facts-credit-warning = Write the sentence as the law prescribes it, in full.
error-answers-disclosure = Say in { policy-language } how people tell that they work here.
error-answers-advertisement = Write the mark in { policy-language } too, or leave all of them empty.
