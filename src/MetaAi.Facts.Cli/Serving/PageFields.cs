using System.Globalization;
using System.Text.Json;
using MetaAi.Facts.Cli.Reading;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Which page of an answer is asked for.</summary>
internal static class PageFields
{
    /// <summary>The most that one page has.</summary>
    public const int Longest = 200;

    /// <summary>How many it has where nothing is said.</summary>
    public const int Usual = 50;

    private static readonly ContextField<int?> From = new("from", number => ToNumber(number) is >= 0 and var from ? from : null, "a number from 0: the 'next' of the answer before");

    private static readonly ContextField<int?> Most = new(
        "most", number => ToNumber(number) is >= 1 and <= Longest and var most ? most : null, string.Create(CultureInfo.InvariantCulture, $"a number from 1 to {Longest}"));

    /// <summary>The members that say it.</summary>
    public static IReadOnlyList<string> Names { get; } = [From.Name, Most.Name];

    /// <summary>What to begin with, counted from 0, and how many at most.</summary>
    public static (int From, int Most) Of(QuestionFields fields) =>
        (fields.Optional(From, JsonValueKind.Number) ?? 0, fields.Optional(Most, JsonValueKind.Number) ?? Usual);

    private static int? ToNumber(string number) => int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
