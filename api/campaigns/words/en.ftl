error-campaign-missing = This campaign does not exist any more. Go back to the list.
error-campaign-code-taken = Another campaign has the code { $campaign_code } already. Choose another.
error-campaign-ends-before-start = The campaign would end before it starts. Choose a later end.
error-campaign-holds-posts = The campaign still holds posts. Take them out first.
error-amount-incomplete = An amount needs both a value and a currency.
error-currency-unknown = There is no currency { $currency }. Use three capital letters, such as EUR.
error-amount-too-fine = An amount in { $currency } has at most { $places } decimal places.
error-goal-code-twice = Two goals have the code { $goal_code }. Give each its own.
error-goal-in-use = A goal that you took out has conversions already and stays. Rename it instead.
error-marks-malformed = The part “{ $mark }” is not a mark. Write name=value, joined by &, without spaces.
error-marks-twice = The mark { $mark } is there twice. Remove one.
error-marks-placeholder = There is no placeholder { $placeholder }. There are {"{network}"}, {"{campaign}"}, {"{post}"} and {"{language}"}.
error-marks-too-many = More than { $limit } marks don't fit an address. Remove some.
