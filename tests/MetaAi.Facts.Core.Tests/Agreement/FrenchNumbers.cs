namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Numbers in French, in the spelling of France: "deux cent mille", "quatre-vingts", "soixante et onze".</summary>
internal sealed class FrenchNumbers : NumberWriter
{
    private static readonly string[] Small =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept",
        "dix-huit", "dix-neuf",
    ];

    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Groupings { get; } = [" ", " ", "\u00A0", "\u202F", "\u2009"];

    /// <inheritdoc/>
    protected override char Point => ',';

    /// <inheritdoc/>
    public override string Words(long number, Draw draw)
    {
        var isJoined = draw.Chance(25);
        var parts = new List<string>();
        var rest = number;
        foreach (var (size, name) in new[] { (1_000_000_000_000L, "billion"), (1_000_000_000L, "milliard"), (1_000_000L, "million") })
        {
            if (rest >= size)
            {
                parts.Add($"{BelowMillion(rest / size, isLast: true, isJoined)} {name}{(rest / size > 1 ? "s" : "")}");
                rest %= size;
            }
        }

        if (rest > 0 || number == 0)
        {
            parts.Add(BelowMillion(rest, isLast: true, isJoined));
        }

        return string.Join(' ', parts);
    }

    private static string BelowMillion(long number, bool isLast, bool isJoined)
    {
        var (thousands, rest) = (number / 1000, number % 1000);
        var said = thousands switch
        {
            0 => "",
            1 => "mille",
            _ => BelowThousand(thousands, isLast: false) + " mille",
        };
        said += rest > 0 || thousands == 0 ? (said.Length > 0 ? " " : "") + BelowThousand(rest, isLast) : "";
        return isJoined ? said.Replace(' ', '-') : said;
    }

    private static string BelowThousand(long number, bool isLast)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (hundreds == 0)
        {
            return BelowHundred(rest, isLast);
        }

        var said = hundreds == 1 ? "cent" : Small[hundreds] + " cent";
        return rest == 0 ? said + (hundreds > 1 && isLast ? "s" : "") : said + " " + BelowHundred(rest, isLast);
    }

    private static string BelowHundred(long number, bool isLast)
    {
        if (number < 20)
        {
            return Small[number];
        }

        var tens = number / 10;
        var unit = tens is 7 or 9 ? number % 10 + 10 : number % 10;
        return (tens, unit) switch
        {
            (8, 0) => isLast ? "quatre-vingts" : "quatre-vingt",
            (_, 0) => Tens[tens],
            ( < 8, 1 or 11) => $"{Tens[tens]} et {Small[unit]}",
            _ => $"{Tens[tens]}-{Small[unit]}",
        };
    }
}
