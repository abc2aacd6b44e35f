### The words of the compliance desk: policy, rules, facts, settings, friction. They load with its screens.

## Policy
policy-title = Policy
