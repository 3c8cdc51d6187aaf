using System.Globalization;
using System.Text;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>
/// How facts stand when a person sorts them: by amount, the greatest first, but never one unit among another; and by period, the earliest first. An amount
/// is its lower end, or its upper one where it has no other. The comparison is exact, and so is made here and not in a browser.
/// </summary>
internal sealed class FactOrder
{
    private static readonly Rational Hundred = 100m;

    /// <param name="facts">The facts, in the order of the page.</param>
    /// <param name="say">The language of the page.</param>
    public FactOrder(IReadOnlyList<BookFact> facts, BookWords say)
    {
        var units = facts.Select((fact, place) => (Unit: UnitOf(fact.Record, say), Amount: AmountOf(fact.Record), Place: place)).Where(each => each.Amount is not null)
            .GroupBy(each => each.Unit, StringComparer.Ordinal)
            .OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal)
            .ToArray();
        Units = [.. units.Select(unit => unit.Key)];
        ByAmount = string.Join(';', units.Select(unit => Listed(unit.OrderByDescending(each => each.Amount!.Value).Select(each => each.Place))));
        ByPeriod = Listed(facts.Select((fact, place) => (Date: EdtfDate.TryParse(fact.Record.Period), Place: place)).Where(each => each.Date is not null)
            .OrderBy(each => each.Date!.Earliest).ThenBy(each => each.Date!.Latest is null).ThenBy(each => each.Date!.Latest)
            .Select(each => each.Place));
    }

    /// <summary>The units of the amounts, that of most facts first.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The places that facts have on the page, from 0, by amount; those of each unit after a semicolon. <c>3-5</c> is <c>3 4 5</c>. What has no amount is left out.</summary>
    public string ByAmount { get; }

    /// <summary>The same by period; what has none is left out.</summary>
    public string ByPeriod { get; }

    private static string UnitOf(FactRecord record, BookWords say) => (record.Unit ?? say.Facts.KindOf(record.Kind ?? "")) + (record.Per is { } per ? say.Facts.Per(per) : "");

    // A percentage is exported as it is printed, 49 for 49 %; the bounds of a computed one are shares of one.
    private static Rational? AmountOf(FactRecord record) => record switch
    {
        { Kind: "date" or "duration" } => null,
        { Derivation: { } derivation } => (derivation.Nominal ?? derivation.WithRounding) is { } bounds && (bounds.Minimum ?? bounds.Maximum) is { } end
            ? record.Kind == "percent" ? end * Hundred : end
            : null,
        _ => Rational.TryParse(record.Low) ?? Rational.TryParse(record.High),
    };

    // Facts of one period, or of equal amounts, stand as they do on the page: most are runs.
    private static string Listed(IEnumerable<int> places)
    {
        var text = new StringBuilder();
        int? first = null;
        var last = 0;
        foreach (var place in places)
        {
            if (first is { } start && place != last + 1)
            {
                Append(text, start, last);
                first = place;
            }

            first ??= place;
            last = place;
        }

        return first is { } open ? Append(text, open, last).ToString() : "";
    }

    private static StringBuilder Append(StringBuilder text, int first, int last) => text.Append(text.Length == 0 ? "" : " ")
        .Append(CultureInfo.InvariantCulture, $"{first}").Append(first == last ? "" : string.Create(CultureInfo.InvariantCulture, $"-{last}"));
}
