namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Writes numbers in English words, in the ways that English is written; written apart from the reader, to hold it to account.</summary>
internal sealed record EnglishNumberWriter
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (int Power, string Name)[] Scales =
        [(18, "quintillion"), (15, "quadrillion"), (12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")];

    /// <summary>The United Kingdom with "and", the United States without, each with "one hundred" and "a hundred", hyphens and none, commas and none.</summary>
    public static IReadOnlyList<EnglishNumberWriter> All { get; } =
    [
        .. from hasAnd in new[] { true, false }
           from hasArticle in new[] { true, false }
           from hyphen in new[] { "-", " " }
           from hasCommas in new[] { true, false }
           select new EnglishNumberWriter { HasAnd = hasAnd, HasArticle = hasArticle, Hyphen = hyphen, HasCommas = hasCommas },
    ];

    /// <summary>Whether "and" stands before the tens, as in the United Kingdom.</summary>
    public bool HasAnd { get; init; }

    /// <summary>Whether the number begins with "a hundred", "a million" rather than with "one".</summary>
    public bool HasArticle { get; init; }

    /// <summary>Whether a comma stands after each scale word that hundreds or more follow: "four thousand, nine hundred".</summary>
    public bool HasCommas { get; init; }

    /// <summary>What stands between tens and units.</summary>
    public string Hyphen { get; init; } = "-";

    /// <summary>The words for a number.</summary>
    /// <param name="number">Zero or more.</param>
    public string Write(long number)
    {
        if (number == 0)
        {
            return Small[0];
        }

        var parts = new List<string>();
        foreach (var (power, name) in Scales)
        {
            var value = Magnitudes.Power(power);
            if (number >= value)
            {
                parts.Add(BelowThousand((int)(number / value)) + " " + name);
                number %= value;
            }
        }

        if (number > 0)
        {
            parts.Add((parts.Count > 0 && number < 100 && HasAnd ? "and " : "") + BelowThousand((int)number));
        }

        var words = HasCommas ? string.Join(", ", parts) : string.Join(" ", parts);
        words = HasCommas && number is > 0 and < 100 && parts.Count > 1 ? words[..words.LastIndexOf(',')] + words[(words.LastIndexOf(',') + 1)..] : words;
        return HasArticle && words.StartsWith("one ", StringComparison.Ordinal) ? "a " + words[4..] : words;
    }

    /// <summary>What is said to the nearest: the power of the last word where that is a scale word, otherwise 0.</summary>
    public static int LastPower(long number)
    {
        var power = 0;
        while (number > 0 && power < 18 && number % Magnitudes.Power(power + 3) == 0)
        {
            power += 3;
        }

        return power;
    }

    private string BelowThousand(int number)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        var head = hundreds > 0 ? Small[hundreds] + " hundred" : "";
        return rest == 0 ? head : hundreds == 0 ? BelowHundred(rest) : head + (HasAnd ? " and " : " ") + BelowHundred(rest);
    }

    private string BelowHundred(int number) =>
        number < 20 ? Small[number] : Tens[number / 10] + (number % 10 == 0 ? "" : Hyphen + Small[number % 10]);
}
