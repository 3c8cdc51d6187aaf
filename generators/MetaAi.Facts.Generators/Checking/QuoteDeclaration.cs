using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What can be wrong with a <c>[Quote]</c> before anything is read.</summary>
internal static class QuoteDeclaration
{
    // The line of a fact says "of" and "per" itself: a second one would be printed.
    private static readonly string[] PerWords = ["per ", "a ", "an ", "each ", "every ", "par ", "/"];
    private static readonly string[] OfWords = ["of ", "de ", "du ", "des ", "d'", "d’"];

    /// <summary>The first thing that is wrong, or null.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="type">What it is read into.</param>
    public static FactMessage? Problem(QuoteModel quote, DeclaredType type)
    {
        if (quote.Exact.Length > QuoteJudge.LongestQuote)
        {
            return new(FactRules.QuoteTooLong, Number(quote.Exact.Length), Number(QuoteJudge.LongestQuote));
        }

        if (quote.PeriodQuote is { Length: > QuoteJudge.LongestQuote } words)
        {
            return Invalid(nameof(quote.PeriodQuote), words, $"a period's own words, at most {Number(QuoteJudge.LongestQuote)} characters");
        }

        // Of a figure or a name, its reader says so.
        if (quote.Exact.Length == 0 && (type.Type == FactTypes.Text || quote.Undisclosed || quote.NoValue))
        {
            return Invalid("exact", quote.Exact, "the words of a text: the quote is empty");
        }

        if (IsNumber(quote.Modality))
        {
            return Invalid(nameof(quote.Modality), quote.Modality, "a member of Modality");
        }

        if (IsNumber(quote.Rank))
        {
            return Invalid(nameof(quote.Rank), quote.Rank, "a member of Rank");
        }

        if (quote.Rank != "Normal" && quote.RankReason is null)
        {
            return new(FactRules.RankWithoutReason, quote.Rank);
        }

        return Blank(quote) ?? Introduced(nameof(quote.Of), quote.Of, OfWords) ?? Introduced(nameof(quote.Per), quote.Per, PerWords)
            ?? Needless(quote, type.Type) ?? Malformed(quote) ?? LeftOut(quote, type.Type);
    }

    private static FactMessage? Blank(QuoteModel quote)
    {
        (string Name, string? Text)[] texts =
        [
            (nameof(quote.Subject), quote.Subject), (nameof(quote.Concept), quote.Concept), (nameof(quote.Claimant), quote.Claimant),
            (nameof(quote.Unit), quote.Unit), (nameof(quote.Of), quote.Of), (nameof(quote.Per), quote.Per), (nameof(quote.RankReason), quote.RankReason),
            (nameof(quote.Prefix), quote.Prefix), (nameof(quote.Suffix), quote.Suffix), (nameof(quote.Gloss), quote.Gloss), (nameof(quote.Remark), quote.Remark),
            (nameof(quote.Confirmed), quote.Confirmed),
            (nameof(quote.PeriodQuote), quote.PeriodQuote),
        ];
        foreach (var (name, text) in texts)
        {
            if (text is not null && string.IsNullOrWhiteSpace(text))
            {
                return Invalid(name, text, "a text; write one, or leave it out");
            }
        }

        return quote.Via.FirstOrDefault(string.IsNullOrWhiteSpace) is { } blank ? Invalid(nameof(quote.Via), blank, "a name") : null;
    }

    private static FactMessage? Introduced(string argument, string? words, string[] introductions)
    {
        var introduction = Array.Find(introductions, each => words?.StartsWith(each, StringComparison.Ordinal) == true);
        return introduction is null
            ? null
            : Invalid(argument, words!, $"what stands after '{introduction.TrimEnd()}' alone; write it without, as \"{words!.Substring(introduction.Length).TrimStart()}\"");
    }

