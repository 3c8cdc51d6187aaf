namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>Writes numbers in French words, in the ways that French is written; written apart from the reader, to hold it to account.</summary>
/// <param name="Seventy">"soixante-dix" or "septante".</param>
/// <param name="Eighty">"quatre-vingts", "huitante" or "octante".</param>
/// <param name="Ninety">"quatre-vingt-dix" or "nonante".</param>
/// <param name="IsReformed">Whether every word is hyphenated, as the 1990 spelling has it.</param>
internal sealed record FrenchNumberWriter(string Seventy, string Eighty, string Ninety, bool IsReformed)
{
    private static readonly string[] Small =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
        "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    private static readonly (long Value, string Name)[] Scales =
    [
        (1_000_000_000_000_000_000, "trillion"), (1_000_000_000_000_000, "billiard"), (1_000_000_000_000, "billion"), (1_000_000_000, "milliard"),
        (1_000_000, "million"),
    ];

    private string Joiner => IsReformed ? "-" : " ";

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
                var count = number / value;
                parts.Add(BelowThousand((int)count, isLast: true) + Joiner + name + (count > 1 ? "s" : ""));
                number %= value;
            }
        }

        if (number >= 1000)
        {
            var thousands = (int)(number / 1000);
            parts.Add(thousands == 1 ? "mille" : BelowThousand(thousands, isLast: false) + Joiner + "mille");
            number %= 1000;
        }

        if (number > 0)
        {
            parts.Add(BelowThousand((int)number, isLast: true));
        }

        return string.Join(Joiner, parts);
    }

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
