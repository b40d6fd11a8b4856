# The sentences that rules/*.dslr are written in. Engineers own this file; see src/site/sentences.md.
#
# [when]sentence=account, product or play | signal or result | test, as in a workbook's cell
# [then]sentence=list | field = value | ...
#
# A place such as {number} takes only what its name says. {rule} is the code made of the rule's name.

# --- numbers and percentages
[when]the account's {number} is below {value}=account | {number} | < {value}
[when]the account's {number} is at least {value}=account | {number} | >= {value}
[when]the account's {number} is above {value}=account | {number} | > {value}
[when]the account's {number} is at most {value}=account | {number} | <= {value}
[when]the account's {number} is exactly {value}=account | {number} | {value}
[when]the account's {number} is between {value} and {value2}=account | {number} | [{value}..{value2}]
[when]the product's {number} is below {value}=product | {number} | < {value}
[when]the product's {number} is at least {value}=product | {number} | >= {value}
[when]the product's {number} is above {value}=product | {number} | > {value}
[when]the product's {number} is at most {value}=product | {number} | <= {value}
[when]the product's {number} is exactly {value}=product | {number} | {value}

# --- dates
[when]the account's {date} is before {value}=account | {date} | < {value}
[when]the account's {date} is after {value}=account | {date} | > {value}
[when]the account's {date} is on {value}=account | {date} | {value}

# --- yes and no
[when]the account's {flag} is {value}=account | {flag} | {value}
[when]the product's {flag} is {value}=product | {flag} | {value}

# --- codes and texts
[when]the account's {choice} is {value}=account | {choice} | {value}
[when]the account's {choice} is not {value}=account | {choice} | not({value})
[when]the account's {choice} is one of {values}=account | {choice} | {values}
[when]the account's {choice} is none of {values}=account | {choice} | not({values})
[when]the product's {choice} is {value}=product | {choice} | {value}
[when]the product's {choice} is not {value}=product | {choice} | not({value})
[when]the product is one of {products}=product | Product | {products}

# --- sets, and what the entries of a list say
[when]the account's {set} contains {value}=account | {set} | contains {value}
[when]the account's {set} does not contain {value}=account | {set} | not contains {value}

# --- known or not
[when]the account's {fact} is missing=account | {fact} | missing
[when]the account's {fact} is known=account | {fact} | known
[when]the product's {fact} is missing=product | {fact} | missing
[when]the product's {fact} is known=product | {fact} | known

# --- guardrails: they take plays away
[then]hold all plays because {reason}=Guardrails | Step = GUARDRAIL | Removes = ALL | Code = {rule} | Reason = {reason}
[then]hold expansion plays because {reason}=Guardrails | Step = GUARDRAIL | Removes = MOTION | Which = UPSELL, CROSS_SELL, SEATS | Code = {rule} | Reason = {reason}
[then]hold plays of motion {motions} because {reason}=Guardrails | Step = GUARDRAIL | Removes = MOTION | Which = {motions} | Code = {rule} | Reason = {reason}
[then]hold plays by channel {channels} because {reason}=Guardrails | Step = GUARDRAIL | Removes = CHANNEL | Which = {channels} | Code = {rule} | Reason = {reason}
[then]hold the play {play} because {reason}=Guardrails | Step = GUARDRAIL | Removes = PLAY | Which = {play} | Code = {rule} | Reason = {reason}
[then]hold the plays {plays} because {reason}=Guardrails | Step = GUARDRAIL | Removes = PLAY | Which = {plays} | Code = {rule} | Reason = {reason}

# --- gates: asked before anything else
[then]block expansion because {reason}=Gates | Status = BLOCKED | Reason = {reason}
[then]block expansion and start {play} because {reason}=Gates | Status = BLOCKED | Recovery play = {play} | Reason = {reason}
[then]mind expansion because {reason}=Gates | Status = CAUTION | Reason = {reason}
[then]mind expansion and start {play} because {reason}=Gates | Status = CAUTION | Recovery play = {play} | Reason = {reason}
