error-campaign-missing = This campaign does not exist any more. Go back to the list.
error-campaign-code-taken = Another campaign has the code { $campaign_code } already. Choose another.
error-campaign-ends-before-start = The campaign would end before it starts. Choose a later end.
error-campaign-holds-posts = The campaign still holds posts. Take them out first.
