namespace MetaAi.Facts.Judging;

/// <summary>
/// What a cue is known to change of the figure beside it. A cue is a word or a mark of the tables; the term is that of NegEx and ConText, which find
/// by cues what clinical texts deny.
/// </summary>
public enum CueKind
{
    /// <summary>A negation of the figure's own bounding word: the "rarely" of "rarely exceeds 300 boats".</summary>
    Negation,

    /// <summary>A hedge or a tolerance that marks set apart: "(environ)", ", à 10 % près".</summary>
    Hedge,

    /// <summary>A scale that something parts from the number, or a number that is parted from the scale: "$39 (billion)".</summary>
    Scale,

    /// <summary>A minus sign or the bracket of a negative number.</summary>
    Sign,

    /// <summary>Further digits, a decimal separator or an exponent of the same number.</summary>
    Digits,

    /// <summary>A word or mark that may join the figure and another one of its kind to a range: "39, voire 40 milliards".</summary>
    Range,

    /// <summary>A scale, a currency or a percent sign that a later member of an enumeration says for all: "$5 and $6 million".</summary>
    Shared,

    /// <summary>A year of a list before it, which makes a year of a number: the "2024" of "en 2023 et 2024". Says nothing new where a date is declared.</summary>
    Year,

    /// <summary>Words that say the year of a date which names none: the "April 2019" of "in March and April 2019", "of that year".</summary>
    YearBeside,

    /// <summary>A unit, or a part of one, that stands apart: "5&amp;permil;".</summary>
    Unit,

    /// <summary>A word directly beside that turns the number into another: "10 degrés sous zéro", "av. J.-C.".</summary>
    Turn,

    /// <summary>A word of weighing beside a name that is a currency elsewhere: "it weighs 7 pounds". Says nothing new where no money is declared.</summary>
    Weight,

    /// <summary>A head of the line that says a scale or a unit for the figures after it: "In $ millions: 39".</summary>
    Head,

    /// <summary>A name or the label of something, of which the number is a part: the "Phase" of "Phase 3 trials", the "loi n°" of "loi n° 2010-12".</summary>
    Name,

    /// <summary>A word of a match or a vote, after which two numbers are no range: "beaten 10 to 12".</summary>
    Score,

    /// <summary>Nothing beside it that is as many times as large, so that it says how often: "won the cup three times".</summary>
    Occasion,

    /// <summary>A word after it that makes an ordinal or an adjective of it, or none that makes a number of it: "a third plant", "double glazing", "one day it will".</summary>
    Word,

    /// <summary>A damaged character that may hide a digit, a sign or a space.</summary>
    Damage,

    /// <summary>A character that no list knows.</summary>
    Unknown,

    /// <summary>A letter, a digit, a sign or a separator that touches the words.</summary>
    Touch,

    /// <summary>The words around hold the figure and are refused as a whole, as "entre 65 et 60 M€" is.</summary>
    Refused,

    /// <summary>Words of the quote that belong to something else there: the text says a shorter figure, or two figures.</summary>
    Apart,

    /// <summary>A wall within the words, which no figure crosses: a tab, a cell's bar, a blank line, several spaces, or a line end that parts two figures.</summary>
    Wall,

    /// <summary>Words that deny the figure or take it back: "not $5 million but $6 million", "40, pardon, 45".</summary>
    Denied,
}
