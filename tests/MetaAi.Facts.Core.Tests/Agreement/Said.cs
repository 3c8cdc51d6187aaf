using System.Globalization;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>What the maker knows that a figure says, in the words of the exchange form.</summary>
/// <param name="Kind"><c>money</c>, <c>percent</c> and on.</param>
/// <param name="Low">The lower end as exported; null where the words give none.</param>
/// <param name="High">The upper end as exported; null where the words give none.</param>
/// <param name="Unit">The unit as exported, or null.</param>
/// <param name="Hedge"><c>exact</c>, <c>atLeast</c> and on.</param>
/// <param name="Part"><c>early</c>, <c>mid</c>, <c>late</c>, or null.</param>
internal sealed record Said(string Kind, string? Low, string? High, string? Unit, string Hedge = "exact", string? Part = null)
{
    /// <summary>A number as exported: plain, without trailing zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>What the same words say under a hedge: a hedge from below leaves a single number no upper end, one from above no lower.</summary>
    public Said Under(string hedge) => hedge switch
    {
        "moreThan" or "atLeast" when Low == High => this with { Hedge = hedge, High = null },
        "since" or "from" => this with { Hedge = hedge, High = null },
        "lessThan" or "atMost" or "upTo" when Low == High => this with { Hedge = hedge, Low = null },
        _ => this with { Hedge = hedge },
    };

    /// <summary>The negative of a single number.</summary>
    public Said Negative() => Times(-1);

    /// <summary>The number and a scale.</summary>
    public Said Times(decimal factor) => this with { Low = Scaled(Low, factor), High = Scaled(High, factor) };

    /// <summary>One part of as many as the number says.</summary>
    public Said Inverse() => this with { Low = Scaled("1/" + Low, 1), High = Scaled("1/" + High, 1) };

    /// <summary>The number and a tolerance of some percent of it.</summary>
    public Said Within(int percent) => this with { Low = Scaled(Low, (100 - percent) / 100m), High = Scaled(High, (100 + percent) / 100m), Hedge = "tolerance" };

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Low ?? "-"}..{High ?? "-"} {Unit ?? "-"} {Hedge}{(Part is null ? "" : " " + Part)}";

    private static string? Scaled(string? end, decimal factor)
    {
        if (end is null)
        {
            return null;
        }

        var parts = end.Split('/');
        var product = decimal.Parse(parts[0], CultureInfo.InvariantCulture) * factor;
        var divisor = parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        return Number(product / divisor) is var number && decimal.Parse(number, CultureInfo.InvariantCulture) * divisor == product
            ? number
            : Number(product) + "/" + Number(divisor);
    }
}
