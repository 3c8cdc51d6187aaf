namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Writes numbers in French words, in the ways that French is written; written apart from the reader, to hold it to account.</summary>
internal sealed record FrenchNumberWriter
{
    private static readonly string[] Small =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    private static readonly (int Power, string Name)[] Scales = [(18, "trillion"), (15, "billiard"), (12, "billion"), (9, "milliard"), (6, "million")];

    /// <summary>France: soixante-dix, quatre-vingts, quatre-vingt-dix.</summary>
    public static FrenchNumberWriter France { get; } = new();

    /// <summary>Belgium: septante, quatre-vingts, nonante.</summary>
    public static FrenchNumberWriter Belgium { get; } = new() { Seventy = "septante", Ninety = "nonante" };

    /// <summary>Switzerland: septante, huitante, nonante.</summary>
    public static FrenchNumberWriter Switzerland { get; } = new() { Seventy = "septante", Eighty = "huitante", Ninety = "nonante" };

    /// <summary>Switzerland of earlier days: septante, octante, nonante.</summary>
    public static FrenchNumberWriter SwitzerlandOfOld { get; } = new() { Seventy = "septante", Eighty = "octante", Ninety = "nonante" };

    /// <summary>Every country, in both spellings, with the words beyond a milliard and without them.</summary>
    public static IReadOnlyList<FrenchNumberWriter> All { get; } =
    [
        .. from country in new[] { France, Belgium, Switzerland, SwitzerlandOfOld }
           from isReformed in new[] { false, true }
           from largest in new[] { 18, 9 }
           select country with { IsReformed = isReformed, LargestScale = largest },
    ];

    /// <summary>"soixante-dix" or "septante".</summary>
    public string Seventy { get; init; } = "soixante-dix";

    /// <summary>"quatre-vingts", "huitante" or "octante".</summary>
    public string Eighty { get; init; } = "quatre-vingts";

    /// <summary>"quatre-vingt-dix" or "nonante".</summary>
    public string Ninety { get; init; } = "quatre-vingt-dix";

    /// <summary>Whether every word is hyphenated, as the 1990 spelling has it.</summary>
    public bool IsReformed { get; init; }

    /// <summary>The power of the largest scale word in use: with 9, 10^12 is "mille milliards".</summary>
    public int LargestScale { get; init; } = 18;

    private string Joiner => IsReformed ? "-" : " ";

    /// <summary>The words for a number.</summary>
    /// <param name="number">Zero or more; below 10^15 where <see cref="LargestScale"/> is 9.</param>
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
            if (power <= LargestScale && number >= value)
            {
                var count = number / value;
                parts.Add(BelowMillion((int)count) + Joiner + name + (count > 1 ? "s" : ""));
                number %= value;
            }
        }

        if (number > 0)
        {
            parts.Add(BelowMillion((int)number));
        }

        return string.Join(Joiner, parts);
    }

    /// <summary>What is said to the nearest: the power of the last word where that is "mille" or a scale word, otherwise 0.</summary>
    public int LastPower(long number)
    {
        var power = 0;
        while (number > 0 && power < LargestScale && number % Magnitudes.Power(power + 3) == 0)
        {
            power += 3;
        }

        return power;
    }

    /// <summary>The amount: "deux millions d'euros", "deux mille euros".</summary>
    public string WriteEuros(long number) =>
        Write(number) + (LastPower(number) >= 6 ? " d'euros" : number < 2 ? " euro" : " euros");

    private string BelowMillion(int number)
    {
        var (thousands, rest) = (number / 1000, number % 1000);
        var head = thousands switch
        {
            0 => "",
            1 => "mille",
            _ => BelowThousand(thousands, isLast: false) + Joiner + "mille",
        };
        return thousands == 0 ? BelowThousand(rest, isLast: true)
            : rest == 0 ? head
            : head + Joiner + BelowThousand(rest, isLast: true);
    }

    // "cent" and "quatre-vingt" agree where nothing follows, before a scale noun too; not before "mille".
    private string BelowThousand(int number, bool isLast)
    {
        if (number < 100)
        {
            return BelowHundred(number, isLast);
        }

        var hundreds = number / 100;
        var rest = number % 100;
        var head = hundreds == 1 ? "cent" : Small[hundreds] + Joiner + (rest == 0 && isLast ? "cents" : "cent");
        return rest == 0 ? head : head + Joiner + BelowHundred(rest, isLast);
    }

    private string BelowHundred(int number, bool isLast)
    {
        if (number < 20)
        {
            return Small[number];
        }

        var (tens, unit) = (number / 10, number % 10);
        var (word, rest) = tens switch
        {
            7 when Seventy == "soixante-dix" => ("soixante", unit + 10),
            7 => (Seventy, unit),
            8 => (Eighty, unit),
            9 when Ninety == "quatre-vingt-dix" => ("quatre-vingts", unit + 10),
            9 => (Ninety, unit),
            _ => (Tens[tens], unit),
        };
        if (rest == 0)
        {
            return word == "quatre-vingts" && !isLast ? "quatre-vingt" : word;
        }

        if (word == "quatre-vingts")
        {
            return "quatre-vingt-" + Small[rest];
        }

        return rest is 1 or 11
            ? word + (IsReformed ? "-et-" : " et ") + Small[rest]
            : word + "-" + Small[rest];
    }
}
