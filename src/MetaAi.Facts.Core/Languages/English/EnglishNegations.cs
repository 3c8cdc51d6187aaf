using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English negations of a bound.</summary>
internal static class EnglishNegations
{
    public static NegationWords Words { get; } = new()
    {
        AdverbEnding = "ly",
        Chain = Phrases.Table(
            ("not|never|cannot|can't|won't|shan't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|shouldn't|wouldn't|couldn't|mustn't|mightn't|mayn't|"
                + "at no time|at no point|no longer|by no means|in no way", NegationTraits.Negates),
            ("none|nobody|no one|nothing|neither|nor|in no event|in no case|in no circumstances|under no circumstances|on no account", NegationTraits.Negates | NegationTraits.Reaches),
            ("no|not one|not a single|no single", NegationTraits.Negates | NegationTraits.Reaches | NegationTraits.Determines),
            ("without|without ever", NegationTraits.Negates | NegationTraits.Reaches | NegationTraits.ReachesVerb),
            ("nowhere near|far from|anything but|not anywhere near|hardly|rarely|seldom|scarcely|almost never|not always|not necessarily|needn't", NegationTraits.Negates | NegationTraits.Blurs),
            ("need|needs|required to|obliged to|obligated to|have to|has to|had to|always|often|quite|yet to", NegationTraits.Blurs),
            ("no doubt|no wonder|no question|no matter|no sooner|no less|no more|no fewer|without warning|without notice", NegationTraits.None),
            ("shall|may|might|can|could|must|will|would|should|do|does|did|has|have|had|having|is|are|was|were|be|been|being|to|get|got|go|goes|gone|going to|"
                + "fall|falls|fallen|falling|drop|drops|dropped|dipped|dip|slip|slipped|rise|rises|risen|rose|climb|climbed|stay|stayed|remain|remained|"
                + "expected to|likely to|projected to|forecast to|anticipated to|estimated to|allowed to|permitted to|supposed to|intended to|authorized to|authorised to|able to|set to|due to|"
                + "at any time|at any point|in any event|in any case|in any circumstances|under any circumstances|in any way|in any year|in any one year|in any single year|in any fiscal year|in any calendar year|"
                + "in total|in aggregate|in the aggregate|on average|ever|however|therefore|otherwise|either|individually|collectively|together|cumulatively|annually|also|then|yet|so far|to date", NegationTraits.None)),
        Bounds = Phrases.Table(
            ("exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping", NegatedBound.Verb(Hedge.AtMost)),
            ("equal or exceed|equals or exceeds|meet or exceed|meets or exceeds|match or exceed|reach or exceed", NegatedBound.Verb(Hedge.LessThan)),
            ("more than", NegatedBound.Quantifier(Hedge.AtMost)),
            ("greater than|higher than|larger than|bigger than|longer than|over|above|beyond|in excess of|upwards of|upward of|north of", NegatedBound.Comparison(Hedge.AtMost)),
            ("less than|fewer than", NegatedBound.Quantifier(Hedge.AtLeast)),
            ("lower than|smaller than|shorter than|under|below|beneath|south of", NegatedBound.Comparison(Hedge.AtLeast)),
            ("at least", NegatedBound.Quantifier(Hedge.LessThan)),
            ("greater than or equal to|equal to or greater than|equal to or more than|more than or equal to", NegatedBound.Comparison(Hedge.LessThan)),
            ("at most", NegatedBound.Quantifier(Hedge.MoreThan)),
            ("less than or equal to|equal to or less than", NegatedBound.Comparison(Hedge.MoreThan))),
        LimitPassings = Phrases.Set(
            "above|over|beyond|past|more than|in excess of|below|under|less than|higher than|lower than|" + EnglishVerbs.Regular("exceed|surpass|breach|cross|pass|reach|near|approach|touch|overshoot|top")
            + "|hit|hits|hitting|met|meets|meeting|break|breaks|breaking|broke|broken|go over|goes over|went over|going over|break through|broke through"),
        Thresholds = Phrases.Set(
            "the sum of|a sum of|the amount of|an amount of|a total of|the total of|an aggregate of|a combined|the threshold of|the limit of|a limit of|the cap of|a rate of|the rate of|a period of"),
        Clauses = Phrases.Set("that|which|who|whose|whom|where|when|while|if|unless|because|since|and|but|or|than|why|how|what|whether|although|though|after|before|until"),
        NoVerbs = Phrases.Set(
            "of|in|for|with|by|at|from|on|during|about|per|into|within|between|among|amongst|across|against|over|under|through|throughout|despite|worth|like|plus|including|excluding|"
            + "the|a|an|its|their|his|her|our|your|these|those|this|all|just|even|some|out"),
        VerbEndings = ["ing"],
    };
}