    /// <summary>An argument that would have no effect is refused: its author expects one.</summary>
    private static FactMessage? Needless(QuoteModel quote, FactType type)
    {
        if (quote is { Undisclosed: true, NoValue: true })
        {
            return Invalid(nameof(quote.NoValue), "true", "possible with Undisclosed: a value exists or it does not");
        }

        if (quote.Open && !(type.Unites && quote is { Undisclosed: false, NoValue: false }))
        {
            return Invalid(nameof(quote.Open), "true", "of use where no list of names is read; leave it out, or declare Fact<NameList<T>>");
        }

        if (quote.Change && type != FactTypes.Ratio)
        {
            return Invalid(nameof(quote.Change), "true", "of use where no percentage or fraction is read; leave it out, or declare Fact<Ratio>");
        }

        var hasFigure = type.HoldsFigure && quote is { Undisclosed: false, NoValue: false };
        if (quote.Value is { } value && !hasFigure)
        {
            return Invalid(nameof(quote.Value), value, "of use where no figure is read; leave it out");
        }

        if (quote.Currency is { } currency && !(hasFigure && IsMoney(type)))
        {
            return Invalid(nameof(quote.Currency), currency, "of use where no amount of money is read; leave it out");
        }

        return quote.Unit is { } unit && !(hasFigure && (type == FactTypes.Quantity || IsMoney(type)))
            ? Invalid(nameof(quote.Unit), unit, "of use where nothing is counted; leave it out, or declare Fact<Quantity>")
            : null;
    }

    /// <summary>The currency of an amount whose words name none: no words contradict a misspelt one, and a reader has to learn where it comes from.</summary>
    private static FactMessage? LeftOut(QuoteModel quote, FactType type) =>
        quote.Unit is not { } unit || !IsMoney(type) ? null
        : !KnownCurrencies.Contains(unit) ? Invalid(nameof(quote.Unit), unit, "a currency of ISO 4217 such as USD, which the words of an amount leave out; to count something, declare Fact<Quantity>")
        : quote.Currency is { } currency && currency != unit ? Invalid(nameof(quote.Currency), currency, $"'{unit}', which Unit says; leave it out")
        : quote.Remark is null ? new(FactRules.UnitWithoutRemark, unit, Excerpt.Of(quote.Exact))
        : null;

    private static bool IsMoney(FactType type) => (type.Kinds & FigureKinds.Money) != 0;

    /// <summary>An argument that says more of a figure than words have that only relate to one, or null.</summary>
    public static FactMessage? NeedlessBesideRelation(QuoteModel quote)
    {
        (string Name, string? Value)[] said = [(nameof(quote.Value), quote.Value), (nameof(quote.Currency), quote.Currency), (nameof(quote.Unit), quote.Unit)];
        return said.Where(argument => argument.Value is not null)
            .Select(argument => Invalid(argument.Name, argument.Value!, "of use where the words only relate to what the formula says; leave it out"))
            .FirstOrDefault();
    }

    private static FactMessage? Malformed(QuoteModel quote)
    {
        if (quote.Currency is { } currency && !CurrencyCode.IsValid(currency))
        {
            return Invalid(nameof(quote.Currency), currency, "an ISO 4217 code such as USD");
        }

        return quote.Period is { } period && !(EdtfDate.TryParse(period) is { } date && HasYears(date))
            ? Invalid(nameof(quote.Period), period, "an EDTF date with its year, or a quarter or half such as 2024-Q2")
            : DateArgument.Problem(nameof(quote.CheckedOn), quote.CheckedOn);
    }

    // A value that no member of the enumeration has.
    private static bool IsNumber(string member) => member.Length > 0 && (member[0] == '-' || char.IsDigit(member[0]));

    private static bool HasYears(EdtfDate date) =>
        date.Earliest is null or { Year: not null } && date.Latest is null or { Year: not null } && (date.Earliest ?? date.Latest) is not null;

    private static FactMessage Invalid(string argument, string value, string expected) => new(FactRules.InvalidArgument, argument, value, expected);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
