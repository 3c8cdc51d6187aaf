namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Numbers in English: "one hundred and five thousand", and without the "and".</summary>
internal sealed class EnglishNumbers : NumberWriter
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Name)[] Scales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Groupings { get; } = [","];

    /// <inheritdoc/>
    protected override char Point => '.';

    /// <inheritdoc/>
    public override string Words(long number, Draw draw)
    {
        var and = draw.Chance(50) ? " and " : " ";
        var parts = new List<string>();
        var rest = number;
        foreach (var (size, name) in Scales)
        {
            if (rest >= size)
            {
                parts.Add($"{BelowThousand(rest / size, and)} {name}");
                rest %= size;
            }
        }

        if (rest > 0 || number == 0)
        {
            parts.Add(BelowThousand(rest, and));
        }

        return string.Join(' ', parts);
    }

    private static string BelowThousand(long number, string and)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        return hundreds == 0 ? BelowHundred(rest) : Small[hundreds] + " hundred" + (rest == 0 ? "" : and + BelowHundred(rest));
    }

    private static string BelowHundred(long number) =>
        number < 20 ? Small[number] : Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Small[number % 10]);
}
