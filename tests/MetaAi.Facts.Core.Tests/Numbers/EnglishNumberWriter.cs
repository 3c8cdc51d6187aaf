namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>Writes numbers in English words, with or without "and"; written apart from the reader, to hold it to account.</summary>
/// <param name="HasAnd">Whether "and" stands before the tens.</param>
internal sealed record EnglishNumberWriter(bool HasAnd)
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Name)[] Scales =
    [
        (1_000_000_000_000_000_000, "quintillion"), (1_000_000_000_000_000, "quadrillion"), (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"),
        (1_000_000, "million"), (1000, "thousand"),
    ];

    public string Write(long number)
    {
        if (number == 0)
        {
            return Small[0];
        }

        var parts = new List<string>();
        foreach (var (value, name) in Scales)
        {
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

        return string.Join(" ", parts);
    }

    private string BelowThousand(int number)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        var head = hundreds > 0 ? Small[hundreds] + " hundred" : "";
        return rest == 0 ? head : hundreds == 0 ? BelowHundred(rest) : head + (HasAnd ? " and " : " ") + BelowHundred(rest);
    }

    private static string BelowHundred(int number) =>
        number < 20 ? Small[number] : Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Small[number % 10]);
}
